import type { Passage } from '../knowledge/article.ts';
import { findDates } from '../text/dates.ts';
import { fold } from '../text/normalize.ts';
import { analyzePassage, type Need, nameTerm, type Question, type Vocabulary } from './analyze.ts';
import type { CreateEngine } from './engine.ts';

/** A passage found, and how well it holds what the question asks for. */
export interface Ranked {
  readonly passage: Passage;
  /** Higher is better; comparable within one question only. */
  readonly score: number;
  readonly evidence: Evidence;
}

/** What speaks for a passage as an answer, whatever its rank. All shares are 0–1. */
export interface Evidence {
  /** The share of the question, weighted by rarity, that the passage or its headings hold. */
  readonly covered: number;
  /** The same of the passage's own words alone. */
  readonly coveredByText: number;
  /** Every entity that the question names stands in the passage, by itself or within its group. */
  readonly namesHeld: boolean;
  /** Every year that the question names stands in the passage. */
  readonly yearsHeld: boolean;
}

export interface Search {
  /** The best passages for a question, ties by their order in the corpus. */
  find(question: Question, limit: number): Ranked[];
  /** How rare a need is: its idf, the highest for one that no passage holds. */
  weight(need: Need): number;
}

/** So many of the engine's hits are looked at more closely. */
const CANDIDATES = 50;

interface Indexed {
  readonly passage: Passage;
  readonly own: ReadonlySet<string>;
  readonly trail: ReadonlySet<string>;
  readonly bigrams: ReadonlySet<string>;
  readonly years: ReadonlySet<number>;
}

/** Indexes passages and returns the search over them. */
export function createSearch(
  passages: readonly Passage[],
  vocabulary: Vocabulary,
  createEngine: CreateEngine,
): Search {
  const indexed = passages.map((passage) => index(passage, vocabulary));
  const engine = createEngine(
    indexed.map(({ own, trail }, id) => ({ id, terms: [...own, ...trail] })),
  );

  const weight = (need: Need) => idf(passages.length, engine.frequency(need.term));

  const ownFrequency = new Map<string, number>();
  for (const { own } of indexed) {
    for (const term of own) ownFrequency.set(term, (ownFrequency.get(term) ?? 0) + 1);
  }
  /** The share of the question's very words, weighted by rarity, that a passage's own text holds. */
  const exactShare = (question: Question, own: ReadonlySet<string>) => {
    let total = 0;
    let held = 0;
    for (const term of question.needs.flatMap((need) =>
      need.words.length > 0 ? need.words : [need.term],
    )) {
      const rarity = idf(passages.length, ownFrequency.get(term) ?? 0);
      total += rarity;
      if (own.has(term)) held += rarity;
    }
    return total === 0 ? 0 : held / total;
  };

  const find = (question: Question, limit: number): Ranked[] => {
    const terms = question.needs.flatMap(({ term, words }) => [term, ...words]);
    const hits = engine.search(terms, CANDIDATES);
    const best = hits[0]?.score || 1;
    const bigrams = bigramsOf(question.text);
    return hits
      .flatMap((hit) => {
        const document = indexed[hit.id];
        if (document === undefined) return [];
        const evidence = weigh(question, document, weight);
        const score =
          hit.score / best +
          evidence.covered +
          evidence.coveredByText +
          exactShare(question, document.own) +
          share(bigrams, document.bigrams);
        return [{ passage: document.passage, score, evidence, id: hit.id }];
      })
      .sort((a, b) => b.score - a.score || a.id - b.id)
      .slice(0, limit)
      .map(({ passage, score, evidence }) => ({ passage, score, evidence }));
  };

  return { find, weight };
}

/** BM25's idf (Robertson and Spärck Jones, with 1 added so that it stays positive). */
function idf(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

function index(passage: Passage, vocabulary: Vocabulary): Indexed {
  const text = fold(passage.text);
  return {
    passage,
    own: new Set(analyzePassage(passage.text, vocabulary)),
    trail: new Set(analyzePassage(passage.trail.join(' '), vocabulary)),
    bigrams: bigramsOf(text),
    years: new Set(findDates(text).flatMap(({ year }) => year ?? [])),
  };
}

function weigh(question: Question, document: Indexed, weight: (need: Need) => number): Evidence {
  const { own, trail, years } = document;
  let total = 0;
  let covered = 0;
  let coveredByText = 0;
  for (const need of question.needs) {
    const w = weight(need);
    total += w;
    if (own.has(need.term)) {
      covered += w;
      coveredByText += w;
    } else if (trail.has(need.term)) covered += w;
  }
  return {
    covered: total === 0 ? 0 : covered / total,
    coveredByText: total === 0 ? 0 : coveredByText / total,
    namesHeld: question.names.every((id) => own.has(nameTerm(id)) || trail.has(nameTerm(id))),
    yearsHeld: question.years.every((year) => years.has(year)),
  };
}

/** Adjacent characters: they hold what the segmenter cuts differently in question and passage. */
function bigramsOf(text: string): Set<string> {
  const bigrams = new Set<string>();
  const letters = text.replace(/[^\p{L}\p{N}]+/gu, ' ');
  for (let i = 0; i + 1 < letters.length; i++) {
    const bigram = letters.slice(i, i + 2);
    if (!bigram.includes(' ')) bigrams.add(bigram);
  }
  return bigrams;
}

function share(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  let held = 0;
  for (const item of of) if (within.has(item)) held++;
  return of.size === 0 ? 0 : held / of.size;
}
