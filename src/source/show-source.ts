import type { Answer, Block, ContextRole } from '../answer/answer.ts';
import { heading, notice } from '../answer/blocks.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import { type Article, inferencesOf, type Passage } from '../knowledge/article.ts';
import { cite } from '../knowledge/citation.ts';
import type { Resolved } from '../knowledge/corpus.ts';
import type { Library } from '../library/library.ts';
import { splitIndependentClauses } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { headOf } from '../text/truncate.ts';

/**
 * A passage by its article's id and its own, as a permalink or a button has them; either may be
 * older than the library.
 * @param part which part of a passage that is too long for one message; the last one if it has
 *   fewer
 */
export function showSource(article: string, passage: string, library: Library, part = 0): Answer {
  const found = library.corpus.resolve(article, passage);
  return found === undefined ? sourceGone(article, library) : showPassage(found, library, part);
}

/** A passage whole, in its place: its neighbours, what is inferred of it, and what rests on it. */
export function showPassage(
  { article, passage, match }: Resolved,
  library: Library,
  part = 0,
): Answer {
  const { before, after } = neighboursOf(article, passage);
  return {
    kind: 'source',
    blocks: [
      heading('source.passage'),
      ...(match === 'exact' ? [] : [notice(`source.${match}`)]),
      ...neighbour(before, article, 'before'),
      partOf(passage, article, part),
      ...neighbour(after, article, 'after'),
      ...restingOn(passage, library),
      ...inferences(article),
    ],
    again: { command: 'source', ids: [article.id, passage.id] },
  };
}

/**
 * A caption's ordinal counts captions; its neighbours are those that stand around it in the file.
 */
function neighboursOf({ passages }: Article, { line }: Passage) {
  return {
    before: passages.findLast((other) => other.line < line),
    after: passages.find((other) => other.line > line),
  };
}

function neighbour(passage: Passage | undefined, article: Article, role: ContextRole): Block[] {
  if (passage === undefined) return [];
  return [{ kind: 'context', role, citation: cite(article, passage, passage.text, 0) }];
}

function partOf(passage: Passage, article: Article, wanted: number): Block {
  const parts = splitParts(passage.text);
  const part = Math.min(wanted, parts.length - 1);
  const { start, end } = parts[part] ?? { start: 0, end: passage.text.length };
  const citation = cite(article, passage, passage.text.slice(start, end), start);
  return { kind: 'context', role: 'passage', citation, part: { part, of: parts.length } };
}

function inferences(article: Article): Block[] {
  return inferencesOf(article).map(({ field, words }): Block => {
    const values = { field: { key: `field.${field}` }, words: { words } } as const;
    return { kind: 'notice', quiet: true, message: { key: 'source.inferred', values } };
  });
}

/** The facts that a passage helps to prove. */
function restingOn(passage: Passage, { factIndex }: Library): Block[] {
  const resting = factIndex.on(passage);
  if (resting.length === 0) {
    return [{ kind: 'notice', quiet: true, message: { key: 'source.no-facts' } }];
  }
  const blocks = resting.map((fact): Block => ({ kind: 'fact', found: { fact, via: [] } }));
  return [heading('source.facts', { count: resting.length }), ...blocks];
}

/** The nearest thing to a passage that is gone is the end of its article. */
function sourceGone(id: string, library: Library): Answer {
  const article = library.corpus.article(id);
  const nearest = article?.passages.at(-1);
  if (article === undefined || nearest === undefined) {
    const blocks = [notice('source.gone'), ...whatCanBeAsked(undefined, library)];
    return { kind: 'source-gone', blocks };
  }
  const blocks = [
    notice('source.gone'),
    notice('source.nearest'),
    ...neighbour(article.passages.at(-2), article, 'before'),
    partOf(nearest, article, 0),
  ];
  return { kind: 'source-gone', blocks };
}

/**
 * Characters of a part at the most. With every one of them escaped it still leaves room in a
 * message for where it stands.
 */
const PART_MAX = 1000;

/**
 * A passage's text in parts that a message has room for, which together are all of it. A part ends
 * with a sentence if that fills half of it, else with a character as readers see it.
 */
export function splitParts(text: string): Span[] {
  const ends = splitIndependentClauses(text).map(({ end }) => end);
  const parts: Span[] = [];
  let start = 0;
  while (text.length - start > PART_MAX) {
    const room = start + PART_MAX;
    const sentence = ends.findLast((end) => end <= room) ?? 0;
    const end = sentence >= start + PART_MAX / 2 ? sentence : start + lengthThatFits(text, start);
    parts.push({ start, end });
    start = end;
  }
  return [...parts, { start, end: text.length }];
}

/** Marks piled upon one character may be longer than a part: then they are cut after all. */
function lengthThatFits(text: string, start: number): number {
  return headOf(text.slice(start, start + PART_MAX + 1), PART_MAX).length || PART_MAX;
}
