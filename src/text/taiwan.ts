import { Converter } from 'opencc-js/cn2t';
import { ConverterFactory } from 'opencc-js/core';
import COMPATIBILITY from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import CHARACTERS from 'opencc-js/dict/STCharacters';
import { Converter as MainlandConverter } from 'opencc-js/t2cn';
import { toSimplified } from './normalize.ts';

/** OpenCC's entries have no types of their own. */
type Convert = (text: string) => string;

/** For one character; OpenCC's phrases, which only tell in a text, would take 20 MB once more. */
const toTraditional = onFirstUse(() => ConverterFactory([COMPATIBILITY], [CHARACTERS]));
const toTaiwanese = onFirstUse(() => Converter({ from: 'cn', to: 'tw' }));

/**
 * Characters that simplified script shares with traditional script, where they are words or names of
 * their own: 里長, 余先生, 皇后. Those on the traditional side of OpenCC's phrases, without a few that
 * stand there in a single old word (柜柳, 南宮适).
 */
const SHARED = new Set(
  '丑丰于云仆伙余佣准几凶划占厘台吁吃后咨咸夸尸岩岳干征恒愿据斗朴杠杰涂涌淀游熏皂筑群腌膻范虫虱辟郁采里霉污',
);
/** Where OpenCC takes the rarer of two characters: what people write is 宣布, 平台, 污染, 帳戶. */
const USUAL: Readonly<Record<string, string>> = { 佈: '布', 臺: '台', 汙: '污', 賬: '帳' };
const RARE = new RegExp(`[${Object.keys(USUAL).join('')}]`, 'gu');
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
  return !SHARED.has(char) && toTraditional(char) !== char && toTaiwanese(char) !== char;
}

function isTraditional(char: string): boolean {
  return toSimplified(char) !== char;
}

/** A text that is known to be in simplified characters, however few of them tell: 几家, 后台. */
export function simplifiedToTaiwan(simplified: string): string {
  return toTaiwanese(simplified).replace(RARE, (char) => USUAL[char] ?? char);
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
