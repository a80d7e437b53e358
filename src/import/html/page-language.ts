import { toSimplified } from '../../text/normalize.ts';
import { toTaiwan } from '../../text/taiwan.ts';
import type { Field } from '../draft.ts';
import type { Block } from './blocks.ts';

const SAMPLE = 2000;
/** A text in Chinese has so many Chinese characters among all, even with many names. */
const CHINESE = 0.2;

/** The language of a text: its script decides, as pages often keep the tag of a template. */
export function languageOf(tag: string | undefined, blocks: readonly Block[]): Field | undefined {
  const text = blocks
    .map((block) => block.text)
    .join('\n')
    .slice(0, SAMPLE);
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const isChinese =
    han >= text.length * CHINESE &&
    !/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]{4}/u.test(text);
  if (isChinese) {
    const traditional = changed(text, toSimplified(text));
    const simplified = changed(text, toTaiwan(text));
    const value = traditional > simplified ? 'zh-TW' : 'zh-CN';
    const isTagged = tag?.toLowerCase().startsWith('zh') ?? false;
    return isTagged
      ? { kind: 'stated', value }
      : { kind: 'guessed', value, words: text.slice(0, 20) };
  }
  return tag === undefined ? undefined : { kind: 'stated', value: tag };
}

function changed(a: string, b: string): number {
  const others = [...b];
  return [...a].filter((char, at) => char !== others[at]).length;
}
