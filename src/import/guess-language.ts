import { IDLE_WORDS } from '../language/en/idle.ts';
import { toSimplified } from '../text/normalize.ts';
import type { Field } from './draft.ts';

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const LATIN_WORD = /\p{Script=Latin}+/gu;
/** A text of which the conversion to simplified characters changes more than this is traditional. */
const TRADITIONAL_SHARE = 0.08;
/** An English text has a larger share of articles, prepositions and the like. */
const ENGLISH_SHARE = 0.2;
const SAMPLE = 5000;
const WORDS_MAX = 40;

const english = new Set(IDLE_WORDS.words);

/** Guesses the language of a text by its characters; undefined if they tell nothing. */
export function guessLanguage(lines: readonly string[]): Field | undefined {
  const text = lines.join('\n').slice(0, SAMPLE);
  const value = languageOf(text);
  const line = lines.find((each) => /\p{L}/u.test(each));
  if (value === undefined || line === undefined) return undefined;
  return { kind: 'guessed', value, words: beginningOf(line) };
}

function languageOf(text: string): string | undefined {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  const [han, kana, hangul] = [count(HAN), count(KANA), count(HANGUL)];
  const latin = text.match(LATIN_WORD) ?? [];
  if (kana > han * 0.2 && kana > latin.length) return 'ja';
  if (hangul > han && hangul > latin.length) return 'ko';
  if (han > latin.length) return isTraditional(text, han) ? 'zh-TW' : 'zh-CN';
  if (latin.length === 0) return undefined;
  const known = latin.filter((word) => english.has(word.toLowerCase())).length;
  return known >= latin.length * ENGLISH_SHARE ? 'en' : undefined;
}

function isTraditional(text: string, han: number): boolean {
  const simplified = [...toSimplified(text)];
  const changed = [...text].filter((char, n) => simplified[n] !== char).length;
  return changed > han * TRADITIONAL_SHARE;
}

/** The first words of a line, letter for letter. */
function beginningOf(line: string): string {
  const end = line.search(/[\u3002\uff01\uff1f\uff0c,!?]/u);
  const clause = end > 0 ? line.slice(0, end) : line;
  return [...clause].slice(0, WORDS_MAX).join('');
}
