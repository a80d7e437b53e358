import { LRUCache } from 'lru-cache';
import { pinyin } from 'pinyin-pro';
import { isHan, normalize } from '../../text/normalize.ts';
import { segment } from '../../text/segment.ts';
import { overlaps, type Span, shift } from '../../text/span.ts';
import { isIdleWord } from './light-words.ts';

/** Longer questions are not looked through: a slip in one does little harm. */
const CHARACTERS_MAX = 200;
/** Names and terms are not longer in Chinese. */
const TARGET_MAX = 8;
/**
 * Mends the homophone slips of a question, as input methods make them: 腾迅 is 腾讯, 连名卡 联名卡.
 * @returns the question as it was probably meant, or undefined if there is nothing to mend
 */
export type MendSlips = (text: string) => string | undefined;

/**
 * @param targets names and terms of the library, folded: only towards these is anything mended
 * @param findKnown the words of a folded text that are right as they are: names, and longer words
 *   that hold one
 */
export function createMendSlips(
  targets: readonly string[],
  findKnown: (text: string) => readonly Span[],
): MendSlips {
  const sounds = soundTree();
  for (const target of new Set(targets)) {
    if (!isHan(target) || target.length < 2 || target.length > TARGET_MAX) continue;
    addSounds(target, sounds);
  }

  return (text) => {
    if (text.length > CHARACTERS_MAX) return undefined;
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

/** What sounds as the way from the root to here, and how that may go on. */
interface SoundTree {
  readonly targets: string[];
  readonly next: Map<string, SoundTree>;
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

/** The stretches of a text that sound like targets, the longest first, each length in order. */
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

/** 谁家 in 谁家的灯塔 is a word, so nothing that begins within it is a slip. */
function cuts(span: Span, word: Span): boolean {
  return overlaps(span, word) && (word.start < span.start || word.end > span.end);
}

/** 渣 before 打银行: it may be a name that nobody has listed. */
function isGlued(word: Span, span: Span, text: string): boolean {
  const char = text.slice(word.start, word.end);
  return word.end === span.start && char.length === 1 && isHan(char) && !isIdleWord(char);
}

/** The name or term that some characters sound like and partly are. */
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
    // A word of the segmenter's dictionary is meant as it is written.
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

/** So many ways to read a word are tried. */
const READINGS_MAX = 8;

/** So many characters are kept with their readings: more than texts are made of. */
const READ_MAX = 10_000;

const readings = new LRUCache<string, readonly string[]>({ max: READ_MAX });

/** How a character may sound, tones aside: 行 is xing and hang. */
function readingsOf(char: string): readonly string[] {
  const known = readings.get(char);
  if (known !== undefined) return known;
  const own = [...new Set(pinyin(char, { toneType: 'none', multiple: true, type: 'array' }))];
  readings.set(char, own);
  return own;
}
