import { HANGING, INTENTS, JOINS } from '../language/questions.ts';
import { COMMAS, LIST_COMMA, SEMICOLONS } from '../language/zh/marks.ts';
import type { Library } from '../library/library.ts';
import { thingsOf } from '../search/question/things.ts';
import { fold, normalize } from '../text/normalize.ts';
import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Ask, completeAsk } from './complete-ask.ts';
import { completeFollowUp } from './complete-follow-up.ts';
import { isEcho } from './names-taken.ts';
import { pronounIn } from './pronouns.ts';
import { isOfKinds } from './ways/kinds-said.ts';

/** Questions of one text that are answered. */
const ASKS_MAX = 3;
/** Where a question may go on to another one. */
const COMMA = new RegExp(`[${COMMAS}${SEMICOLONS}]`, 'u');
const EDGE = `[\\s${COMMAS}${LIST_COMMA}]`;
/** Marks at the beginning and the end of a part of a question. */
const EDGE_MARKS = new RegExp(`^${EDGE}+|(?<!${EDGE})${EDGE}+$`, 'gu');

/**
 * Splits a text into the questions that it asks: by sentences, by clauses that each have a question
 * word, and at conjunctions between parts that each ask something. A text with one question comes
 * back whole, politeness and all.
 * @param after the question before the text, if it follows an answer
 */
export function splitAsks(text: string, library: Library, after?: string): Ask[] {
  const pieces = splitSentences(text)
    .map(({ start, end }) => text.slice(start, end))
    .flatMap((sentence) => splitClauses(sentence, library))
    .filter((piece) => asksSomething(piece) || isEcho(piece, library));
  const [first = text, ...others] = pieces.length < 2 ? [text] : pieces;
  const asks = after === undefined ? [{ asked: first }] : completeFollowUp(first, after, library);
  for (const piece of others) {
    const before = asks.at(-1);
    if (before === undefined || asks.length >= ASKS_MAX) break;
    asks.push(...completeAsk(piece, before.meant ?? before.asked, library));
  }
  return asks.slice(0, ASKS_MAX);
}

function splitClauses(sentence: string, library: Library): string[] {
  const clauses = sentence
    .split(COMMA)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
  const [first = ''] = clauses;
  const isSplit =
    clauses.length > 1 &&
    stands(first, library) &&
    clauses.every((clause) => stands(clause, library) || isEcho(clause, library));
  return (isSplit ? clauses : [sentence]).flatMap((clause) => splitJoined(clause, library));
}

/** Conjunctions of a clause that are tried as joints between questions. */
const JOINTS_MAX = 8;

/** 腾讯以及百度和谁合作 asks once, 腾讯和谁合作以及百度和谁合作 twice. */
function splitJoined(clause: string, library: Library, tries = JOINTS_MAX): string[] {
  const { text, toSource } = normalize(clause);
  let left = tries;
  for (const match of text.matchAll(JOINS)) {
    if (left-- === 0) break;
    const joint = { start: match.index, end: match.index + match[0].length };
    const parts = around(clause, toSource(joint));
    const [before = '', behind = ''] = parts;
    if (parts.every((part) => stands(part, library)))
      return [before, ...splitJoined(behind, library, left)];
  }
  return [clause];
}

function around(text: string, { start, end }: Span): string[] {
  return [text.slice(0, start), text.slice(end)].map((part) => part.replace(EDGE_MARKS, ''));
}

/**
 * Whether a text has a question word of its own and something to search for; a pronoun for a name
 * in the question before it is enough.
 */
function stands(text: string, library: Library): boolean {
  if (!INTENTS.asksItself.test(fold(text))) return false;
  if (pronounIn(text, library) !== undefined) return true;
  const things = thingsOf(library.search.understand(text));
  const hasContent = things.some(
    ({ kind, surface }) => kind === 'content' && !isOfKinds(surface, library),
  );
  const isNamed = things.some(({ kind }) => kind === 'name');
  return hasContent || (isNamed && !HANGING.test(fold(text)));
}

function asksSomething(text: string): boolean {
  return INTENTS.asks.test(fold(text));
}
