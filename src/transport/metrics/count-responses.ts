import { Counter, Histogram, type Registry } from 'prom-client';
import type { Metrics } from './metrics.ts';

/** Discord waits 3 s for the first response; after a deferral, minutes. In seconds. */
const BUCKETS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10, 30, 60];

/** Counts what people used, and how that ended. */
export function countResponses(registry: Registry): Pick<Metrics, 'responded'> {
  const registers = [registry];
  const interactions = new Counter({
    name: 'yinzheng_interactions_total',
    help: 'Interactions by what was used and how that ended.',
    labelNames: ['type', 'command', 'outcome'] as const,
    registers,
  });
  const messages = new Counter({
    name: 'yinzheng_messages_total',
    help: 'Messages for the bot by how they ended.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const abstentions = new Counter({
    name: 'yinzheng_abstentions_total',
    help: 'Answers that found nothing or only the nearest passages, to commands and messages.',
    labelNames: ['outcome'] as const,
    registers,
  });
  const durations = new Histogram({
    name: 'yinzheng_response_duration_seconds',
    help: 'Time from an interaction or message until its response is delivered.',
    labelNames: ['type'] as const,
    buckets: BUCKETS,
    registers,
  });
  return {
    responded({ type, name: command }, outcome, ms) {
      if (type === 'message') messages.inc({ outcome });
      else interactions.inc({ type, command, outcome });
      const isAbstention = outcome === 'nearest' || outcome === 'nothing';
      if (isAbstention && type !== 'suggestions') abstentions.inc({ outcome });
      durations.observe({ type }, ms / 1000);
    },
  };
}
