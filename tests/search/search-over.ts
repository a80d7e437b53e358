import { createEntities } from '../../src/entities/entities.ts';
import type { Passage } from '../../src/knowledge/article.ts';
import { analyzeQuestion, type Question, type Vocabulary } from '../../src/search/analyze.ts';
import { createMiniSearchEngine } from '../../src/search/minisearch.ts';
import { createSearch, type Search } from '../../src/search/rank.ts';
import { noConcepts, parseSynonyms } from '../../src/search/synonyms.ts';

type Given = string | Partial<Pick<Passage, 'text' | 'trail' | 'ordinal'>>;

/** No names, no glossary: what is counted can be counted by hand. */
export const NO_VOCABULARY: Vocabulary = {
  entities: createEntities([]),
  findConcepts: noConcepts,
};

/** No names, and a glossary of the given meanings. */
export function glossary(...meanings: readonly (readonly string[])[]): Vocabulary {
  const text = JSON.stringify(meanings);
  return {
    ...NO_VOCABULARY,
    findConcepts: parseSynonyms({ path: 's.yaml', name: 's.yaml', text }).findConcepts,
  };
}

/** Passages of the given texts, none of which opens its article unless its ordinal is said to be 1. */
export function passagesOf(given: readonly Given[]): Passage[] {
  return given.map((each, n) => ({
    kind: 'passage',
    article: 'test' as Passage['article'],
    id: `${n}` as Passage['id'],
    ordinal: n + 2,
    text: '',
    trail: [],
    line: n + 1,
    ...(typeof each === 'string' ? { text: each } : each),
  }));
}

export function searchOver(given: readonly Given[], vocabulary = NO_VOCABULARY): Search {
  return createSearch(passagesOf(given), vocabulary, createMiniSearchEngine);
}

/** A question as it was typed, without repairs. */
export function ask(text: string, vocabulary = NO_VOCABULARY): Question {
  return analyzeQuestion(text, vocabulary);
}

/** Milliseconds of the processor that something takes, whatever else the machine does meanwhile. */
export function timeOf(run: () => unknown): number {
  const started = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(started);
  return (user + system) / 1000;
}
