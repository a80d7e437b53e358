/** What something took. */
export interface Taken {
  readonly ms: number;
  /** Of the processor, the collector's threads included: what else the machine does is no part of it. */
  readonly cpuMs: number;
}

/** Runs something and says what came of it and what it took. */
export function take<T>(run: () => T): Taken & { readonly value: T } {
  const cpu = process.cpuUsage();
  const began = performance.now();
  const value = run();
  const ms = performance.now() - began;
  const { user, system } = process.cpuUsage(cpu);
  return { value, ms, cpuMs: (user + system) / 1000 };
}
