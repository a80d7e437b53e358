import { spawn } from 'node:child_process';
import { resolve as absolute } from 'node:path';
import { SHORT_LIVED } from './node-flags.ts';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Setting {
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Reads this many characters of standard output and then leaves. */
  readonly leaveAfter?: number;
  /** Where it runs; this repository if left out. */
  readonly cwd?: string;
  /** As which user it runs, for whoever may choose. */
  readonly uid?: number;
  /** A file descriptor for its standard output or standard error, which then reads as empty. */
  readonly stdout?: number;
  readonly stderr?: number;
}

/**
 * Runs the built program as a user does; without a token, whatever this machine has set, and with any
 * free port, because others run at the same time.
 */
export function runProgram(args: readonly string[], setting: Setting = {}): Promise<Run> {
  const { input = '', env = {}, leaveAfter, cwd, uid } = setting;
  const { PATH = '' } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...SHORT_LIVED, absolute('dist/main.js'), ...args], {
      env: { PATH, DISCORD_TOKEN: '', PORT: '0', ...env },
      stdio: ['pipe', setting.stdout ?? 'pipe', setting.stderr ?? 'pipe'],
      ...(cwd === undefined ? {} : { cwd }),
      ...(uid === undefined ? {} : { uid }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (leaveAfter !== undefined && stdout.length >= leaveAfter) child.stdout?.destroy();
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    // It may have left before it read everything.
    child.stdin?.on('error', () => {});
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
    child.stdin?.end(input);
  });
}

export function linesOf(text: string): string[] {
  return text.split('\n').slice(0, -1);
}
