import type { Config } from '../config.ts';
import type { Measuring } from '../transport/metrics/create-metrics.ts';
import type { ProgramState } from '../transport/metrics/program-state.ts';

/** Begins to count what a run does, if it has a web server where that can be read. */
export async function startMeasuring(
  { web }: Pick<Config, 'web'>,
  state: ProgramState,
): Promise<Measuring | undefined> {
  if (web === undefined) return undefined;
  const { createMetrics } = await import('../transport/metrics/create-metrics.ts');
  return createMetrics(state);
}
