import type { ClientBase } from 'pg';
import { copyRows } from '../copy.ts';

/** The numbers of words. A word keeps its number for ever, so rows of any version may have it. */
export interface Words {
  /** Finds the numbers of words in the database; those that it has not yet get the next ones. */
  learn(words: Iterable<string>): Promise<void>;
  /** @throws RangeError for a word that was not learned */
  numberOf(word: string): number;
}

/** @param client only one loader at a time may number words */
export async function openWords(client: ClientBase): Promise<Words> {
  const known = new Map<string, number>();
  const { rows } = await client.query<{ last: number }>(
    'select coalesce(max(id), 0)::int as last from yinzheng.words',
  );
  let last = rows[0]?.last ?? 0;
  const isEmpty = last === 0;
  return {
    async learn(words) {
      const asked = [...new Set(words)].filter((word) => !known.has(word));
      if (!isEmpty && asked.length > 0) {
        const found = await client.query<{ id: number; word: string }>(
          'select id, word from yinzheng.words where word = any($1)',
          [asked],
        );
        for (const { id, word } of found.rows) known.set(word, id);
      }
      const added = asked.filter((word) => !known.has(word));
      for (const word of added) known.set(word, ++last);
      const numbered = added.map((word) => [known.get(word) ?? 0, word] as const);
      if (added.length > 0) await copyRows(client, 'words', ['id', 'word'], numbered);
    },
    numberOf(word) {
      const number = known.get(word);
      if (number === undefined) throw new RangeError(`no number for the word ${word}`);
      return number;
    },
  };
}
