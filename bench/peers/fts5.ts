import Database from 'libsql';
import { z } from 'zod';
import type { Peer } from './peer.ts';
import { bigrams } from './terms.ts';

const rows = z.array(z.object({ rowid: z.number() }));

/** SQLite FTS5 has no tokenizer for Chinese words, so text and question come cut into bigrams. */
export const fts5: Peer = {
  index(passages) {
    const database = new Database(':memory:');
    database.exec("CREATE VIRTUAL TABLE passages USING fts5(title, text, tokenize = 'unicode61')");
    const insert = database.prepare('INSERT INTO passages (rowid, title, text) VALUES (?, ?, ?)');
    database.exec('BEGIN');
    passages.forEach(({ title, text }, n) => {
      insert.run(n + 1, bigrams(title).join(' '), bigrams(text).join(' '));
    });
    database.exec('COMMIT');
    const select = database.prepare(
      'SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY bm25(passages), rowid LIMIT ?',
    );
    return (question, limit) => {
      const terms = [...new Set(bigrams(question))];
      if (terms.length === 0) return [];
      // bigrams() gives letters and digits only, so quoting needs no escape.
      const found = select.all(terms.map((term) => `"${term}"`).join(' OR '), limit);
      return rows.parse(found).flatMap(({ rowid }) => passages[rowid - 1]?.id ?? []);
    };
  },
};
