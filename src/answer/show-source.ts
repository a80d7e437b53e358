import type { Article, Passage } from '../knowledge/article.ts';
import { cite } from '../knowledge/citation.ts';
import type { Resolved } from '../knowledge/corpus.ts';
import type { InferableField } from '../knowledge/front-matter.ts';
import type { Library } from '../library.ts';
import { type Answer, type Block, type ContextRole, heading, notice, proofOf } from './answer.ts';
import { whatCanBeAsked } from './suggest-questions.ts';

/** A passage by its article's id and its own, as a permalink or a button has them. */
export function showSource(article: string, passage: string, library: Library): Answer {
  const found = library.corpus.resolve(article, passage);
  return found === undefined ? sourceGone(library) : showPassage(found, library);
}

/** A permalink may be older than the library. */
export function sourceGone(library: Library): Answer {
  const blocks = [notice('source.gone'), ...whatCanBeAsked(undefined, library)];
  return { kind: 'source-gone', blocks };
}

/** A passage whole, in its place: its neighbours, what is inferred of it, and what rests on it. */
export function showPassage({ article, passage, match }: Resolved, library: Library): Answer {
  const { before, after } = neighboursOf(article, passage);
  return {
    kind: 'source',
    blocks: [
      heading('source.passage'),
      ...(match === 'exact' ? [] : [notice(`source.${match}`)]),
      ...context(article, before, 'before'),
      ...context(article, passage, 'passage'),
      ...context(article, after, 'after'),
      ...Object.entries(article.inferred).map(([field, words]) =>
        notice('source.inferred', {
          field: { key: `field.${field as InferableField}` },
          words: { words },
        }),
      ),
      ...restingOn(passage, library),
    ],
  };
}

/** A caption's ordinal counts captions; its neighbours are those that stand around it in the file. */
function neighboursOf({ passages }: Article, { line }: Passage) {
  return {
    before: passages.findLast((other) => other.line < line),
    after: passages.find((other) => other.line > line),
  };
}

function context(article: Article, passage: Passage | undefined, role: ContextRole): Block[] {
  if (passage === undefined) return [];
  return [{ kind: 'context', role, citation: cite(article, passage, passage.text, 0) }];
}

/** The facts that this passage helps to prove. */
function restingOn(passage: Passage, { facts }: Library): Block[] {
  const resting = facts.filter((fact) => proofOf(fact).some((each) => each.passage === passage));
  if (resting.length === 0) return [notice('source.no-facts')];
  const blocks = resting.map((fact): Block => ({ kind: 'fact', found: { fact } }));
  return [heading('source.facts', { count: resting.length }), ...blocks];
}
