import { Converter } from 'opencc-js/cn2t';
import { ConverterFactory } from 'opencc-js/core';
import COMPATIBILITY from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import CHARACTERS from 'opencc-js/dict/STCharacters';
import { Converter as MainlandConverter } from 'opencc-js/t2cn';
import { SHARED_CHARACTERS, USUAL_CHARACTERS } from '../language/zh/script.ts';
import { toSimplified } from './normalize.ts';

/** OpenCC's entries have no types of their own. */
type Convert = (text: string) => string;

/** For single characters. OpenCC's phrases need context, and would take another 20 MB. */
const toTraditional = onFirstUse(() => ConverterFactory([COMPATIBILITY], [CHARACTERS]));
const toTaiwanese = onFirstUse(() => Converter({ from: 'cn', to: 'tw' }));

const shared = new Set(SHARED_CHARACTERS);
const RARE = new RegExp(`[${Object.keys(USUAL_CHARACTERS).join('')}]`, 'gu');
const HAN = /\p{Script=Han}/gu;

/**
 * Writes a text in Taiwan's traditional characters; its words stay the same. A text without any
 * simplified-only character is already traditional and comes back unchanged. In a text in both
 * scripts, only the simplified characters are converted, one at a time.
 */
export function toTaiwan(text: string): string {
  const chars: readonly string[] = text.match(HAN) ?? [];
  if (!chars.some(isSimplified)) return text;
  if (!chars.some(isTraditional)) return simplifiedToTaiwan(text);
  return text.replace(HAN, (char) => (isSimplified(char) ? simplifiedToTaiwan(char) : char));
}

/** Whether a character exists only in simplified script: 国, but not 里. */
function isSimplified(char: string): boolean {
  return !shared.has(char) && toTraditional(char) !== char && toTaiwanese(char) !== char;
}

function isTraditional(char: string): boolean {
  return toSimplified(char) !== char;
}

/** Converts a text known to be simplified, even if its characters do not show it: 几家, 后台. */
export function simplifiedToTaiwan(simplified: string): string {
  return toTaiwanese(simplified).replace(RARE, (char) => USUAL_CHARACTERS[char] ?? char);
}

/** Creating a converter takes a third of a second and many megabytes; most replies need none. */
function onFirstUse(create: () => Convert): Convert {
  let convert: Convert | undefined;
  return (text) => {
    convert ??= create();
    return convert(text);
  };
}

const fromTaiwan = MainlandConverter({ from: 'twp', to: 'cn' });

/**
 * Writes a traditional text in the mainland's words: 網際網路 becomes 互联网, 行動網路 becomes 移动网络. A
 * simplified text stays the same, because its words are already the mainland's.
 */
export function toMainland(text: string): string {
  return toSimplified(text) === text ? text : fromTaiwan(text);
}
