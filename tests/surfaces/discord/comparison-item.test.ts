import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../src/answer/answer.ts';
import { answerComparison } from '../../../src/compare/answer-comparison.ts';
import { comparisonItem } from '../../../src/surfaces/discord/comparison-item.ts';
import { escapeMarkdown } from '../../../src/surfaces/discord/escape.ts';
import { createSpeaker } from '../../../src/surfaces/texts/say.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

const library = shippedLibrary();
const speaker = createSpeaker('zh-CN', library, escapeMarkdown);
const rows = (a: string, b: string) =>
  answerComparison(a, b, library).blocks.filter((block) => block.kind === 'comparison');
const draw = (row: Comparison, as = speaker) => comparisonItem(row, as);
const items = (a: string, b: string) => rows(a, b).map((row) => draw(row));
const linesOf = (topic: string, a: string, b: string) =>
  items(a, b)
    .find(({ text }) => text.startsWith(`**${topic}**`))
    ?.text.split('\n');

describe('a row on Discord', () => {
  it('says what it is about, then has a line for each side, with the marks of its proof', () => {
    const [topic, left, right] = linesOf('合作：中国工商银行', '京东金融', '蚂蚁') ?? [];
    expect(topic).toBe('**合作：中国工商银行**');
    expect(left).toMatch(/^京东金融　2017年6月 · .*宣布达成合作° ¶2 ¶8$/);
    expect(right).toBe('蚂蚁金服　十多年来 · 经由四大行° ¶17');
  });

  it('pads the names to one width, a half-width letter to half of it', () => {
    const named = (name: string) => (name === 'tencent' ? '鲸a' : '磷虾支付b');
    const odd = { ...speaker, name: named, plain: { ...speaker.plain, name: named } };
    const [row] = rows('腾讯', '百度');
    if (row === undefined) throw new RangeError('no row');
    const single = { ...row, cells: [{ ...row.cells[0], facts: [] }, row.cells[1]] } as const;
    expect(draw(single, odd).text.split('\n').slice(1)).toEqual([
      '鲸a　　　　—',
      '磷虾支付b　2015年 · 全面合作° ¶3',
    ]);
  });

  it('has several facts beside a short name, one below the other, and in a list below a longer one', () => {
    expect(linesOf('合作：中国工商银行', '腾讯', '百度')?.slice(1)).toEqual([
      '腾讯　2017年春节前后 · 黄金红包、腾讯微黄金° ¶3',
      '　　　2004年° ¶3',
      '百度　2015年 · 全面合作° ¶3',
    ]);
    expect(linesOf('定位', '京东金融', '蚂蚁')?.slice(1)).toEqual([
      '京东金融　金融科技 · 2015年底° ¶12',
      '蚂蚁金服',
      '- 科技金融 · 2017年上半年° ¶12',
      '- Techfin(科技金融)公司 · 在与建行宣布合作的当天° ¶7',
    ]);
  });

  it('has a dash for a side without facts, not a sentence', () => {
    expect(linesOf('各自的合作', '工行', '中行')?.at(-1)).toBe('中国银行　　　—');
  });

  it('puts facts that differ only in the other side on one line', () => {
    expect(linesOf('各自的合作', '京东金融', '蚂蚁')).toContain(
      '- 中国民生银行、中信银行、国有大行、全国性股份制银行、城商行、农商行° ¶17',
    );
  });

  it('says of a remark what was said, letter for letter', () => {
    const said = linesOf('言论', '京东金融', '蚂蚁')?.join('\n') ?? '';
    const words = Array.from(said.matchAll(/“(.+?)…?”°/g), ([, quote = '']) => quote);
    expect(words).toHaveLength(3);
    for (const each of words) {
      expect(library.corpus.passages.some(({ text }) => text.includes(each))).toBe(true);
    }
    expect(said).toContain('“目前京东金融已为7家银行搭建了电商平台');
  });

  it('says neither twice what the row is about, nor that a partnership is one', () => {
    const shared = items('京东金融', '蚂蚁').find(({ text }) => text.includes('中国工商银行'));
    expect(shared?.text.match(/中国工商银行/g)).toHaveLength(1);
    const all = items('京东金融', '蚂蚁').map(({ text }) => text);
    expect(all.join('\n')).not.toMatch(/形式|· 合作(?:°| )/);
  });

  it('that goes on says so, and leaves out a side that does not', () => {
    const [row] = rows('腾讯', '百度');
    if (row === undefined) throw new RangeError('no row');
    const cells = [row.cells[0], { ...row.cells[1], facts: [] }] as const;
    const { text } = draw({ ...row, cells, continued: true });
    expect(text).toMatch(/^\*\*合作：中国工商银行（续）\*\*\n腾讯　/);
    expect(text).not.toContain('百度');
  });

  it('can open every passage that it rests on', () => {
    for (const [n, item] of items('京东金融', '蚂蚁').entries()) {
      const facts = rows('京东金融', '蚂蚁')[n]?.cells.flatMap(({ facts }) => facts) ?? [];
      const quoted = facts.flatMap(({ fact }) => fact.quotes.map(({ passage }) => passage));
      expect(new Set(item.passages)).toEqual(new Set(quoted));
    }
  });
});
