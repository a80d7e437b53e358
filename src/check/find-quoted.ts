import type { Difference } from '../answer/verdict.ts';
import { findDoubts, outsideNames } from '../facts/doubts.ts';
import * as en from '../language/en/speech.ts';
import * as marks from '../language/zh/marks.ts';
import * as zh from '../language/zh/speech.ts';
import { BARS } from '../search/confidence/bars.ts';
import { createFindWords } from '../text/find-words.ts';
import { fold, normalize } from '../text/normalize.ts';
import { type Span, shift } from '../text/span.ts';
import { nameSpans, type ReadSentence, type Tokens } from './tokens.ts';

const findSpeech = createFindWords(
  [zh.SPEECH_VERBS, zh.ATTRIBUTIONS, en.SPEECH_VERBS, en.ATTRIBUTIONS].flatMap(({ words }) =>
    words.map(fold),
  ),
);
/** An opening that ends with a colon begins after one of these. */
const BEFORE_OPENING = [...marks.COMMAS, ...marks.COLONS, marks.FULL_STOP];
/** May appear between a colon and the words that it introduces. */
const OPENED = /["'\s]/u;

/** Where a sentence contains a claim as whole clauses, and what else in it may change the claim. */
export interface Quotation {
  readonly span: Span;
  /**
   * Words of doubt and of speech in the rest of the sentence: with any, the claim leaves out
   * something that matters.
   */
  readonly turned: readonly Difference[];
}

/**
 * Finds a claim in a sentence, letter for letter: the whole claim has to equal one or more adjacent
 * whole clauses, and each border between its clauses has to be one in the sentence too.
 * @param introductions what the sentence goes on, if it is in a list or a table
 */
export function findQuoted(
  claim: ReadSentence,
  source: ReadSentence,
  introductions: readonly string[] = [],
): Quotation | undefined {
  // Most sentences do not contain it at all.
  if (!source.keys.includes(claim.keys) || lettersIn(claim) < BARS.quotedLetters) return undefined;
  const placeOf = new Map(source.borders.map((border, n) => [border, n]));
  for (let first = 0; first < source.clauses.length; first++) {
    const from = source.borders[first - 1] ?? 0;
    const last = placeOf.get(from + claim.keys.length);
    if (last === undefined || !source.keys.startsWith(claim.keys, from)) continue;
    if (!claim.borders.every((border) => placeOf.has(from + border))) continue;
    const start = source.clauses[first]?.[0]?.start ?? 0;
    const span = { start, end: source.clauses[last]?.at(-1)?.end ?? 0 };
    const words = introductions.filter((text) => text !== source.text).flatMap(turningWords);
    const turned = words.map((word): Difference => ({ kind: 'words', said: '', source: word }));
    return { span, turned: [...turnedBy(source, span), ...turned] };
  }
  return undefined;
}

/** Words with which an introduction denies, doubts or attributes what it introduces. */
function turningWords(introduction: string): string[] {
  const text = fold(introduction);
  const doubts = findDoubts(text).filter(({ doubt }) => doubt.reach === 'sentence');
  return [...new Set([...doubts, ...findSpeech(text)].map(({ word }) => word))];
}

function lettersIn({ clauses }: Tokens): number {
  return clauses.flat().reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * The words of a sentence that may deny, doubt or attribute to someone else what a part of it says:
 * words that affect the whole sentence, anywhere; words that affect a clause, before the part and
 * after the last semicolon; and an opening that ends with a colon right before the part. Letters of
 * a name do not count.
 * @param frame the piece of the sentence to read; by default all of it
 */
export function turnedBy(
  source: Tokens,
  { start, end }: Span,
  frame: Span = { start: 0, end: source.text.length },
): Difference[] {
  const names = nameSpans(source);
  const rest = (start: number, end: number) => readRest(source.text, { start, end }, names);
  const [before, behind] = [rest(frame.start, start), rest(end, frame.end)];
  const from = Math.max(...[...marks.SEMICOLONS].map((mark) => before.text.lastIndexOf(mark))) + 1;
  const opening = openingOf(before.text.slice(from));
  const words = [
    ...(opening === '' ? [] : [opening]),
    ...before.doubts.filter((doubt) => doubt.start >= from).map(({ word }) => word),
    ...[before, behind].flatMap(({ text, doubts }) =>
      [...doubts.filter(({ doubt }) => doubt.reach === 'sentence'), ...findSpeech(text)].map(
        ({ word }) => word,
      ),
    ),
  ];
  return [...new Set(words)].map((source) => ({ kind: 'words', said: '', source }));
}

/** A piece of a sentence, folded, and the words of doubt in it. */
function readRest(text: string, { start, end }: Span, names: readonly Span[]) {
  const rest = normalize(text.slice(start, end));
  const doubts = findDoubts(rest.text).map((word) => {
    return { ...shift(rest.toSource(word), start), found: word };
  });
  return { text: rest.text, doubts: outsideNames(doubts, names).map(({ found }) => found) };
}

/** 误区一： (misconception 1) and 反方： (against) say what the words after them are. */
function openingOf(before: string): string {
  let colon = before.length - 1;
  while (colon >= 0 && OPENED.test(before.charAt(colon))) colon--;
  if (before[colon] !== ':') return '';
  const from = Math.max(...BEFORE_OPENING.map((mark) => before.lastIndexOf(mark, colon - 1)));
  return colon === 0 ? '' : before.slice(from + 1, colon);
}
