import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEntry } from '../support/log-entry.ts';
import { SHORT_LIVED } from '../support/node-flags.ts';
import { linesOf } from '../support/run-program.ts';
import type { Bench } from './bench/start-bench.ts';
import { until } from './bench/until.ts';

/** The program as its operator runs it, and what it wrote. */
export interface BotProcess {
  readonly child: ChildProcess;
  readonly dataDir: string;
  /** Standard output and standard error so far. */
  readonly out: string;
  readonly err: string;
  /** Its exit code, once it ended by itself. */
  readonly exited: Promise<number | null>;
  /** Waits until it wrote these words to standard error. */
  wrote(words: string): Promise<void>;
}

const started: (() => Promise<void>)[] = [];

/** Starts `node dist/main.js` on a bench. @param stderr a descriptor in place of what `err` reads */
export async function spawnBot(
  { token, restUrl }: Pick<Bench, 'token' | 'restUrl'>,
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
  stderr: 'pipe' | number = 'pipe',
): Promise<BotProcess> {
  const dataDir = await mkdtemp(join(tmpdir(), 'yinzheng-'));
  const written = { out: '', err: '' };
  // Empty ones, so that no `.env` of a developer decides.
  const empty = { GUILD_ID: '', KNOWLEDGE_DIR: '', MODE: '', WEB: '', HOST: '' };
  const all = { SHARDS: '', SHARD_COUNT: '' };
  const settings = { ...empty, ...all, PORT: '0', LOG_LEVEL: 'info', DATA_DIR: dataDir };
  const child = spawn(process.execPath, [...SHORT_LIVED, 'dist/main.js', ...args], {
    env: { ...process.env, ...settings, DISCORD_TOKEN: token, DISCORD_API: restUrl, ...env },
    stdio: ['ignore', 'pipe', stderr],
  });
  child.stdout?.on('data', (data: Buffer) => {
    written.out += data;
  });
  child.stderr?.on('data', (data: Buffer) => {
    written.err += data;
  });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  started.push(async () => {
    child.kill('SIGKILL');
    await exited;
    await rm(dataDir, { recursive: true, force: true });
  });
  return {
    child,
    dataDir,
    exited,
    get out() {
      return written.out;
    },
    get err() {
      return written.err;
    },
    wrote: (words) => until(() => written.err.includes(words), `"${words}" in the log`),
  };
}

/** Where a process said in its log that its web server listens, once it is ready. */
export async function webAddressOf(bot: BotProcess): Promise<string> {
  await bot.wrote('"ready"');
  const ready = linesOf(bot.err)
    .map(readEntry)
    .find(({ msg }) => msg === 'ready');
  return String(ready?.['web']);
}

/** Ends what is still running, so that nothing outlives a test. */
export async function endAllBots(): Promise<void> {
  await Promise.all(started.splice(0).map((end) => end()));
}
