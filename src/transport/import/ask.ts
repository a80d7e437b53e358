import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';

export type Choice = 'yes' | 'no' | 'all' | 'quit';

/** Asks a person, one question after another. */
export interface Asker {
  /** The end of the input means to quit. */
  ask(question: string): Promise<Choice>;
  close(): void;
}

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

/** One reader for all questions: lines that come early answer the later ones. */
export function createAsker(input: Readable, output: Writable): Asker {
  const reader = createInterface({ input, output });
  const lines = reader[Symbol.asyncIterator]();
  return {
    async ask(question) {
      for (;;) {
        reader.setPrompt(`${question} [y]es, [n]o, [a]ll, [q]uit: `);
        reader.prompt();
        const { value, done } = await lines.next();
        if (done === true) return 'quit';
        const choice = CHOICES[value.trim().toLowerCase()];
        if (choice !== undefined) return choice;
      }
    },
    close: () => reader.close(),
  };
}
