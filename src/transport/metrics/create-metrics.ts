import { Registry } from 'prom-client';
import { countAnswering } from './count-answering.ts';
import { countResponses } from './count-responses.ts';
import { countTraffic } from './count-traffic.ts';
import type { Metrics } from './metrics.ts';
import { processMetrics } from './process-metrics.ts';
import type { ProgramState } from './program-state.ts';
import { showState } from './show-state.ts';

/** What counts, what is read of it, and the state of the program that is read along. */
export interface Measuring {
  readonly metrics: Metrics;
  readonly state: ProgramState;
  readonly report: MetricsReport;
}

/** What was counted, in Prometheus' text format. */
export interface MetricsReport {
  readonly contentType: string;
  read(): Promise<string>;
}

/** Counts what happens in a registry of its own. */
export function createMetrics(state: ProgramState): Measuring {
  const registry = new Registry();
  const metrics = {
    ...countResponses(registry),
    ...countAnswering(registry),
    ...countTraffic(registry),
  };
  showState(registry, state);
  const all = Registry.merge([registry, processMetrics()]);
  return { metrics, state, report: { contentType: all.contentType, read: () => all.metrics() } };
}
