import { LRUCache } from 'lru-cache';
import { contextOf, type Passage, searchedText } from '../../knowledge/article.ts';
import { splitClauses, splitIndependentClauses } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import type { HeadingsOf } from '../index/headings.ts';
import { type Analysis, analyze, type Vocabulary } from '../question/analysis.ts';
import { typesHeld } from '../question/answer-types.ts';
import { type Held, heldIn } from '../question/asked-kinds.ts';

/** A passage, read for weighing. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly independentClauses: readonly IndependentClause[];
  readonly headings: readonly ReadHeading[];
  readonly title: Analysis;
}

export interface IndependentClause extends Span {
  readonly analysis: Analysis;
  /** Its dates and numbers. */
  readonly held: Held;
  /** The answer types that it contains, a bit each (answer-types.ts). */
  readonly types: number;
  /** Its clauses, as spans of the analysed text. */
  readonly clauses: readonly Span[];
  /** The names in it or, if there are none, those last named before it, in its headings or title. */
  readonly about: readonly string[];
}

/** A heading above a passage, and how many passages are below it. */
export interface ReadHeading {
  readonly analysis: Analysis;
  readonly below: number;
}

/** Passages that are kept: reading takes longer than weighing, and some come up again and again. */
const KEPT_MAX = 2000;

/**
 * Makes a function that reads passages and keeps the latest.
 * @param passages how many there are, because the cache takes its memory at once
 */
export function createReadPassage(
  vocabulary: Vocabulary,
  headingsOf: HeadingsOf,
  passages: number,
): (passage: Passage) => ReadPassage {
  const kept = new LRUCache<Passage, ReadPassage>({
    max: Math.max(1, Math.min(KEPT_MAX, passages)),
  });
  return (passage) => {
    const known = kept.get(passage);
    if (known !== undefined) return known;
    const read = readPassage(passage, headingsOf, vocabulary);
    kept.set(passage, read);
    return read;
  };
}

function readPassage(
  passage: Passage,
  headingsOf: HeadingsOf,
  vocabulary: Vocabulary,
): ReadPassage {
  const title = analyze(passage.title, vocabulary);
  const inHeadings = namesIn(analyze(contextOf(passage).join('\n'), vocabulary));
  let about = inHeadings.length > 0 ? inHeadings : namesIn(title);
  const { text: whole, form } = passage;
  // A cell means nothing without the others of its row.
  const spans =
    form.kind === 'row' ? [{ start: 0, end: whole.length }] : splitIndependentClauses(whole);
  const independentClauses = spans.map(({ start, end }): IndependentClause => {
    const words = form.kind === 'row' ? searchedText(passage) : whole.slice(start, end);
    const analysis = analyze(words, vocabulary);
    const named = namesIn(analysis);
    if (named.length > 0) about = named;
    const { text } = analysis;
    const held = heldIn(text, vocabulary.findOffices);
    const types = typesHeld(text);
    return { start, end, analysis, held, types, clauses: splitClauses(text), about };
  });
  const headings = headingsOf(passage).map(({ words, below }) => {
    return { analysis: analyze(words, vocabulary), below };
  });
  return { passage, independentClauses, headings, title };
}

/** The names of a text and, for each, the groups that it belongs to. */
function namesIn({ words, meanings }: Analysis): string[] {
  const named = words.filter((word) => word.startsWith('@'));
  return named.length === 0 ? [] : [...named, ...meanings.filter((each) => each.startsWith('@'))];
}
