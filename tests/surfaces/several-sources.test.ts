import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import type { ComparedSentence, Difference } from '../../src/answer/verdict.ts';
import { cite } from '../../src/knowledge/citation.ts';
import { renderConsole } from '../../src/surfaces/console/render.ts';
import { renderDiscord } from '../../src/surfaces/discord/render.ts';
import type { Locale } from '../../src/surfaces/texts/locales.ts';
import { createStyle } from '../../src/transport/console/console.ts';
import { buttonIdsOf, expectGoodBody, FOR_ALL, textsOf } from '../support/discord-body.ts';
import { buildSound, shippedFiles, withFile } from '../support/knowledge.ts';

const OTHER = `---
title: 余秉諺談央行文件：中信金與里長的數據質量
source: 試報
published: 2026-03
language: zh-TW
---

昨夜的台風吹倒了三棵老榕樹。

${'堤岸上的路燈一盞接一盞地亮了起來，'.repeat(40)}夜市收攤了。
`;
const library = buildSound(withFile(shippedFiles(), 'articles/other.md', OTHER));
const articleOf = (id: string) => {
  const found = library.corpus.article(id);
  if (found === undefined) throw new RangeError(id);
  return found;
};
const [article, other] = [articleOf('2017-internet-giants-and-banks'), articleOf('other')];

/** A whole paragraph beside a claim, with so many numbers that differ. */
function beside(
  { passages, ...rest }: typeof article,
  ordinal: number,
  ...said: string[]
): ComparedSentence {
  const passage = passages.find((each) => each.ordinal === ordinal);
  if (passage === undefined) throw new RangeError(`¶${ordinal}`);
  const differences = said.map((each): Difference => ({ kind: 'number', said: each, source: '' }));
  const citation = cite({ passages, ...rest }, passage, passage.text, 0);
  return { citation, differences, same: { claim: [], source: [{ start: 0, end: 2 }] } };
}

/** A message of so many sentences, all with the same sources. */
function checked(count: number, sentences: readonly ComparedSentence[]): Answer {
  const verdict = { kind: 'near' as const, sentences };
  const claim = { kind: 'claim' as const, words: '一句話', verdict, facts: [] };
  return { kind: 'check', blocks: Array.from({ length: count }, () => claim) };
}

const draw = (answer: Answer, locale: Locale = 'zh-CN') => {
  const body = renderDiscord(answer, locale, library, FOR_ALL);
  expectGoodBody(body);
  return { body, lines: textsOf(body).join('\n').split('\n') };
};
const TWO = [beside(article, 1, '7', '8'), beside(other, 1, '9')];

describe('a sentence close to two articles', () => {
  it('shows below each quote its article, and what differs from it', () => {
    const { lines } = draw(checked(1, TWO));
    expect(lines[1]).toBe('相近：以下是与句中各部分最接近的原文');
    expect(lines[2]).toMatch(/^> \*\*/);
    expect(lines[2]).toMatch(/ ¶1①$/);
    expect(lines.slice(3, 7)).toEqual([
      '数字：只有这里说“7”',
      '数字：只有这里说“8”',
      '> **昨夜**的台風吹倒了三棵老榕樹。 ¶1②',
      '数字：只有这里说“9”',
    ]);
    expect(lines.slice(7).map((line) => line.replace('-# ', ''))).toEqual([
      '① 《2017年四大互联网巨头与四大银行合作一览》 · 零壹财经 · 2017年',
      '② 《余秉諺談央行文件：中信金與里長的數據質量》 · 試報 · 2026年3月',
    ]);
  });

  it('does so in the console', () => {
    const text = renderConsole(checked(1, TWO), 'zh-CN', library, createStyle(false));
    const lines = text.split('\n').map((line) => line.trim());
    const at = lines.indexOf('【昨夜】的台風吹倒了三棵老榕樹。');
    expect(lines[at - 1]).toBe('数字：只有这里说“8”');
    expect(lines[at + 1]).toMatch(/^¶1 · 余秉諺談/);
    expect(lines[at + 2]).toBe('数字：只有这里说“9”');
  });

  it.each([
    ['zh-CN', '“一句話”', '只有这里说“9”'],
    ['zh-TW', '「一句話」', '只有這裡說「9」'],
    ['en-US', '“一句話”', 'only here “9”'],
  ] as const)('and %s has its own quotation marks', (locale, words, difference) => {
    const { lines } = draw(checked(1, TWO), locale);
    expect(lines[0]).toBe(`**${words}**`);
    expect(lines.join('\n')).toContain(difference);
  });
});

describe('where a message has room for less', () => {
  const many = ['1', '2', '3', '4', '5'];

  it('the differences that are not said are counted', () => {
    const { lines } = draw(checked(8, [beside(other, 2, ...many)]));
    expect(lines.filter((line) => line.startsWith('数字：'))).toHaveLength(16);
    expect(lines.filter((line) => line === '另有 3 处不同')).toHaveLength(8);
  });

  it('so are those of a source that is not shown, whose place is said and can be opened', () => {
    const { lines, body } = draw(checked(8, [beside(other, 2, ...many), beside(article, 1, '6')]));
    expect(lines.filter((line) => line === '另有 4 处不同')).toHaveLength(8);
    expect(lines.filter((line) => line === '-# 另见 ¶1②')).toHaveLength(8);
    expect(buttonIdsOf(body).join()).toContain(article.id);
  });

  it('a sentence that is cut shows that it is', () => {
    const { lines } = draw(checked(8, [beside(other, 2)]));
    const quotes = lines.filter((line) => line.startsWith('> '));
    expect(quotes).toHaveLength(8);
    for (const quote of quotes) expect(quote).toMatch(/… ¶2$/);
  });

  it('what is all said has nothing to count', () => {
    expect(draw(checked(1, [beside(other, 2, ...many)])).lines.join()).not.toContain('另有');
  });
});
