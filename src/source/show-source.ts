import type { Answer, Block, ContextRole } from '../answer/answer.ts';
import { heading, notice, quiet } from '../answer/blocks.ts';
import type { ContextBlock } from '../answer/digest.ts';
import { alsoIn } from '../answer/same-text.ts';
import { whatCanBeAsked } from '../answer/what-can-be-asked.ts';
import { type Article, inferencesOf, type Passage } from '../knowledge/article.ts';
import { cite } from '../knowledge/citation.ts';
import type { Resolved } from '../knowledge/corpus.ts';
import type { Library } from '../library/library.ts';
import { splitIndependentClauses } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { headOf } from '../text/truncate.ts';

/**
 * Shows the passage of a permalink or a button; either may be older than the library.
 * @param article the article's id
 * @param passage the passage's id
 * @param part which part to show if the passage is too long for one message, counted from 0; the
 *   last one if there are fewer
 */
export function showSource(article: string, passage: string, library: Library, part = 0): Answer {
  const found = library.corpus.resolve(article, passage);
  return found === undefined ? sourceGone(article, library) : showPassage(found, library, part);
}

/** Shows a passage with its neighbours, the facts it proves, and its article's inferred fields. */
export function showPassage(
  { article, passage, match }: Resolved,
  library: Library,
  part = 0,
): Answer {
  const { before, after } = neighboursOf(article, passage);
  return {
    kind: 'source',
    blocks: [
      ...(match === 'exact' ? [] : [notice(`source.${match}`)]),
      ...neighbour(before, article, 'before'),
      { ...partOf(passage, article, part), ...alsoIn({ passage }, library) },
      ...neighbour(after, article, 'after'),
      ...restingOn(passage, library),
      ...inferences(article),
    ],
    again: { command: 'source', ids: [article.id, passage.id] },
  };
}

/** By line, not by ordinal: a caption's ordinal counts captions only. */
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

function partOf(passage: Passage, article: Article, wanted: number): ContextBlock {
  const parts = splitParts(passage.text);
  const part = Math.min(wanted, parts.length - 1);
  const { start, end } = parts[part] ?? { start: 0, end: passage.text.length };
  const citation = cite(article, passage, passage.text.slice(start, end), start);
  return { kind: 'context', role: 'passage', citation, part: { part, of: parts.length } };
}

function inferences(article: Article): Block[] {
  return inferencesOf(article).map(({ field, words }): Block => {
    const values = { field: { key: `field.${field}` }, words: { words } } as const;
    return notice('source.inferred', values);
  });
}

/** The facts that a passage helps to prove. */
function restingOn(passage: Passage, { factIndex }: Library): Block[] {
  const resting = factIndex.on(passage);
  if (resting.length === 0) {
    return [quiet('source.no-facts')];
  }
  const blocks = resting.map((fact): Block => ({ kind: 'fact', found: { fact, via: [] } }));
  return [heading('source.facts', { count: resting.length }), ...blocks];
}

/** Instead of a passage that is gone, shows the end of its article. */
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
 * UTF-16 units of a part at most. Even if each of them is escaped, the message has room for the
 * passage's place.
 */
const PART_MAX = 1000;

/**
 * Cuts a passage's text into parts that fit a message; together they are the whole text. A part
 * ends after a sentence if that fills half of it, otherwise after a character as readers see it.
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

/** A character with many combining marks may be longer than a part: then it is cut after all. */
function lengthThatFits(text: string, start: number): number {
  return headOf(text.slice(start, start + PART_MAX + 1), PART_MAX).length || PART_MAX;
}
