import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

/** Questions and answers, a line each, with a person or a script. */
export interface Dialogue {
  say(text: string): void;
  /** The next line; undefined at the end of the input. */
  ask(prompt: string): Promise<string | undefined>;
  /** Lets another program have the terminal while `run` lasts. */
  leave(run: () => void): void;
  close(): void;
}

/** @param interactive whether a person is typing */
export function openDialogue(input: Readable, output: Writable, interactive: boolean): Dialogue {
  const lines = createInterface({
    input,
    ...(interactive ? { output } : {}),
    terminal: interactive,
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const read = lines[Symbol.asyncIterator]();
  return {
    say: (text) => void output.write(`${text}\n`),
    async ask(prompt) {
      if (interactive) {
        lines.setPrompt(prompt);
        lines.prompt();
      } else output.write(prompt);
      const { value, done } = await read.next();
      if (!interactive) output.write('\n');
      return done ? undefined : value.trim();
    },
    leave(run) {
      lines.pause();
      try {
        run();
      } finally {
        lines.resume();
      }
    },
    close: () => lines.close(),
  };
}
