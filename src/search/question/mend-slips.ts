import { LRUCache } from 'lru-cache';
import { pinyin } from 'pinyin-pro';
import { isHan, normalize } from '../../text/normalize.ts';
import { segment } from '../../text/segment.ts';
import { overlaps, type Span, shift } from '../../text/span.ts';
import { isIdleWord } from './light-words.ts';

/** Longer questions are not mended: a typo in one does little harm. */
const CHARACTERS_MAX = 200;
/** Characters of a Chinese name or term at most. */
const TARGET_MAX = 8;
/**
 * Mends the homophone typos of input methods in a question: 腾迅 → 腾讯, 连名卡 → 联名卡.
 * @returns the question as probably meant, or undefined if there is nothing to mend
 */
export type MendSlips = (text: string) => string | undefined;

/**
 * @param targets names and terms of the library, folded; typos are only mended to these
 * @param findKnown finds the words of a folded text that are right as typed: names, and longer
 *   words that contain one
 */
export function createMendSlips(
  targets: readonly string[],
  findKnown: (text: string) => readonly Span[],
): MendSlips {
  /** Made for the first question, because a library is served sooner without. */
  let sounds: SoundTree | undefined;

  return (text) => {
    if (text.length > CHARACTERS_MAX) return undefined;
    sounds ??= soundsOf(targets);
    const normalized = normalize(text);
    const alike = soundingAlike(normalized.text, sounds);
    if (alike.length === 0) return undefined;
    const words = segment(normalized.text);
    const known = findKnown(normalized.text);
    const found: (Span & { readonly target: string })[] = [];
    for (const { targets, ...span } of alike) {
      if ([...known, ...found].some((other) => overlaps(other, span))) continue;
      const isFound = (word: Span) => found.some((other) => overlaps(other, word));
      const isPart = (word: Span) =>
        cuts(span, word) || (isGlued(word, span, normalized.text) && !isFound(word));
      if (words.some(isPart)) continue;
      const target = targetOf(normalized.text, span, words, targets);
      if (target !== undefined) found.push({ ...span, target });
    }
    if (found.length === 0) return undefined;
    return found
      .toSorted((a, b) => b.start - a.start)
      .reduce((mended, { target, ...span }) => {
        const { start, end } = normalized.toSource(span);
        return `${mended.slice(0, start)}${target}${mended.slice(end)}`;
      }, text);
  };
}

/** A tree by syllables: the targets that sound like the path from the root, and what may follow. */
interface SoundTree {
  readonly targets: string[];
  readonly next: Map<string, SoundTree>;
}

function soundsOf(targets: readonly string[]): SoundTree {
  const sounds = soundTree();
  for (const target of new Set(targets)) {
    if (!isHan(target) || target.length < 2 || target.length > TARGET_MAX) continue;
    addSounds(target, sounds);
  }
  return sounds;
}

function soundTree(): SoundTree {
  return { targets: [], next: new Map() };
}

function addSounds(target: string, root: SoundTree): void {
  let reached = [root];
  for (const char of target) {
    const next = reached.flatMap((node) =>
      readingsOf(char).map((syllable) => {
        const known = node.next.get(syllable) ?? soundTree();
        node.next.set(syllable, known);
        return known;
      }),
    );
    reached = next.slice(0, READINGS_MAX);
  }
  for (const node of reached) node.targets.push(target);
}

interface Alike extends Span {
  readonly targets: readonly string[];
}

/** The spans of a text that sound like targets: the longest first, equal lengths in order. */
function soundingAlike(text: string, root: SoundTree): Alike[] {
  const alike: Alike[] = [];
  for (let start = 0; start < text.length; start++) {
    let reached: readonly SoundTree[] = [root];
    for (let at = start; at < text.length && reached.length > 0; at++) {
      const syllables = readingsOf(text.charAt(at));
      reached = reached.flatMap(({ next }) => syllables.flatMap((each) => next.get(each) ?? []));
      const targets = reached.flatMap((node) => node.targets);
      if (targets.length > 0) alike.push({ start, end: at + 1, targets });
    }
  }
  return alike.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

/** Whether a span cuts a word: 谁家 in 谁家的灯塔 is one, so no typo begins inside it. */
function cuts(span: Span, word: Span): boolean {
  return overlaps(span, word) && (word.start < span.start || word.end > span.end);
}

/** Whether a lone character precedes a span: 渣 before 打银行 may make a name that is not listed. */
function isGlued(word: Span, span: Span, text: string): boolean {
  const char = text.slice(word.start, word.end);
  return word.end === span.start && char.length === 1 && isHan(char) && !isIdleWord(char);
}

/** The target that sounds like a span and shares some of its characters. */
function targetOf(
  text: string,
  { start, end }: Span,
  words: readonly Span[],
  targets: readonly string[],
): string | undefined {
  const typed = text.slice(start, end);
  if (!isHan(typed) || targets.includes(typed)) return undefined;
  return targets.find((target) => {
    const differing = [...typed].flatMap((char, n) => (char === target[n] ? [] : n));
    // A word that the segmenter knows is meant as typed.
    const inWord = differing.some((n) =>
      words.some(
        (word) =>
          word.end - word.start > 1 && overlaps(word, shift({ start: n, end: n + 1 }, start)),
      ),
    );
    // 和 in 银联和谁 is a word by itself.
    const isIdle = differing.some((n) => isIdleWord(typed[n] ?? ''));
    return differing.length < typed.length && !inWord && !isIdle;
  });
}

/** Ways to read a word that are tried. */
const READINGS_MAX = 8;

/** Characters whose readings are kept: more than texts use. */
const READ_MAX = 10_000;

const readings = new LRUCache<string, readonly string[]>({ max: READ_MAX });

/** The readings of a character without tones: 行 is xing and hang. */
function readingsOf(char: string): readonly string[] {
  const known = readings.get(char);
  if (known !== undefined) return known;
  const own = [...new Set(pinyin(char, { toneType: 'none', multiple: true, type: 'array' }))];
  readings.set(char, own);
  return own;
}
