import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { until } from '../../tests/e2e/bench/until.ts';

/** A server in a process of its own. */
export interface ServerProcess {
  readonly address: string;
  stop(): Promise<void>;
}

const BARE = fileURLToPath(new URL('./bare.ts', import.meta.url));
const STARTS = {
  /** As its operator runs it, without a token. */
  yinzheng: ['dist/main.js'],
  bare: ['--import', 'tsx', BARE],
} as const;

/** Starts a server that takes interactions signed with a key; resolves once it listens. */
export async function spawnServer(
  which: keyof typeof STARTS,
  publicKey: string,
): Promise<ServerProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const log = join(folder, 'log');
  const child = spawn(process.execPath, STARTS[which], {
    env: {
      ...process.env,
      ...{ MODE: 'http', DISCORD_PUBLIC_KEY: publicKey, PORT: '0', COOLDOWN_SECONDS: '0' },
      // Empty ones, so that no `.env` decides.
      ...{ DISCORD_TOKEN: '', KNOWLEDGE_DIR: '', LOG_LEVEL: '', HOST: '', WEB: '' },
      ...{ PLAYGROUND: '', DATA_DIR: join(folder, 'data') },
    },
    stdio: ['ignore', 'ignore', openSync(log, 'a')],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const address = () => /"web":"([^"]+)"/.exec(readFileSync(log, 'utf8'))?.[1];
  await until(() => address() !== undefined, `${which} to listen`);
  return {
    address: address() ?? '',
    async stop() {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}
