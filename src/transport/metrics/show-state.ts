import { Gauge, type Registry } from 'prom-client';
import type { DatabaseState } from '../database/watch-database.ts';
import type { GatewayState, ProgramState, ShardState } from './program-state.ts';

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
  showDatabase(registers, state);
  new Gauge({
    name: 'yinzheng_answer_queue_length',
    help: 'Requests that wait for the answering thread.',
    registers,
    collect() {
      this.set(state.library().waiting);
    },
  });
  if (gateway === undefined) return;
  showGateway(registers, gateway);
}

function showGateway(registers: Registry[], state: () => GatewayState): void {
  new Gauge({
    name: 'yinzheng_gateway_connected',
    help: 'Whether events of Discord arrive on all shards of this process (1) or not (0).',
    registers,
    collect() {
      this.set(Number(state().isConnected));
    },
  });
  const ofEachShard = (
    name: string,
    help: string,
    read: (shard: ShardState) => number | undefined,
  ) =>
    new Gauge({
      name: `yinzheng_gateway_${name}`,
      help,
      labelNames: ['shard'],
      registers,
      collect() {
        this.reset();
        for (const shard of state().shards) {
          const value = read(shard);
          if (value !== undefined) this.set({ shard: shard.id }, value);
        }
      },
    });
  ofEachShard(
    'shard_connected',
    'Whether events of Discord arrive on a shard (1) or not (0).',
    ({ isConnected }) => Number(isConnected),
  );
  ofEachShard('guilds', 'Servers whose events a shard brings.', ({ guilds }) => guilds);
  ofEachShard(
    'ping_seconds',
    'Time that Discord took for the last heartbeat; absent before the first.',
    ({ pingMs }) => (pingMs === undefined ? undefined : pingMs / 1000),
  );
}

/** Absent where the library is in no database. */
function showDatabase(registers: Registry[], { library }: ProgramState): void {
  const show = (gauge: Gauge, is: (kind: DatabaseState['kind']) => boolean) => {
    const { database } = library();
    if (database === undefined) gauge.remove();
    else gauge.set(Number(is(database.kind)));
  };
  new Gauge({
    name: 'yinzheng_database_up',
    help: 'Whether the database that has the library answers (1) or not (0).',
    registers,
    collect() {
      show(this, (kind) => kind !== 'away');
    },
  });
  new Gauge({
    name: 'yinzheng_library_version',
    help: 'The number of the version in the database that is answered from.',
    registers,
    collect() {
      const { version } = library();
      if (version === undefined) this.remove();
      else this.set(version);
    },
  });
  new Gauge({
    name: 'yinzheng_database_unfit',
    help: 'Whether the newest version in the database cannot be loaded (1) or not (0).',
    registers,
    collect() {
      show(this, (kind) => kind === 'unfit');
    },
  });
}
