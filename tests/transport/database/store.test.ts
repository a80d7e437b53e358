import { describe } from 'vitest';
import type { Article, Passage } from '../../../src/knowledge/article.ts';
import { toItsEnd } from '../../../src/pending/pending.ts';
import { knownArticles } from '../../../src/transport/database/load/known-articles.ts';
import { publish } from '../../../src/transport/database/load/publish.ts';
import { withLoader } from '../../../src/transport/database/load/with-loader.ts';
import { openWords } from '../../../src/transport/database/load/words.ts';
import { createSegment } from '../../../src/transport/database/load/write-segment.ts';
import { openVersion } from '../../../src/transport/database/open-version.ts';
import { NO_VOCABULARY, passagesOf } from '../../search/search-over.ts';
import { testStore } from '../../search/store-contract.ts';
import { connect } from '../../support/database-library.ts';
import { createDatabase, noPostgres } from '../../support/postgres.ts';

describe.skipIf(noPostgres)('the store in PostgreSQL', () => {
  testStore(async (given, vocabulary = NO_VOCABULARY) => {
    const articles = articlesOf(passagesOf(given));
    const database = connect(await createDatabase());
    await withLoader(database, async (client) => {
      const before = await knownArticles(client);
      const words = await openWords(client);
      const { entities } = vocabulary;
      const titled = articles.length > 1;
      const loading = { client, words, vocabulary, entities, titled };
      const segment = createSegment(before.nextSegment, before.next, loading);
      await client.query('begin');
      await segment.add(
        articles.map((article) => {
          const key = Buffer.from(article.id);
          return { article, key, facts: [], factsLeftOut: undefined, problems: [] };
        }),
      );
      await segment.finish();
      await publish(client, {
        before,
        kept: [],
        leftOut: [],
        files: [],
        madeWith: Buffer.alloc(0),
      });
      await client.query('commit');
    });
    const { store, corpus } = await openVersion(database);
    return { store, passages: await toItsEnd(() => corpus.passages) };
  });
});

/** Articles of these passages, each with ordinals from 1 on. */
function articlesOf(passages: readonly Passage[]): Article[] {
  const byId = new Map<Passage['article'], Passage[]>();
  for (const passage of passages) {
    const own = byId.get(passage.article) ?? [];
    byId.set(passage.article, own);
    own.push({ ...passage, ordinal: own.length + 1 });
  }
  return [...byId].map(([id, own]) => ({
    id,
    file: `${id}.md`,
    title: '',
    language: 'zh-CN',
    tags: [],
    inferred: {},
    headings: [],
    headingPlaces: [],
    passages: own,
    captions: [],
  }));
}
