import { spawn } from 'node:child_process';
import { mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cpuMsOf } from '../cpu-of.ts';
import type { Discord } from '../discord/client.ts';

/** A bot in a process of its own, seen from outside. */
export interface BotProcess {
  readonly token: string;
  /** What all of its threads took of the processor so far, those that ended included, in ms. */
  cpuMs(): number;
  /** What it has resident, in MB. */
  residentMb(): number;
  /** What it logged as an error or worse. */
  errors(): string[];
  stop(): Promise<void>;
}

const ECHO = fileURLToPath(new URL('./echo.ts', import.meta.url));
const STARTS = {
  /** As its operator runs it. */
  yinzheng: ['dist/main.js'],
  echo: ['--import', 'tsx', ECHO],
} as const;

/** Starts a bot; resolves once it is logged in and its commands are registered. */
export async function spawnBot(
  which: keyof typeof STARTS,
  token: string,
  discord: Pick<Discord, 'restUrl' | 'registered'>,
): Promise<BotProcess> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const log = join(folder, 'log');
  const child = spawn(process.execPath, STARTS[which], {
    env: {
      ...process.env,
      ...{ DISCORD_TOKEN: token, DISCORD_API: discord.restUrl, COOLDOWN_SECONDS: '0' },
      // Empty ones, so that no `.env` decides.
      ...{ GUILD_ID: '', KNOWLEDGE_DIR: '', LOG_LEVEL: '', DATA_DIR: join(folder, 'data') },
    },
    stdio: ['ignore', 'ignore', openSync(log, 'a')],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const early = ended.then(() => {
    throw new Error(`${which} ended:\n${readFileSync(log, 'utf8')}`);
  });
  await Promise.race([discord.registered(token), early]);
  // From now on it ends when it is told to.
  early.catch(() => undefined);
  return {
    token,
    cpuMs: () => cpuMsOf(child.pid),
    residentMb: () => residentMbOf(child.pid),
    errors: () => readFileSync(log, 'utf8').split('\n').filter(isError),
    async stop() {
      child.kill('SIGKILL');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function residentMbOf(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

/** pino's levels: 50 is an error. */
function isError(line: string): boolean {
  return /^\{"level":[56]0/.test(line) || (line !== '' && !line.startsWith('{'));
}
