import { basename } from 'node:path';
import { JUDGED_MAX } from '../src/answer/find-citations.ts';
import { analyzeQuestion, type Vocabulary } from '../src/search/analyze.ts';
import { createCandidates } from '../src/search/candidates.ts';
import { compileQuestion } from '../src/search/compile-question.ts';
import { documentsOf } from '../src/search/documents.ts';
import { canAnswer } from '../src/search/evidence.ts';
import { createMiniSearchEngine } from '../src/search/minisearch.ts';
import { indexPassages } from '../src/search/passage-index.ts';
import { CANDIDATES } from '../src/search/rank.ts';
import { averages, rerank } from '../src/search/rerank.ts';
import type { Signs } from '../src/search/signs.ts';
import { countPassages } from './hide-passages.ts';
import { createFindNearCopies } from './near-copies.ts';
import { type QuestionSet, readSet } from './read-set.ts';
import { subjectOf } from './subjects.ts';

/** The signs of the best passage that can answer each question; undefined where none can. */
export type Many = readonly (Signs | undefined)[];

/** The signs of questions that a set's passages answer, and of three kinds that they do not. */
export interface Collected {
  readonly name: string;
  readonly passages: number;
  readonly own: Many;
  /** The questions of the sets on other subjects. */
  readonly foreign: Many;
  /** The own questions, the documents that answer them taken out of the library. */
  readonly removed: Many;
  /** The same, the documents that repeat much of an answering passage taken out as well. */
  readonly removedCopies: Many;
}

export async function collectSigns(
  folders: readonly string[],
  vocabulary: Vocabulary,
): Promise<Collected[]> {
  const sets = new Map<string, QuestionSet>();
  for (const folder of folders) sets.set(folder, await readSet(folder));
  return [...sets].map(([folder, set]) => {
    const others = [...sets].filter(([other]) => subjectOf(other) !== subjectOf(folder));
    const foreign = others.flatMap(([, { questions }]) => questions.map(({ text }) => text));
    return { name: basename(folder), ...collect(set, foreign, vocabulary) };
  });
}

function collect({ passages, questions }: QuestionSet, foreign: string[], vocabulary: Vocabulary) {
  const { ask, askWithout } = createAsk(passages, vocabulary);
  const numberOf = new Map(passages.map(({ id }, n) => [id as string, n]));
  const documents = new Map<string, number[]>();
  passages.forEach(({ article }, n) => {
    const same = documents.get(article);
    if (same === undefined) documents.set(article, [n]);
    else same.push(n);
  });
  const copiesOf = createFindNearCopies(passages);
  const wholeDocuments = (numbers: readonly number[]) =>
    new Set(numbers.flatMap((n) => documents.get(passages[n]?.article ?? '') ?? []));
  const asked = questions.map(({ text, relevant }) => {
    const answering = [...relevant].flatMap((id) => numberOf.get(id) ?? []);
    return { text, answering, copies: answering.flatMap(copiesOf) };
  });
  return {
    passages: passages.length,
    own: questions.map(({ text }) => ask(text)),
    foreign: foreign.map(ask),
    removed: asked.map(({ text, answering }) => askWithout(wholeDocuments(answering), text)),
    removedCopies: asked.map(({ text, answering, copies }) =>
      askWithout(wholeDocuments([...answering, ...copies]), text),
    ),
  };
}

/** The bot's ranking over an index from which passages can be taken out for one question. */
function createAsk(passages: QuestionSet['passages'], vocabulary: Vocabulary) {
  const index = indexPassages(passages, vocabulary);
  const engine = createMiniSearchEngine(documentsOf(index));
  let hidden: ReadonlySet<number> = new Set();
  const average = averages(index);
  const candidates = createCandidates(
    {
      visit: (terms, visit) =>
        engine.visit(terms, (n, term) => {
          if (!hidden.has(n)) visit(n, term);
        }),
    },
    index,
    average.terms,
  );
  const ask = (text: string): Signs | undefined => {
    const question = analyzeQuestion(text, vocabulary);
    const compiled = compileQuestion(question, index);
    return rerank(compiled, candidates(question, CANDIDATES), index, average)
      .slice(0, JUDGED_MAX)
      .find(({ passage }) => canAnswer(question, passage, undefined, vocabulary))?.signs;
  };
  return {
    ask,
    askWithout(passages: ReadonlySet<number>, text: string) {
      hidden = passages;
      countPassages(index, passages, -1);
      const signs = ask(text);
      countPassages(index, passages, 1);
      hidden = new Set();
      return signs;
    },
  };
}
