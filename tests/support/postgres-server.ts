import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from './listen.ts';

/** A PostgreSQL of a test's own, in a temporary folder, on 127.0.0.1. */
export interface PostgresServer {
  /** The address of one of its databases; its superuser needs no password. */
  url(database: string): string;
  readonly port: number;
  /** Where the disk is that it may have. */
  readonly small: string;
  /** Starts it again after `stop` or `kill`, on the same port and with the same data. */
  start(): Promise<void>;
  /** Stops it as an operator does: sessions are ended, and nothing is lost. */
  stop(): Promise<void>;
  /** Kills it as a power cut does. */
  kill(): Promise<void>;
  /** Ends it and deletes its data. */
  remove(): Promise<void>;
}

/** Where Debian installs its servers, one folder per version. */
const VERSIONS = '/usr/lib/postgresql';
const COMMAND = 'apt-get update && apt-get install -y postgresql';
/** The server refuses to run as root. */
const NOBODY = 65_534;
/** What is said once it takes connections. */
const READY = 'database system is ready to accept connections';

/**
 * Installs it if it is missing.
 * @throws Error that says what to do, where it cannot be installed
 */
export function installPostgres(): void {
  if (programs() !== undefined) return;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    throw new Error(`PostgreSQL is missing. On Debian, as root: ${COMMAND}.`);
  }
  console.error(`PostgreSQL is missing: ${COMMAND}`);
  execFileSync('/bin/sh', ['-c', COMMAND], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Whether a server may have a disk of a size of its own: that takes the rights of root. */
export const canLimitDisks =
  process.getuid?.() === 0 && spawnSync('unshare', ['-m', 'true']).status === 0;

/**
 * Makes a server and starts it.
 * @param settings more of its settings, as `name=value`
 * @param disk the size of a disk for tablespaces, whose data goes once the server ends
 */
export async function startPostgres(
  settings: readonly string[] = [],
  disk?: { readonly diskMb: number },
): Promise<PostgresServer> {
  const bin = programs();
  if (bin === undefined) throw new Error(`PostgreSQL is missing. On Debian: ${COMMAND}.`);
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const data = join(folder, 'data');
  const isRoot = process.getuid?.() === 0;
  if (isRoot) chownSync(folder, NOBODY, NOBODY);
  const owner = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const ways = ['-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
  execFileSync(join(bin, 'initdb'), ['-D', data, ...ways], {
    ...owner,
    cwd: folder,
    stdio: 'ignore',
  });
  const small = join(folder, 'small');
  mkdirSync(small);
  const port = await freePort();
  const set = [...SETTINGS, `port=${port}`, `unix_socket_directories=${folder}`, ...settings];
  const options = set.flatMap((setting) => ['-c', setting]);
  let server: ChildProcess | undefined;

  const end = async (signal: 'SIGINT' | 'SIGKILL' | 'SIGQUIT') => {
    const running = server;
    server = undefined;
    if (running === undefined) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill(signal);
    await ended;
  };
  const start = async () => {
    const run = withParent(join(bin, 'postgres'), ['-D', data, ...options]);
    server = spawn(...(disk === undefined ? run : beside(small, disk.diskMb, run)), {
      stdio: ['ignore', 'ignore', 'pipe'],
      cwd: folder,
    });
    await untilReady(server);
  };
  await start();
  return {
    url: (database) => `postgresql://postgres@127.0.0.1:${port}/${database}`,
    port,
    small,
    start,
    stop: () => end('SIGINT'),
    kill: () => end('SIGQUIT'),
    async remove() {
      await end('SIGQUIT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Nothing has to survive a power cut here. */
const SETTINGS = [
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'listen_addresses=127.0.0.1',
  'lc_messages=C',
];

/** The same beside a disk in memory that only it can see. */
function beside(
  folder: string,
  sizeMb: number,
  [program, words]: readonly [string, readonly string[]],
): [string, string[]] {
  const mount = `mount -t tmpfs -o size=${sizeMb}m,mode=700,uid=${NOBODY},gid=${NOBODY} tmpfs "$0"`;
  return ['unshare', ['-m', 'sh', '-ec', `${mount}; exec "$@"`, folder, program, ...words]];
}

/** The newest version's programs. */
function programs(): string | undefined {
  if (!existsSync(VERSIONS)) return undefined;
  const versions = readdirSync(VERSIONS).toSorted((a, b) => Number(b) - Number(a));
  const folders = versions.map((version) => join(VERSIONS, version, 'bin'));
  return folders.find((bin) => existsSync(join(bin, 'initdb')));
}

/** A command that runs a program unprivileged, and ends it when the test's process ends, however. */
function withParent(program: string, words: readonly string[]): [string, string[]] {
  const user = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups'];
  const isRoot = process.getuid?.() === 0;
  return ['setpriv', [...(isRoot ? user : []), '--pdeathsig=QUIT', program, ...words]];
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = `${said}${text}`.slice(-10_000);
      if (said.includes(READY)) resolve();
    });
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL does not start: ${said}`)));
  });
}

async function freePort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}
