import { toSimplified } from '../text/normalize.ts';

/** The characters of an article that are looked at. */
const LOOKED_AT = 2000;

/**
 * The language of some texts, by the script of most of their letters: Chinese has far fewer letters
 * a word, so a third of them is enough.
 * @returns `zh-CN`, `zh-TW`, `ja`, `ko`, `en` or `und`
 */
export function detectLanguage(texts: Iterable<{ readonly text: string }>): string {
  let sample = '';
  for (const { text } of texts) {
    if (sample.length >= LOOKED_AT) break;
    sample += text.slice(0, LOOKED_AT);
  }
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  const all = count(/\p{L}/gu);
  const isMany = (letters: RegExp) => count(letters) * 3 > all;
  if (all === 0) return 'und';
  if (isMany(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)) return 'ja';
  if (isMany(/\p{Script=Hangul}/gu)) return 'ko';
  if (isMany(/\p{Script=Han}/gu)) return isTraditional(sample) ? 'zh-TW' : 'zh-CN';
  return isMany(/\p{Script=Latin}/gu) ? 'en' : 'und';
}

/** Whether every tenth character has another simplified form: texts share most of their characters. */
function isTraditional(text: string): boolean {
  const chars = text.match(/\p{Script=Han}/gu) ?? [];
  return chars.filter((char) => toSimplified(char) !== char).length * 10 > chars.length;
}
