import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

export type Choice = 'yes' | 'no' | 'all' | 'quit';

const CHOICES: Readonly<Record<string, Choice>> = {
  y: 'yes',
  yes: 'yes',
  n: 'no',
  no: 'no',
  a: 'all',
  all: 'all',
  q: 'quit',
  quit: 'quit',
};

/** Asks a person whether to write; the end of the input means to quit. */
export async function ask(question: string, input: Readable, output: Writable): Promise<Choice> {
  const lines = createInterface({ input, output });
  try {
    for (;;) {
      const ended = new Promise<undefined>((resolve) =>
        lines.once('close', () => resolve(undefined)),
      );
      const answer = await Promise.race([
        lines.question(`${question} [y]es, [n]o, [a]ll, [q]uit: `),
        ended,
      ]);
      if (answer === undefined) return 'quit';
      const choice = CHOICES[answer.trim().toLowerCase()];
      if (choice !== undefined) return choice;
    }
  } finally {
    lines.close();
  }
}
