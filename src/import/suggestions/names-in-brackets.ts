import { QUOTATION } from '../../language/zh/marks.ts';
import { SHORT_FOR } from '../../language/zh/names.ts';
import { anyOf } from '../../text/patterns.ts';
import type { FoundName } from './found-name.ts';

const { open, close } = QUOTATION;
const INSIDE = 40;
const BRACKETS = /^\s?\(([^()]+)\)/u;
const SHORT = new RegExp(
  `(?:${anyOf(SHORT_FOR.words)})[:,\\s]{0,2}[${open}]?([^${open}${close}(),]{2,12})`,
  'u',
);
const LATIN = /^\p{Script=Latin}[\p{Script=Latin}\d&.,' -]*$/u;

/** What brackets right behind a name say of it: 云岭银行(Yunling Bank,以下简称"云岭"). */
export interface InBrackets {
  readonly short?: string;
  readonly latin?: string;
}

export function readBrackets({ end, sentence }: Pick<FoundName, 'end' | 'sentence'>): InBrackets {
  const found = BRACKETS.exec(sentence.text.slice(end, end + INSIDE));
  const inside = found?.[1];
  if (found === null || inside === undefined) return {};
  const at = end + found[0].indexOf(inside);
  const short = SHORT.exec(inside);
  const slice = (words: string) => {
    const start = at + inside.indexOf(words);
    return sentence.slice({ start, end: start + words.length }).trim();
  };
  const latin = inside
    .split(/[,:]/u)
    .find((part) => LATIN.test(part.trim()) && part.trim().length > 1);
  return {
    ...(short?.[1] === undefined ? {} : { short: slice(short[1]) }),
    ...(latin === undefined ? {} : { latin: slice(latin) }),
  };
}
