import { INTRODUCING as EN } from '../../language/en/fillers.ts';
import { AMOUNTS, OF, INTRODUCING as ZH } from '../../language/zh/fillers.ts';
import { SPEECH_VERBS } from '../../language/zh/speech.ts';
import { createFindWords, createIsOnly } from '../../text/find-words.ts';
import { fold } from '../../text/normalize.ts';
import type { Quantity } from '../../text/quantities.ts';
import { type Span, within } from '../../text/span.ts';
import { findDoubts } from '../doubts.ts';
import { clausesOf, mentionsAt, type SourceSentence, segmentsOf } from '../source-sentence.ts';

/** What a number may count. */
export interface Counted {
  readonly words: string;
  /** Why a person has to say whether this is what it counts. */
  readonly remarks: readonly string[];
}

/**
 * A run of words without fillers, and whether it is set off from what is done: 有网点, 的网点, 网点达.
 * Only the first two do so for several words: of 承诺员工达60万人, the first is a verb.
 */
interface Run extends Span {
  readonly isSetOff: boolean;
}

/** In UTF-16 units; what is counted has a short name. */
const RUN = { min: 2, max: 10 };

const introduces = createFindWords([...ZH.words, ...EN.words]);
const findSpeech = createFindWords(SPEECH_VERBS.words.map(fold));
const isAmount = createIsOnly(AMOUNTS.words);

/**
 * What a number of a sentence may count, the likeliest first: the words right before it and right
 * behind it, and the measures of the library elsewhere in its clause. Words that are no measure of
 * the library count as one if a word for having or being sets them off; otherwise they may be a verb.
 */
export function countedBy(number: Quantity, sentence: SourceSentence): Counted[] {
  const clause = clausesOf(sentence).find((each) => within(number.core, each));
  if (clause === undefined) return [];
  const known = measuresIn(sentence);
  const isMeasure = ({ start, end }: Span) =>
    known.some((measure) => measure.start === start && measure.end === end);
  const before = lastRun(gapBefore(number, clause, sentence), sentence);
  const behind = firstRun(gapBehind(number, clause, sentence), sentence);
  const own = [before, behind && { ...behind, isSetOff: false }].flatMap((run) => {
    if (run === undefined || !hasLengthOfName(run) || isDoubtful(run, sentence)) return [];
    const words = sentence.slice(run);
    if (isMeasure(run) || run.isSetOff) return { words, remarks: [] };
    const remark = `"${words}" is not listed under measures in terms.yaml, and may be no measure`;
    return { words, remarks: [remark] };
  });
  const others = known
    .filter((measure) => within(measure, clause))
    .map((measure) => ({ words: sentence.slice(measure), remarks: [] }));
  return [...own, ...others].filter(
    ({ words }, n, all) => all.findIndex((each) => each.words === words) === n,
  );
}

function hasLengthOfName({ start, end }: Span): boolean {
  return end - start >= RUN.min && end - start <= RUN.max;
}

/** No check doubts words of a fact itself, 同比增长 counts nothing, and 宣布用户达3亿 is about 用户. */
function isDoubtful({ start, end }: Span, { text }: SourceSentence): boolean {
  const words = text.slice(start, end);
  return findDoubts(words).length > 0 || findSpeech(words).length > 0;
}

/** The measures of the library in a sentence, except for parts of names. */
function measuresIn(sentence: SourceSentence): Span[] {
  const names = mentionsAt(sentence);
  return sentence.lexicon.terms
    .findMeasures(sentence.text)
    .filter((measure) => names(measure).length === 0);
}

/** From the last name, date or number before a number, or the beginning of its clause. */
function gapBefore({ start }: Quantity, clause: Span, sentence: SourceSentence): Span {
  const ends = thingsIn(sentence).flatMap((thing) => (thing.end <= start ? thing.end : []));
  return { start: Math.max(clause.start, ...ends), end: start };
}

function gapBehind({ end }: Quantity, clause: Span, sentence: SourceSentence): Span {
  const starts = thingsIn(sentence).flatMap((thing) => (thing.start >= end ? thing.start : []));
  return { start: end, end: Math.min(clause.end, ...starts) };
}

function thingsIn({ mentions, dates, quantities }: SourceSentence): Span[] {
  return [...mentions, ...dates, ...quantities];
}

function lastRun(gap: Span, sentence: SourceSentence): Run | undefined {
  return runsIn(gap, sentence).at(-1);
}

function firstRun(gap: Span, sentence: SourceSentence): Run | undefined {
  return runsIn(gap, sentence)[0];
}

/** The runs of words between fillers. */
function runsIn(gap: Span, sentence: SourceSentence): Run[] {
  const { text, lexicon } = sentence;
  const runs: { start: number; end: number; isSetOff: boolean; words: number }[] = [];
  let isOpen = false;
  let isIntroduced = false;
  for (const { start, end } of piecesOf(gap, sentence)) {
    const word = text.slice(start, end);
    const last = runs.at(-1);
    const isFiller: boolean =
      !/[\p{L}\p{N}]/u.test(word) || (lexicon.isFigureFiller(word) && !isAmount(word));
    if (isFiller) {
      if (!isOpen) isIntroduced ||= word === OF;
      if (introduces(word).length > 0) {
        isIntroduced = true;
        if (last !== undefined) last.isSetOff ||= last.words === 1;
      }
    } else if (isOpen && last !== undefined) {
      last.end = end;
      last.words += isAmount(word) ? 0 : 1;
    } else {
      runs.push({ start, end, isSetOff: isIntroduced, words: isAmount(word) ? 0 : 1 });
      isIntroduced = false;
    }
    isOpen = !isFiller;
  }
  return runs;
}

/** The words of a gap, and what is between them. */
function piecesOf(gap: Span, sentence: SourceSentence): Span[] {
  const pieces: Span[] = [];
  let at = gap.start;
  for (const word of segmentsOf(sentence)) {
    const [start, end] = [Math.max(word.start, at), Math.min(word.end, gap.end)];
    if (start >= end) continue;
    if (start > at) pieces.push({ start: at, end: start });
    pieces.push({ start, end });
    at = end;
  }
  if (at < gap.end) pieces.push({ start: at, end: gap.end });
  return pieces;
}
