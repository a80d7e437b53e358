import type { Entities } from '../entities/entities.ts';
import { VAGUE } from '../language/zh/bounds.ts';
import * as marks from '../language/zh/marks.ts';
import { HAN_DIGIT } from '../language/zh/numerals.ts';
import { type DateMention, findDates } from '../text/dates.ts';
import { normalize } from '../text/normalize.ts';
import { inClass } from '../text/patterns.ts';
import { findQuantities } from '../text/quantities.ts';
import { segment } from '../text/segment.ts';
import type { Span } from '../text/span.ts';

/** A piece of a sentence that is compared as a whole. Its span is in the text as written. */
export interface Token extends Span {
  readonly kind: 'name' | 'date' | 'number' | 'word';
  /** Tokens with the same key say the same. */
  readonly key: string;
  /** The unit or the kind of entity. Tokens of one kind with the same can replace each other. */
  readonly like?: string;
  /** A number with its unit: 400多万张. */
  readonly whole?: Span;
}

/** A sentence as the check compares it. */
export interface Tokens {
  readonly text: string;
  /** The tokens in order, one list per clause. */
  readonly clauses: readonly (readonly Token[])[];
}

/** A whole sentence, prepared for finding one in another. */
export interface ReadSentence extends Tokens {
  /** The keys of all its tokens, joined. */
  readonly keys: string;
  /** Where in `keys` each clause ends. */
  readonly borders: readonly number[];
}

/** Begins the key of a token that has several spellings. */
const SAYS_THE_SAME = '⟨';
/** Invisible, but they reverse the characters after them: 80 reads 08. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/gu;
/** Between clauses. */
const BORDER = new RegExp(
  `[${marks.COMMAS}${marks.SEMICOLONS}${marks.COLONS}]|${marks.DASH}{1,2}|${marks.HYPHEN}{2}`,
  'uy',
);
/** Marks that fold away; ? does not, nor does 、. */
const DROPPED = new RegExp(`[${marks.FULL_STOP}${inClass(marks.ENCLOSING)}]`, 'u');
/** Characters that may end a sentence, except for question marks. */
const END = new RegExp(`[${marks.STATEMENT_ENDS}\\s${inClass(marks.CLOSING_QUOTES)}]`, 'u');
const HAN = /\p{Script=Han}/u;

/**
 * Reads a sentence into the tokens that are compared. These are the only differences that it
 * ignores: width, case and script; blanks beside a Chinese character; 。，；： quotes and brackets;
 * the spelling of a whole number, a date, or a name that means one entity. So equal tokens say the
 * same.
 */
export function readTokens(text: string, entities: Entities): ReadSentence {
  const normalized = normalize(text.replace(TURNING, '\ufffd'));
  const folded = withoutEnd(normalized.text);
  const words = segment(folded);
  const special = specialTokens(folded, words, entities);
  const clauses: Token[][] = [[]];
  let [nextSpecial, nextWord] = [0, 0];
  for (let at = 0; at < folded.length; ) {
    while ((special[nextSpecial]?.start ?? folded.length) < at) nextSpecial++;
    while ((words[nextWord]?.end ?? folded.length + 1) <= at) nextWord++;
    const token = special[nextSpecial];
    if (token?.start === at) {
      const whole = token.whole && { whole: normalized.toSource(token.whole) };
      clauses.at(-1)?.push({ ...token, ...normalized.toSource(token), ...whole });
      at = token.end;
      continue;
    }
    const border = borderAt(folded, at);
    if (border > 0) {
      if (clauses.at(-1)?.length !== 0) clauses.push([]);
      at += border;
      continue;
    }
    if (isDropped(folded, at)) {
      at++;
      continue;
    }
    const stop = Math.min(token?.start ?? folded.length, wordEnd(folded, at, words[nextWord]));
    const span = { start: at, end: stop };
    clauses
      .at(-1)
      ?.push({ kind: 'word', key: folded.slice(at, stop), ...normalized.toSource(span) });
    at = stop;
  }
  return toSentence(
    text,
    clauses.filter((clause) => clause.length > 0),
  );
}

function toSentence(text: string, clauses: readonly (readonly Token[])[]): ReadSentence {
  let keys = '';
  const borders = clauses.map((clause) => {
    for (const { key } of clause) keys += key;
    return keys.length;
  });
  return { text, clauses, keys, borders };
}

/** A loop, because a pattern would try a run of such marks again from each of them. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && END.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

/** The names in a sentence that can mean only one entity. */
export function nameSpans({ clauses }: Tokens): Span[] {
  return clauses.flat().filter(({ kind, key }) => kind === 'name' && key.startsWith(SAYS_THE_SAME));
}

function specialTokens(text: string, words: readonly Span[], entities: Entities): Token[] {
  const names = entities.find(text, words).map(({ id, ...span }): Token => {
    const written = text.slice(span.start, span.end);
    // An ambiguous name equals only itself.
    const key = entities.isCertain(id, written) ? `${SAYS_THE_SAME}${id}⟩` : written;
    return { kind: 'name', key, like: entities.get(id)?.kind ?? '', ...span };
  });
  const all = findDates(text);
  const dates = all.map((date): Token => {
    const { start, end } = date;
    const written = text.slice(start, end);
    const key = `⟨${isPlainDate(date, written) ? JSON.stringify([date.year, date.from]) : written}⟩`;
    return { kind: 'date', key, start, end };
  });
  const numbers = findQuantities(text, all).flatMap(({ numerals, unit, core }) =>
    numerals.map(({ value, start, end }): Token => {
      const written = text.slice(start, end);
      // 3~5万 and 3~50000 are not the same numbers, nor are 40多万, 40来万 and 40万多.
      const vague = written.search(VAGUE_ON);
      const exact = vague < 0 ? value : `${value}${written.slice(vague)}`;
      const key = `⟨${numerals.length === 1 ? exact : written}⟩`;
      return { kind: 'number', key, like: unit, whole: core, start, end };
    }),
  );
  return firstOfEach([...names, ...dates, ...numbers].toSorted((a, b) => a.start - b.start));
}

const FULL_YEAR = new RegExp(`(?:\\d|${HAN_DIGIT}){4}`, 'u');
const VAGUE_ON = new RegExp(`[${VAGUE}]`, 'u');

/**
 * Whether a date is one year, month or day in full. 年底, 上半年, 以后, 去年 and 15年 (perhaps fifteen
 * years) are not: they equal only the same words.
 */
function isPlainDate(
  { year, yearOffset, from, to, open, vague }: DateMention,
  written: string,
): boolean {
  if (vague || open !== undefined || yearOffset !== undefined) return false;
  if (year !== undefined && !FULL_YEAR.test(written)) return false;
  return to.year === undefined && from.month === to.month && from.day === to.day;
}

/** Keeps the first of overlapping tokens: a digit may belong to a name. */
function firstOfEach(inOrder: readonly Token[]): Token[] {
  let reached = 0;
  return inOrder.filter(({ start, end }) => {
    const isFirst = start >= reached;
    reached = Math.max(reached, end);
    return isFirst;
  });
}

/** The length of the mark between clauses at this place; 0 for none, or inside a number. */
function borderAt(text: string, at: number): number {
  BORDER.lastIndex = at;
  const mark = BORDER.exec(text)?.[0] ?? '';
  const isInNumber = /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + mark.length] ?? '');
  return isInNumber ? 0 : mark.length;
}

/** Whether this is a mark that is ignored, or a blank beside a Chinese character or a mark. */
function isDropped(text: string, at: number): boolean {
  const char = text.charAt(at);
  if (DROPPED.test(char)) return true;
  if (!/\s/u.test(char)) return false;
  const beside = [text[at - 1], text[at + 1]];
  return beside.some((other) => other === undefined || HAN.test(other) || /[\s\p{P}]/u.test(other));
}

function wordEnd(text: string, at: number, word: Span | undefined): number {
  if (word !== undefined && word.start <= at) return word.end;
  return (
    at +
    ((text.codePointAt(at) ?? 0 > 0xffff)
      ? String.fromCodePoint(text.codePointAt(at) ?? 0).length
      : 1)
  );
}
