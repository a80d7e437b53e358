import { type ChildProcess, spawn } from 'node:child_process';
import { resolve as absolute } from 'node:path';
import { z } from 'zod';
import { until } from '../e2e/bench/until.ts';
import { SHORT_LIVED } from './node-flags.ts';
import { linesOf } from './run-program.ts';

/** The program's console for programs, line by line. */
export interface ConsoleProcess {
  /** Sends a command and gives its answer. */
  ask(command: string): Promise<Answered>;
  /** Waits until these words are in the log, so many times. */
  wrote(words: string, times?: number): Promise<void>;
  /** The log so far. */
  readonly log: string;
  /** Ends its input. @returns its exit code */
  end(): Promise<number | null>;
  kill(): void;
}

const answered = z.looseObject({
  answer: z.looseObject({
    kind: z.string(),
    citations: z.array(z.looseObject({ quote: z.string() })).default([]),
  }),
  explanation: z
    .looseObject({
      readings: z.array(
        z.looseObject({
          candidates: z.array(
            z.looseObject({
              quote: z.string(),
              confidence: z.number(),
              meaning: z.number().optional(),
            }),
          ),
        }),
      ),
    })
    .optional(),
});

export type Answered = z.infer<typeof answered>;

export function startConsole(env: Readonly<Record<string, string>>): ConsoleProcess {
  const { PATH = '' } = process.env;
  const child: ChildProcess = spawn(
    process.execPath,
    [...SHORT_LIVED, absolute('dist/main.js'), 'console', '--json'],
    { env: { PATH, DISCORD_TOKEN: '', LOG_LEVEL: 'info', ...env }, stdio: 'pipe' },
  );
  const written = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    written.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    written.err += text;
  });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  let asked = 0;
  return {
    async ask(command) {
      const n = asked++;
      child.stdin?.write(`${command}\n`);
      await until(() => linesOf(written.out).length > n, `an answer to ${command}`, 120_000);
      return answered.parse(JSON.parse(linesOf(written.out)[n] ?? ''));
    },
    wrote: (words, times = 1) =>
      until(() => written.err.split(words).length > times, `"${words}" in the log`, 240_000),
    get log() {
      return written.err;
    },
    end() {
      child.stdin?.end();
      return exited;
    },
    kill: () => child.kill('SIGKILL'),
  };
}
