import { pinyin } from 'pinyin-pro';
import { bigramSlot, type PassageIndex } from './passage-index.ts';

/** Longer questions are not looked through: a slip in one does little harm. */
const CHARACTERS_MAX = 200;
const HAN = /\p{Script=Han}/u;

/** Writes a normalized question with its homophone slips mended, as far as the corpus knows better. */
export type RepairHomophones = (text: string) => string;

/**
 * Input methods offer same-sounding characters, so 腾讯 becomes 腾迅 and 联名卡 连名卡. A character that
 * never stands beside its neighbours in the corpus is replaced by the one of the same sound (tones
 * aside) that stands beside them most often.
 */
export function createRepairHomophones(index: PassageIndex): RepairHomophones {
  const together = (first: string | undefined, second: string | undefined) =>
    first !== undefined && second !== undefined
      ? (index.bigramFrequency[bigramSlot(first.charCodeAt(0), second.charCodeAt(0))] ?? 0)
      : 0;
  let bySound: Map<string, string[]> | undefined;

  return (text) => {
    const chars = [...text];
    if (chars.length > CHARACTERS_MAX) return text;
    for (const [n, char] of chars.entries()) {
      if (!HAN.test(char)) continue;
      const [before, after] = [hanAt(chars, n - 1), hanAt(chars, n + 1)];
      if (together(before, char) + together(char, after) > 0) continue;
      bySound ??= soundsOf(index);
      let [best, most] = [char, 0];
      for (const same of soundsOfChar(char).flatMap((sound) => bySound?.get(sound) ?? [])) {
        const fit = together(before, same) + together(same, after);
        if (fit > most) [best, most] = [same, fit];
      }
      chars[n] = best;
    }
    return chars.join('');
  };
}

function hanAt(chars: readonly string[], n: number): string | undefined {
  const char = chars[n];
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
