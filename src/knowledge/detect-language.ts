import { IDLE_WORDS } from '../language/en/idle.ts';
import { toSimplified } from '../text/normalize.ts';

/** The characters of an article that are looked at. */
const LOOKED_AT = 2000;
/** An English text has a larger share of articles, prepositions and the like. */
const ENGLISH_SHARE = 0.2;
/** A text of which the conversion to simplified characters changes more than this is traditional. */
const TRADITIONAL_SHARE = 0.08;
/** A Japanese text has a larger share of kana; a Chinese one may quote a name or two. */
const KANA_SHARE = 0.2;

const english = new Set(IDLE_WORDS.words);

/**
 * The language of some texts, by their script and, for Latin letters, by their commonest words.
 * @returns `zh-CN`, `zh-TW`, `ja`, `ko` or `en`; `und` if it is another
 */
export function detectLanguage(texts: Iterable<{ readonly text: string }>): string {
  let sample = '';
  for (const { text } of texts) {
    if (sample.length >= LOOKED_AT) break;
    sample += `${text.slice(0, LOOKED_AT)}\n`;
  }
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const hangul = count(/\p{Script=Hangul}/gu);
  const latin = sample.match(/\p{Script=Latin}+/gu) ?? [];
  if (kana > han * KANA_SHARE && kana > latin.length) return 'ja';
  if (hangul > han && hangul > latin.length) return 'ko';
  if (han > latin.length) return isTraditional(sample, han) ? 'zh-TW' : 'zh-CN';
  const known = latin.filter((word) => english.has(word.toLowerCase())).length;
  return latin.length > 0 && known >= latin.length * ENGLISH_SHARE ? 'en' : 'und';
}

function isTraditional(text: string, han: number): boolean {
  const simplified = [...toSimplified(text)];
  const changed = [...text].filter((char, n) => simplified[n] !== char).length;
  return changed > han * TRADITIONAL_SHARE;
}
