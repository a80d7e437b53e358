import type { Passage } from '../../knowledge/article.ts';
import { contextOf } from '../../knowledge/article.ts';
import { lookUp } from '../../pending/pending.ts';
import { type HeadingsOf, shareOfHeadings } from '../../search/index/headings.ts';
import { charStatistics, type Statistics } from '../../search/index/statistics.ts';
import { NO_TERM } from '../../search/index/term-counter.ts';
import type { Question } from '../../search/question/question.ts';
import {
  createChooseCandidates,
  tellingTerms,
  termsAsked,
} from '../../search/ranking/candidates.ts';
import type { FoundCandidates, SearchStore } from '../../search/store.ts';
import { ofVersion } from './connect.ts';
import { createFindVerbatim } from './find-verbatim.ts';
import { unpackRows } from './passage-bytes.ts';
import { visitIds } from './postings-bytes.ts';
import { canBeStored, type Searched } from './searched.ts';

const FREQUENCIES = ofVersion(
  'frequencies',
  `select true as found, w.word, w.id, f.passages, f.texts
   from yinzheng.words w join yinzheng.frequencies f on f.word = w.id
   where w.word = any($2) and f.since <= v.number and (f.until is null or f.until > v.number)`,
);

const POSTINGS = ofVersion(
  'postings',
  `select true as found, word, ids from yinzheng.postings
   where word = any($2) and segment = any($3)`,
);

/** A store whose passages and postings are in a database. */
export function createDatabaseStore(searched: Searched): SearchStore {
  const { database, version, corpus, passages, places, numberOf, averages, distinct } = searched;
  const choose = createChooseCandidates(distinct, averages.terms, places);
  const chars = charStatistics(searched);

  const headingsOf: HeadingsOf = (passage) => {
    const [context, below] = [contextOf(passage), passages.belowOf(passage)];
    const words = below.length > context.length ? [passage.title, ...context] : context;
    return words.map((each, n) => ({ words: each, below: below[n] ?? 1 }));
  };

  const statisticsFor = async (terms: readonly string[]): Promise<Statistics> => {
    const rows = await database.ask<{
      found: true;
      word: string;
      id: number;
      passages: number;
      texts: number;
    }>(FREQUENCIES, version, [terms.filter(canBeStored)]);
    const byWord = new Map(rows.map((row) => [row.word, row]));
    const byId = new Map(rows.map((row) => [row.id, row]));
    return {
      passages: corpus.size,
      numberOf: (term) => byWord.get(term)?.id ?? NO_TERM,
      frequencyOf: (term) => byId.get(term)?.passages ?? 0,
      textFrequencyOf: (term) => byId.get(term)?.texts ?? 0,
      ...chars,
    };
  };

  const postingsOf = async (terms: readonly number[]) => {
    const lists = new Map<number, Buffer[]>(terms.map((term) => [term, []]));
    if (terms.length > 0) {
      const rows = await database.ask<{ found: true; word: number; ids: Buffer }>(
        POSTINGS,
        version,
        [terms, searched.segments],
      );
      for (const { word, ids } of rows) lists.get(word)?.push(ids);
    }
    return lists;
  };

  const find = async (
    question: Question,
    besides: readonly number[] = [],
  ): Promise<FoundCandidates> => {
    const asked = termsAsked(question);
    const statistics = await statisticsFor(asked);
    const terms = asked.map(statistics.numberOf).map((term) => {
      return { term, frequency: statistics.frequencyOf(term) };
    });
    const telling = tellingTerms(terms, statistics.passages);
    const lists = await postingsOf(telling.map(({ term }) => term));
    const postings = telling.map(({ term, frequency }) => ({
      frequency,
      visit(visit: (passage: number) => void) {
        for (const ids of lists.get(term) ?? []) {
          visitIds(ids, (id) => {
            const passage = corpus.passageWith(id);
            if (passage >= 0) visit(passage);
          });
        }
      },
    }));
    const chosen = [...new Set([...choose(postings), ...besides])];
    // Whoever weighs a candidate also looks at others with its text.
    const all = Uint32Array.from(
      new Set(chosen.flatMap((n) => [n, ...places.withTextOf(n)])),
    ).sort();
    const stored = await passages.fetch(Array.from(all, corpus.idOf));
    const rowOf = new Map(Array.from(all, (passage, row) => [passage, row]));
    const rows = { passages: stored.map(({ passage }) => passage), ...unpackRows(stored) };
    return {
      rows,
      candidates: chosen.flatMap((passage) => rowOf.get(passage) ?? []),
      statistics,
      numberOf: (row) => all[row] ?? -1,
      shareOf(row) {
        const passage = rows.passages[row];
        return passage === undefined ? 1 : shareOfHeadings(passage, headingsOf);
      },
    };
  };

  const fetchAll = async (ids: readonly number[]) =>
    (await passages.fetch(ids)).map(({ passage }) => passage);
  const withText = (passage: Passage, numbers: readonly number[], key: string) => {
    if (numbers.length < 2) return [passage];
    const ids = numbers.map(corpus.idOf);
    const known = ids.flatMap((id) => passages.known(id) ?? []);
    if (known.length === ids.length) return known;
    return lookUp(passages, `${key} ${ids[0]}`, () => fetchAll(ids));
  };
  const store: SearchStore = {
    size: corpus.size,
    averages,
    headingsOf,
    find,
    crowds: (passage) => places.crowds(numberOf(passage)),
    isDebris: (passage) => places.isDebris(numberOf(passage)),
    textOf: (passage) => places.oldestWithTextOf(numberOf(passage)),
    withTextOf: (passage) => withText(passage, ofText(places.withTextOf, passage), 'text'),
    allWithTextOf: (passage) => withText(passage, ofText(places.allWithTextOf, passage), 'texts'),
    findVerbatim: (words, limit) =>
      lookUp(passages, `verbatim ${limit} ${words}`, async () =>
        fetchAll(await verbatim(words, limit)),
      ),
  };
  const verbatim = createFindVerbatim(searched);
  const ofText = (find: (n: number) => readonly number[], passage: Passage) => {
    const n = numberOf(passage);
    return n < 0 ? [] : find(n);
  };
  return store;
}
