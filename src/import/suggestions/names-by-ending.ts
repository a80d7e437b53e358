import type { Kind } from '../../entities/kinds.ts';
import { findDoubts } from '../../facts/doubts.ts';
import type { Lexicon } from '../../facts/lexicon.ts';
import { mentionsAt, type SourceSentence, segmentsOf } from '../../facts/source-sentence.ts';
import { COMMON_ENDINGS, KIND_ENDINGS } from '../../language/zh/bodies.ts';
import { EVERYDAY_WORDS } from '../../language/zh/everyday.ts';
import { IDLE_WORDS } from '../../language/zh/idle.ts';
import { LEGAL_FORMS, OUTSIDE_NAMES } from '../../language/zh/names.ts';
import { SPEECH_VERBS } from '../../language/zh/speech.ts';
import { STAKE_VERBS } from '../../language/zh/verbs.ts';
import { createFindWords, createIsOnly, type FindWords } from '../../text/find-words.ts';
import { fold } from '../../text/normalize.ts';
import { createFindOverlaps, type Span } from '../../text/span.ts';
import type { FoundName } from './found-name.ts';
import { readBrackets } from './names-in-brackets.ts';

/** A longer name has an ending inside of it; what is before that is its context. */
const SEGMENTS_MAX = 10;
const HAN = /^[\p{Script=Han}A-Za-z\d]+$/u;

/** Finds names that end as the library's kinds and fields end theirs: 岑溪银行, 汀屿民俗博物馆. */
export type FindByEnding = (sentence: SourceSentence) => FoundName[];

export function createFindByEnding({ entities, bodies, terms, isFiller }: Lexicon): FindByEnding {
  const kinds = entities.kinds.all.filter(({ is }) => is === 'organisation');
  const ofKind = new Map(kinds.toReversed().flatMap((kind) => endingsOf(kind)));
  const findEnding = createFindWords([
    ...new Set([...ofKind.keys(), ...KIND_ENDINGS.words, ...bodies.lengthening]),
  ]);
  const isOnlyCommon = createIsOnly([
    ...kinds.flatMap(({ qualifiers }) => qualifiers.map(fold)),
    ...[...ofKind.keys(), ...KIND_ENDINGS.words, ...COMMON_ENDINGS.words, ...bodies.lengthening],
  ]);
  const common = new Set(kinds.flatMap(commonNounsOf));
  const isCommon = (stem: string) =>
    isOnlyCommon(
      terms
        .find(stem)
        .reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), stem),
    );
  const isStop = createIsStop(terms.findAreas, isFiller);
  return (sentence) => {
    const { text } = sentence;
    const named = mentionsAt(sentence);
    const ends = new Set(segmentsOf(sentence).map(({ end }) => end));
    return findEnding(text).flatMap((ending, n, all): FoundName[] => {
      // 博物馆联盟 has one name, which ends with the last of its endings.
      if (!ends.has(ending.end) || all[n + 1]?.start === ending.end) return [];
      if (named(ending).length > 0) return [];
      const words = wordsBefore(ending, sentence, isStop);
      // Words that the segmenter knows are context, unless it is a full name or brackets define it.
      const unknown = words.findIndex((word) => isUnknown(word, ending, text));
      const isFull = LEGAL_FORMS.words.some((form) => text.slice(0, ending.end).endsWith(form));
      const isDefined = Object.keys(readBrackets({ end: ending.end, sentence })).length > 0;
      const first = words[isFull || isDefined || unknown < 0 ? 0 : unknown];
      if (first === undefined) return [];
      const stem = text.slice(first.start, ending.start);
      if (stem.length < (common.has(ending.word) ? 3 : 2) || isCommon(stem)) return [];
      if (findDoubts(text.slice(first.start, ending.end)).length > 0) return [];
      const kind = ofKind.get(ending.word);
      const place = { start: first.start, end: ending.end };
      const known = kind === undefined ? {} : { kind };
      const isClear = isDefined || unknown >= 0;
      return [{ ...place, written: sentence.slice(place), sentence, ...known, isClear }];
    });
  };
}

/** 公司 is a common noun, unlike the ending of a kind: 减持公司 is no name, 岑溪银行 is one. */
function commonNounsOf({ words, endings }: Kind): string[] {
  const isCommon = words.some(
    (word) => KIND_ENDINGS.words.includes(word) && !endings.includes(word),
  );
  return isCommon ? words.map(fold) : [];
}

function endingsOf({ id, endings, words }: Kind): (readonly [string, string])[] {
  return [...endings, ...words]
    .map(fold)
    .flatMap((word) => (HAN_ONLY.test(word) ? [[word, id]] : []));
}

const HAN_ONLY = /^\p{Script=Han}{2,}$/u;

/** The words right before an ending that may belong to its name. */
function wordsBefore(ending: Span, sentence: SourceSentence, isStop: IsStop): Span[] {
  const before = segmentsOf(sentence).filter(({ start }) => start < ending.start);
  const known = createFindOverlaps([
    ...sentence.mentions,
    ...sentence.dates,
    ...sentence.quantities,
  ]);
  const words: Span[] = [];
  let at = ending.start;
  for (const word of before.toReversed().slice(0, SEGMENTS_MAX)) {
    const text = sentence.text.slice(word.start, Math.min(word.end, ending.start));
    const touches = word.end >= at;
    if (!touches || !HAN.test(text) || known(word).length > 0 || isStop(text)) break;
    words.unshift(word);
    at = word.start;
  }
  return words;
}

type IsStop = (word: string) => boolean;

const STOPS = new Set([
  ...[...SPEECH_VERBS.words.map(fold), ...STAKE_VERBS.words, ...EVERYDAY_WORDS.words],
  ...IDLE_WORDS.words.filter((word) => word.length > 1),
  ...OUTSIDE_NAMES.words,
]);

/** Words that no name contains: they join, say when, or say what is done. */
function createIsStop(findTerms: FindWords, isFiller: (text: string) => boolean): IsStop {
  const known = new Map<string, boolean>();
  return (word) => {
    const isStop =
      known.get(word) ??
      (STOPS.has(word) ||
        isFiller(word) ||
        findDoubts(word).length > 0 ||
        findTerms(word).length > 0);
    known.set(word, isStop);
    return isStop;
  };
}

/** The segmenter cuts names that it does not know into characters, and joins those that it knows. */
function isUnknown(word: Span, ending: Span, text: string): boolean {
  if (word.end > ending.start) return true;
  return word.end - word.start === 1 && /\p{Script=Han}/u.test(text.charAt(word.start));
}
