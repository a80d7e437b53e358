import { Gauge, type Registry } from 'prom-client';
import type { ProgramState } from './program-state.ts';

/** Gauges that read the state of the program whenever they are asked. */
export function showState(registry: Registry, state: ProgramState): void {
  const registers = [registry];
  const { gateway } = state;
  new Gauge({
    name: 'yinzheng_library_ready',
    help: 'Whether a loaded library answers (1) or not (0).',
    registers,
    collect() {
      this.set(Number(state.library().isReady));
    },
  });
  new Gauge({
    name: 'yinzheng_library_reload_failed',
    help: 'Whether the files of the library changed but cannot be loaded (1) or not (0).',
    registers,
    collect() {
      this.set(Number(state.library().reload.kind === 'failed'));
    },
  });
  new Gauge({
    name: 'yinzheng_answer_queue_length',
    help: 'Requests that wait for the answering thread.',
    registers,
    collect() {
      this.set(state.library().waiting);
    },
  });
  if (gateway === undefined) return;
  new Gauge({
    name: 'yinzheng_gateway_connected',
    help: 'Whether events of Discord arrive (1) or not (0).',
    registers,
    collect() {
      this.set(Number(gateway().isConnected));
    },
  });
  new Gauge({
    name: 'yinzheng_gateway_ping_seconds',
    help: 'Time that Discord took for the last heartbeat; absent before the first.',
    registers,
    collect() {
      const { pingMs } = gateway();
      if (pingMs === undefined) this.remove();
      else this.set(pingMs / 1000);
    },
  });
}
