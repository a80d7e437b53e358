import { ConverterFactory } from 'opencc-js/core';
import CHARACTERS from 'opencc-js/dict/STCharacters';
import VARIANTS from 'opencc-js/dict/TWVariants';
import { SHARED_CHARACTERS } from '../language/zh/script.ts';
import { type AnyLocale, DEFAULT_LOCALE, readsChinese } from './locale.ts';
import { toSimplified } from './normalize.ts';

/** A question shows its script long before this many characters. */
const LOOKED_AT = 400;

const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/u;

const shared = new Set(SHARED_CHARACTERS);
/** One character at a time, without OpenCC's phrases: those take a third of a second to load. */
const toTraditional = ConverterFactory([CHARACTERS], [VARIANTS]);

/**
 * The locale in which a text is written: by its Chinese characters, or Latin letters if it has
 * none. Most short texts look the same in both scripts (百度和工行); `otherwise` decides these, if
 * its readers read Chinese, and texts without any such letter.
 * @param otherwise the locale of the place where the text was written, if it has one
 */
export function localeWritten(text: string, otherwise: AnyLocale = DEFAULT_LOCALE): AnyLocale {
  const sample = text.slice(0, LOOKED_AT);
  const han: readonly string[] = sample.match(HAN) ?? [];
  if (han.length === 0) return LATIN.test(sample) ? 'en-US' : otherwise;
  const traditional = han.filter((char) => toSimplified(char) !== char).length;
  const simplified = han.filter(isSimplified).length;
  if (traditional !== simplified) return traditional > simplified ? 'zh-TW' : 'zh-CN';
  return readsChinese(otherwise) ? otherwise : DEFAULT_LOCALE;
}

/** Whether only simplified script has a character: 国, but not 里. */
function isSimplified(char: string): boolean {
  return !shared.has(char) && toTraditional(char) !== char;
}
