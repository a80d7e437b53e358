import { collectDefaultMetrics, Registry } from 'prom-client';

let registry: Registry | undefined;

/**
 * The metrics of this process: CPU, memory, handles, event loop, garbage collection. They are one set
 * for the whole process, because what prom-client starts for them cannot be stopped again; it does
 * not keep the process from ending.
 */
export function processMetrics(): Registry {
  if (registry === undefined) {
    registry = new Registry();
    collectDefaultMetrics({ register: registry });
  }
  return registry;
}
