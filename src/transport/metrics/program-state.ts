import type { ReloadState } from '../library/reloads.ts';

/** How the parts of the program are right now; read whenever somebody asks. */
export interface ProgramState {
  /** Whether a loaded library answers, how many requests wait for that, and how reloading goes. */
  library(): {
    readonly isReady: boolean;
    readonly waiting: number;
    readonly reload: ReloadState;
  };
  /** The connection that brings events. Missing where Discord sends requests, or there is none. */
  readonly gateway?: () => GatewayState;
}

export interface GatewayState {
  readonly isConnected: boolean;
  /** How long Discord took for the last heartbeat, in ms; missing before the first. */
  readonly pingMs?: number | undefined;
}
