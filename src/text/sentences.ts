import { ABBREVIATIONS } from '../language/en/marks.ts';
import * as zh from '../language/zh/marks.ts';
import { SPEECH_VERBS } from '../language/zh/speech.ts';
import type { Span } from './span.ts';

const ENDS = `${zh.SENTENCE_ENDS}${zh.ELLIPSIS}`;
/** Marks that may end a sentence; a run of them counts as one. A tab ends a cell of a table. */
const MARKS = new RegExp(`[${ENDS}\\n\\t]+|\\.`, 'gu');
/** The same within a passage, where a line may break inside a sentence. */
const MARKS_IN_PASSAGE = new RegExp(`[${ENDS}\\t]+|\\.`, 'gu');
/** Also semicolons. */
const MARKS_AND_SEMICOLONS = new RegExp(`[${ENDS}${zh.SEMICOLONS}\\n\\t]+|\\.`, 'gu');
const CLOSERS = new Set(zh.CLOSERS);
const abbreviations = new Set(ABBREVIATIONS.words);
const WITHIN_CLAUSE = `[^${zh.COMMAS}${ENDS}${zh.SEMICOLONS}\\n]`;
/** `……”李晓枫说。`: the attribution belongs to the sentence. */
const ATTRIBUTION = new RegExp(
  `^${WITHIN_CLAUSE}{1,16}?(?:${SPEECH_VERBS.words.join('|')})${WITHIN_CLAUSE}{0,4}` +
    `[${ENDS}${zh.SEMICOLONS}\\n]+`,
  'u',
);
/** The longest attribution, including its end, in UTF-16 units. */
const ATTRIBUTION_MAX = 40;

/**
 * The sentences of a paragraph, in order, each up to 。！？ or the paragraph's end. Together they
 * cover everything but the white space between them; spans are trimmed and not empty.
 */
export function splitSentences(text: string): Span[] {
  return split(text, MARKS);
}

/**
 * The sentences of a passage of an article, where a visible line break ends none: what comes behind
 * it may take back what is before it.
 */
export function splitPassageSentences(text: string): Span[] {
  return split(text, MARKS_IN_PASSAGE);
}

/** The same as `splitSentences`, but also cut at semicolons: the smallest pieces that are quoted. */
export function splitIndependentClauses(text: string): Span[] {
  return split(text, MARKS_AND_SEMICOLONS);
}

function split(text: string, marks: RegExp): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const mark of text.matchAll(marks)) {
    if (mark.index < start || !endsSentence(text, mark.index, mark[0])) continue;
    let end = pastClosers(text, mark.index + mark[0].length);
    const attribution = CLOSERS.has(text[end - 1] ?? '')
      ? ATTRIBUTION.exec(text.slice(end, end + ATTRIBUTION_MAX))
      : null;
    if (attribution) end = pastClosers(text, end + attribution[0].length);
    const span = trimmed(text, start, end);
    if (span) sentences.push(span);
    start = end;
  }
  const rest = trimmed(text, start, text.length);
  return rest === undefined ? sentences : [...sentences, rest];
}

function pastClosers(text: string, at: number): number {
  let end = at;
  while (CLOSERS.has(text[end] ?? '')) end++;
  return end;
}

/** Whether a mark ends a sentence. In a token or abbreviation (a?b=1, U.S., Ltd.) it does not. */
function endsSentence(text: string, at: number, mark: string): boolean {
  const next = text[at + mark.length] ?? '';
  if (mark === '.') {
    if (next !== '' && !/\s/u.test(next) && !CLOSERS.has(next)) return false;
    const word =
      /(?<![\p{L}.])[\p{L}.]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0].toLowerCase() ??
      '';
    return (
      !(abbreviations.has(word) || /^(?:\p{L}\.)*\p{Script=Latin}$/u.test(word)) || next === ''
    );
  }
  return !isInToken(text, at, mark);
}

function isInToken(text: string, at: number, mark: string): boolean {
  const next = text[at + mark.length] ?? '';
  return /^[!?;:]+$/u.test(mark) && isToken(text[at - 1] ?? '') && isToken(next);
}

function isToken(char: string): boolean {
  return /[\w=&/%#+-]/u.test(char);
}

/** Marks between clauses; not inside a number or token (1,200, 10:30, x;y, https://). */
const CLAUSE_MARKS = new RegExp(
  `[${zh.COMMAS}${zh.SEMICOLONS}${zh.COLONS}](?!(?<=\\d.)\\d)|` + `${zh.DASH}{1,2}|${zh.HYPHEN}{2}`,
  'gu',
);

/** The clauses of a sentence, split at ， ； ： and ——, but not at 、, quotes or brackets. */
export function splitClauses(text: string): Span[] {
  const clauses: Span[] = [];
  let start = 0;
  for (const mark of text.matchAll(CLAUSE_MARKS)) {
    if (isInToken(text, mark.index, mark[0])) continue;
    const span = trimmed(text, start, mark.index);
    if (span) clauses.push(span);
    start = mark.index + mark[0].length;
  }
  const rest = trimmed(text, start, text.length);
  return rest === undefined ? clauses : [...clauses, rest];
}

function trimmed(text: string, start: number, end: number): Span | undefined {
  const piece = text.slice(start, end);
  const left = start + (piece.length - piece.trimStart().length);
  const right = left + piece.trim().length;
  return right > left ? { start: left, end: right } : undefined;
}
