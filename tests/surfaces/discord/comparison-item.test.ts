import { describe, expect, it } from 'vitest';
import { answerComparison } from '../../../src/compare/answer-comparison.ts';
import { comparisonItem } from '../../../src/surfaces/discord/comparison-item.ts';
import { escapeMarkdown } from '../../../src/surfaces/discord/escape.ts';
import { createSpeaker } from '../../../src/surfaces/texts/say.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

const library = shippedLibrary();
const speaker = createSpeaker('zh-CN', library, escapeMarkdown);
const rows = (a: string, b: string) =>
  answerComparison(a, b, library).blocks.filter((block) => block.kind === 'comparison');
const items = (a: string, b: string) =>
  rows(a, b).map((row) => comparisonItem(row, speaker, { article: true }));

describe('a row on Discord', () => {
  it('says what it is about, then has a line for each side, with the marks of its proof', () => {
    expect(items('京东金融', '蚂蚁')[0]?.text.split('\n')).toEqual([
      '**合作：中国工商银行**',
      '京东金融：2017年6月 · 年份据 ¶4 推断 · 形式：宣布达成合作° ¶2 ¶8',
      '蚂蚁金服：十多年来 · 经由四大行 · 形式：合作° ¶17',
    ]);
  });

  it('lists several facts of a side, and says of the other one that there is no checked one', () => {
    expect(items('工行', '中行').at(-1)?.text.split('\n')).toEqual([
      '**合作：只有一方有事实**',
      '中国工商银行',
      '- 京东金融 · 2017年6月 · 年份据 ¶4 推断 · 形式：宣布达成合作° ¶2 ¶8',
      '- 百度 · 2015年 · 形式：全面合作° ¶3',
      '中国银行：没有核对过的事实',
    ]);
  });

  it('does not say twice what the row is about', () => {
    const shared = items('京东金融', '蚂蚁').find(({ text }) => text.includes('中国工商银行'));
    expect(shared?.text.match(/中国工商银行/g)).toHaveLength(1);
  });

  it('can open every passage that it rests on, and names its article', () => {
    for (const [n, item] of items('京东金融', '蚂蚁').entries()) {
      const facts = rows('京东金融', '蚂蚁')[n]?.cells.flatMap(({ facts }) => facts) ?? [];
      const quoted = facts.flatMap(({ fact }) => fact.quotes.map(({ passage }) => passage));
      expect(new Set(item.passages)).toEqual(new Set(quoted));
      expect(item.place).toContain('零壹财经');
    }
  });
});
