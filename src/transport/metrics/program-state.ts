import type { DatabaseState } from '../database/watch-database.ts';
import type { LibraryState } from '../library/worker-answerer.ts';

/** How the parts of the program are right now; read whenever somebody asks. */
export interface ProgramState {
  /** `database`: the one that has the library; missing if none has. */
  library(): LibraryState & { readonly database?: DatabaseState };
  /** The connection that brings events. Missing where Discord sends requests, or there is none. */
  readonly gateway?: () => GatewayState;
}

export interface GatewayState {
  /** Whether all shards are connected. */
  readonly isConnected: boolean;
  /** The shards of this process; none before Discord has said how many it wants. */
  readonly shards: readonly ShardState[];
}

/** One of the connections to Discord, each of which brings the events of some guilds. */
export interface ShardState {
  readonly id: number;
  readonly isConnected: boolean;
  /** How long Discord took for the last heartbeat, in ms; missing before the first. */
  readonly pingMs?: number | undefined;
  readonly guilds: number;
}
