import { Converter } from 'opencc-js/cn2t';
import { ConverterFactory } from 'opencc-js/core';
import COMPATIBILITY from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import CHARACTERS from 'opencc-js/dict/STCharacters';
import { Converter as MainlandConverter } from 'opencc-js/t2cn';
import { SHARED_CHARACTERS, USUAL_CHARACTERS } from '../language/zh/script.ts';
import { toSimplified } from './normalize.ts';

/** OpenCC's entries have no types of their own. */
type Convert = (text: string) => string;

/** For one character; OpenCC's phrases, which only tell in a text, would take 20 MB once more. */
const toTraditional = onFirstUse(() => ConverterFactory([COMPATIBILITY], [CHARACTERS]));
const toTaiwanese = onFirstUse(() => Converter({ from: 'cn', to: 'tw' }));

const shared = new Set(SHARED_CHARACTERS);
const RARE = new RegExp(`[${Object.keys(USUAL_CHARACTERS).join('')}]`, 'gu');
const HAN = /\p{Script=Han}/gu;

/**
 * A text in traditional characters as Taiwan writes them; its words stay as they are. What has no
 * character that only simplified script has is in traditional script already and comes back as it is.
 * A text in both scripts is converted a character at a time, and only where it is simplified.
 */
export function toTaiwan(text: string): string {
  const chars: readonly string[] = text.match(HAN) ?? [];
  if (!chars.some(isSimplified)) return text;
  if (!chars.some(isTraditional)) return simplifiedToTaiwan(text);
  return text.replace(HAN, (char) => (isSimplified(char) ? simplifiedToTaiwan(char) : char));
}

/** Whether a character stands in simplified script only: 国, and not 里. */
function isSimplified(char: string): boolean {
  return !shared.has(char) && toTraditional(char) !== char && toTaiwanese(char) !== char;
}

function isTraditional(char: string): boolean {
  return toSimplified(char) !== char;
}

/** A text that is known to be in simplified characters, however few of them tell: 几家, 后台. */
export function simplifiedToTaiwan(simplified: string): string {
  return toTaiwanese(simplified).replace(RARE, (char) => USUAL_CHARACTERS[char] ?? char);
}

/** A converter takes a third of a second and many megabytes, and most replies need none. */
function onFirstUse(create: () => Convert): Convert {
  let convert: Convert | undefined;
  return (text) => {
    convert ??= create();
    return convert(text);
  };
}

const fromTaiwan = MainlandConverter({ from: 'twp', to: 'cn' });

/**
 * A text in the words of the mainland, where it is written in traditional characters: 網際網路 is 互联网,
 * 行動網路 移动网络. One in simplified characters stays as it is, for its words are the mainland's.
 */
export function toMainland(text: string): string {
  return toSimplified(text) === text ? text : fromTaiwan(text);
}
