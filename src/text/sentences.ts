import { ABBREVIATIONS } from '../language/en/marks.ts';
import * as zh from '../language/zh/marks.ts';
import { SPEECH_VERBS } from '../language/zh/speech.ts';
import type { Span } from './span.ts';

const ENDS = `${zh.SENTENCE_ENDS}${zh.ELLIPSIS}`;
/** Marks that may end a sentence, a run of them at once. */
const MARKS = new RegExp(`[${ENDS}\\n]+|\\.`, 'gu');
/** A semicolon too. */
const MARKS_AND_SEMICOLONS = new RegExp(`[${ENDS}${zh.SEMICOLONS}\\n]+|\\.`, 'gu');
const CLOSERS = new Set(zh.CLOSERS);
const abbreviations = new Set(ABBREVIATIONS.words);
const WITHIN_CLAUSE = `[^${zh.COMMAS}${ENDS}${zh.SEMICOLONS}\\n]`;
/** `……”李晓枫说。`: who said it belongs to what was said. */
const ATTRIBUTION = new RegExp(
  `^${WITHIN_CLAUSE}{1,16}?(?:${SPEECH_VERBS.words.join('|')})${WITHIN_CLAUSE}{0,4}` +
    `[${ENDS}${zh.SEMICOLONS}\\n]+`,
  'u',
);
/** The longest attribution, its end included. */
const ATTRIBUTION_MAX = 40;

/**
 * The sentences of a paragraph, in order: to 。！？ or its end. Together they cover every character
 * that is not white space between them; each span is trimmed and none is empty.
 */
export function splitSentences(text: string): Span[] {
  return split(text, MARKS);
}

/** The same, cut at semicolons as well: the smallest piece that is quoted. */
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

/** Marks inside a token or an address (a?b=1, U.S., Ltd.) end none. */
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

/** Between clauses; inside a number or a token (1,200 and 10:30, x;y, https://) they part nothing. */
const CLAUSE_MARKS = new RegExp(
  `[${zh.COMMAS}${zh.SEMICOLONS}${zh.COLONS}](?!(?<=\\d.)\\d)|` + `${zh.DASH}{1,2}|${zh.HYPHEN}{2}`,
  'gu',
);

/** The clauses of a sentence: what stands between ， ； ： and ——. 、 quotes and brackets part none. */
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
