import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** What a child process said: its last line's JSON, or why it said nothing. */
export type Said = { readonly value: unknown } | { readonly failure: string };

/**
 * Runs a script of bench/ in a process of its own, so that its memory is its own and no engine
 * warms up or fills the heap of another.
 */
export async function runChild(
  script: string,
  args: readonly string[],
  nodeOptions: readonly string[] = [],
): Promise<Said> {
  const file = fileURLToPath(new URL(script, import.meta.url));
  return listenTo([...nodeOptions, '--import', 'tsx', file, ...args]);
}

/** The same for the script that runs, compiled or not, which can tell by the arguments that it is the child. */
export async function runSelf(
  args: readonly string[],
  nodeOptions: readonly string[] = [],
): Promise<Said> {
  const [, script = ''] = process.argv;
  return listenTo([...process.execArgv, ...nodeOptions, script, ...args]);
}

async function listenTo(command: readonly string[]): Promise<Said> {
  try {
    const { stdout } = await promisify(execFile)(process.execPath, command, {
      maxBuffer: 2 ** 26,
    });
    const last = stdout.trim().split('\n').at(-1) ?? '';
    return { value: JSON.parse(last) };
  } catch (cause) {
    return { failure: whyOf(cause) };
  }
}

function whyOf(cause: unknown): string {
  const text = cause instanceof Error && 'stderr' in cause ? String(cause.stderr) : String(cause);
  const lines = text.split('\n').map((line) => line.trim());
  return lines.find((line) => /error/i.test(line)) ?? lines[0] ?? 'no reason given';
}
