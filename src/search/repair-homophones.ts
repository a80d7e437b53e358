import { pinyin } from 'pinyin-pro';
import { segment } from '../text/segment.ts';
import { bigramSlot } from './char-counter.ts';
import { isIdleWord } from './idle-words.ts';
import type { PassageIndex } from './passage-index.ts';

/** Longer questions are not looked through: a slip in one does little harm. */
const CHARACTERS_MAX = 200;
const HAN = /\p{Script=Han}/u;

/** A character of a normalized question, and the one that was probably meant. */
export interface Repair {
  /** UTF-16 offset. */
  readonly at: number;
  readonly typed: string;
  readonly meant: string;
}

/** Finds the homophone slips of a normalized question, as far as the corpus knows better. */
export type FindSlips = (text: string) => Repair[];

/**
 * Input methods offer same-sounding characters, so 腾讯 becomes 腾迅 and 联名卡 连名卡. A character that
 * never stands beside its neighbours in the corpus is replaced by the one of the same sound (tones
 * aside) that stands beside them most often.
 */
export function createFindSlips(index: PassageIndex): FindSlips {
  const together = (first: string | undefined, second: string | undefined) =>
    first !== undefined && second !== undefined
      ? (index.bigramFrequency[bigramSlot(first.charCodeAt(0), second.charCodeAt(0))] ?? 0)
      : 0;
  let bySound: Map<string, string[]> | undefined;

  return (text) => {
    if (text.length > CHARACTERS_MAX) return [];
    const repairs: Repair[] = [];
    let now = text;
    for (const { start, end } of segment(text)) {
      // 哪些 stands in few articles and is no slip for 那些.
      if (isIdleWord(text.slice(start, end))) continue;
      for (let at = start; at < end; at++) {
        const typed = now[at] ?? '';
        if (!HAN.test(typed)) continue;
        const [before, after] = [hanAt(now, at - 1), hanAt(now, at + 1)];
        if (together(before, typed) + together(typed, after) > 0) continue;
        bySound ??= soundsOf(index);
        let [meant, most] = [typed, 0];
        for (const same of soundsOfChar(typed).flatMap((sound) => bySound?.get(sound) ?? [])) {
          const fit = together(before, same) + together(same, after);
          if (fit > most) [meant, most] = [same, fit];
        }
        if (meant === typed) continue;
        repairs.push({ at, typed, meant });
        now = `${now.slice(0, at)}${meant}${now.slice(at + 1)}`;
      }
    }
    return repairs;
  };
}

function hanAt(text: string, n: number): string | undefined {
  const char = text[n];
  return char !== undefined && HAN.test(char) ? char : undefined;
}

/** The characters of the corpus by their sounds. */
function soundsOf({ charFrequency }: PassageIndex): Map<string, string[]> {
  const bySound = new Map<string, string[]>();
  charFrequency.forEach((frequency, code) => {
    const char = String.fromCharCode(code);
    if (frequency === 0 || !HAN.test(char)) return;
    for (const sound of soundsOfChar(char)) {
      const alike = bySound.get(sound);
      if (alike === undefined) bySound.set(sound, [char]);
      else alike.push(char);
    }
  });
  return bySound;
}

/** A character's readings without tones. */
function soundsOfChar(char: string): string[] {
  return [...new Set(pinyin(char, { toneType: 'none', multiple: true, type: 'array' }))];
}
