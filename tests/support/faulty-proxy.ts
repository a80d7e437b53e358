import { connect, createServer, type Socket } from 'node:net';
import { listen } from './listen.ts';

/** A network between a program and a server, which can fail. */
export interface FaultyProxy {
  readonly port: number;
  /** Carries nothing any more, in either direction, and says so to nobody. */
  hold(): void;
  /** Breaks all connections, and those that are made from now on. */
  cut(): void;
  /** Carries everything again, what was held too; new connections go to this port. */
  pass(to?: number): void;
  /** How many connections it carries. */
  readonly carried: number;
  close(): Promise<void>;
}

/** @param to the server's port on 127.0.0.1 */
export async function startFaultyProxy(to: number): Promise<FaultyProxy> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let state: 'passes' | 'holds' | 'cuts' = 'passes';
  let target = to;
  const server = createServer((near) => {
    near.on('error', () => {});
    if (state === 'cuts') {
      near.destroy();
      return;
    }
    const far = connect(target, '127.0.0.1');
    const pair = [near, far] as const;
    pairs.add(pair);
    far.on('error', () => near.destroy());
    near.once('close', () => {
      far.destroy();
      pairs.delete(pair);
    });
    far.once('close', () => near.destroy());
    near.pipe(far);
    far.pipe(near);
    if (state === 'holds') for (const each of pair) each.pause();
  });
  const port = await listen(server);
  return {
    port,
    hold() {
      state = 'holds';
      for (const each of [...pairs].flat()) each.pause();
    },
    cut() {
      state = 'cuts';
      for (const each of [...pairs].flat()) each.destroy();
    },
    pass(port = target) {
      state = 'passes';
      target = port;
      for (const each of [...pairs].flat()) each.resume();
    },
    get carried() {
      return pairs.size;
    },
    close() {
      for (const each of [...pairs].flat()) each.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
