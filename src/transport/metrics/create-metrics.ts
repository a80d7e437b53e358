import { Registry } from 'prom-client';
import { countAnswering } from './count-answering.ts';
import { countResponses } from './count-responses.ts';
import { countTraffic } from './count-traffic.ts';
import type { Metrics } from './metrics.ts';
import { processMetrics } from './process-metrics.ts';
import type { ProgramState } from './program-state.ts';
import { showState } from './show-state.ts';

/** What was counted, in Prometheus' text format. */
export interface MetricsReport {
  readonly contentType: string;
  read(): Promise<string>;
}

/** Counts what happens in a registry of its own, for Prometheus to read. */
export function createMetrics(state: ProgramState): {
  readonly metrics: Metrics;
  readonly report: MetricsReport;
} {
  const registry = new Registry();
  const metrics = {
    ...countResponses(registry),
    ...countAnswering(registry),
    ...countTraffic(registry),
  };
  showState(registry, state);
  const all = Registry.merge([registry, processMetrics()]);
  const { contentType } = registry;
  return { metrics, report: { contentType, read: () => all.metrics() } };
}
