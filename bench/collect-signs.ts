import { basename } from 'node:path';
import { analyzeQuestion, type Vocabulary } from '../src/search/analyze.ts';
import { compileQuestion } from '../src/search/compile-question.ts';
import type { CreateEngine } from '../src/search/engine.ts';
import { createMiniSearchEngine } from '../src/search/minisearch.ts';
import { indexPassages } from '../src/search/passage-index.ts';
import { createSearch } from '../src/search/rank.ts';
import { LOOKED_AT, type Signs, signsOf } from './confidence.ts';
import { type QuestionSet, readSet } from './read-set.ts';
import { subjectOf } from './subjects.ts';

type Many = readonly (Signs | undefined)[];

/** The signs of questions that a set's passages answer, and of three kinds that they do not. */
export interface Collected {
  readonly name: string;
  readonly own: Many;
  /** The questions of the sets on other subjects. */
  readonly foreign: Many;
  /** The own questions with all passages of the documents that answer them hidden from search. */
  readonly removed: Many;
  /**
   * The same with those passages taken out of the finished ranking. Shares of the candidates' best
   * then still tell that something better was there, so it looks easier than it is.
   */
  readonly struckOut: Many;
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
  let hidden: ReadonlySet<string> = new Set();
  const isHidden = (n: number) => hidden.has(passages[n]?.article ?? '');
  const createEngine: CreateEngine = (documents) => {
    const engine = createMiniSearchEngine(documents);
    return {
      visit: (terms, visit) =>
        engine.visit(terms, (n, term) => {
          if (!isHidden(n)) visit(n, term);
        }),
    };
  };
  const search = createSearch(passages, vocabulary, createEngine);
  const index = indexPassages(passages, vocabulary);
  const documentOf = new Map(passages.map(({ id, article }) => [id as string, article as string]));

  const ask = (text: string, hide: ReadonlySet<string>, strike: ReadonlySet<string>) => {
    hidden = hide;
    const question = analyzeQuestion(text, vocabulary);
    const found = search
      .find(question, strike.size > 0 ? Number.POSITIVE_INFINITY : LOOKED_AT)
      .filter(({ passage }) => !strike.has(passage.article));
    return signsOf(compileQuestion(question, index), found);
  };
  const none: ReadonlySet<string> = new Set();
  const asked = questions.map(({ text, relevant }) => ({
    text,
    documents: new Set([...relevant].map((id) => documentOf.get(id) ?? '')),
  }));
  return {
    own: asked.map(({ text }) => ask(text, none, none)),
    foreign: foreign.map((text) => ask(text, none, none)),
    removed: asked.map(({ text, documents }) => ask(text, documents, none)),
    struckOut: asked.map(({ text, documents }) => ask(text, none, documents)),
  };
}
