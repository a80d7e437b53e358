import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';

/** A process that sees a folder as its root, and of this machine only /usr and /etc. */
export interface Sandbox {
  /** The folder that it sees as /. */
  readonly root: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What a container that was started with a read-only root has besides. */
export interface Locked extends Sandbox {
  /** As USER names them. */
  readonly user: string;
  /** The only folder that it may write to, and what it sees it as. */
  readonly volume: { readonly folder: string; readonly at: string };
}

/** What a root has before its first step, like that of an image. */
export function layRoot(root: string): void {
  // Where the sandbox puts something: a read-only root takes no new folders.
  for (const name of ['usr', 'etc', 'proc', 'dev', 'tmp']) {
    mkdirSync(join(root, name), { recursive: true });
  }
  for (const name of ['bin', 'lib', 'lib64']) symlinkSync(`usr/${name}`, join(root, name));
}

/** Runs a command of a RUN. @throws Error if it fails */
export function runStep(sandbox: Sandbox, command: string): void {
  const args = [...bind('--bind', sandbox), '--', 'sh', '-c', command];
  const { status, error } = spawnSync('bwrap', args, {
    env: sandbox.env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (error !== undefined) throw new Error(`bwrap: ${error.message}. Install bubblewrap.`);
  if (status !== 0) throw new Error(`RUN ${command} ended with ${status}`);
}

/** Starts a program as a container would: not root, without capabilities, the root read-only. */
export function startLocked(locked: Locked, command: readonly string[]): ChildProcess {
  const [uid = '', gid = uid] = locked.user.split(':');
  const lesser = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
  const none = ['--inh-caps=-all', '--bounding-set=-all', '--no-new-privs'];
  const { folder, at } = locked.volume;
  const args = [...bind('--ro-bind', locked), '--bind', folder, at, '--tmpfs', '/tmp'];
  return spawn('bwrap', [...args, '--', ...lesser, ...none, ...command], {
    env: locked.env,
    stdio: ['ignore', 'inherit', 'pipe'],
  });
}

/** Tells the program itself to stop; the sandbox around it would end without waiting for it. */
export function stopLocked({ pid }: ChildProcess): void {
  let innermost = pid;
  for (let next = innermost; next !== undefined; next = childOf(next)) innermost = next;
  if (innermost !== undefined) process.kill(innermost, 'SIGTERM');
}

function childOf(pid: number): number | undefined {
  const [first = ''] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  return first === '' ? undefined : Number(first);
}

function bind(how: '--bind' | '--ro-bind', { root, cwd }: Sandbox): string[] {
  const machine = ['/usr', '/etc'].flatMap((folder) => ['--ro-bind', folder, folder]);
  const rest = ['--proc', '/proc', '--dev', '/dev', '--die-with-parent', '--unshare-pid'];
  return [how, root, '/', ...machine, ...rest, '--chdir', cwd];
}
