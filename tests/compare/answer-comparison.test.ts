import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/answer/answer.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { drawFact, keysOf, valuesOf } from '../answer/read-answer.ts';
import { articleText, withArticle } from '../support/article.ts';
import { buildSound, shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const compare = (a: string, b: string) => answerComparison(a, b, library);
const rowsOf = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'comparison');

/** `topic: left | right`, each fact in short. */
function drawn(a: string, b: string): string[] {
  return rowsOf(compare(a, b).blocks).map(({ topic, matter, cells }) => {
    const what = matter && ('entity' in matter ? matter.entity : matter.words);
    const words = cells.map(({ facts }) => facts.map(drawFact).join(', '));
    return `${topic.key} ${what ?? ''}: ${words.join(' | ')}`;
  });
}

describe('two companies', () => {
  it('share partners, and each has its own', () => {
    expect(drawn('腾讯', '百度')).toEqual([
      'compare.shared icbc: tencent–icbc 2017-01/2017-02, tencent–icbc 2004 | baidu–icbc 2015',
      'compare.one-sided : tencent–boc 2017-06 | baidu–abc 2017-06, baidu–abc planned, baidu–abc planned',
    ]);
  });

  it('share a bank through its group', () => {
    expect(drawn('京东金融', '蚂蚁')[0]).toBe(
      'compare.shared icbc: jd-finance–icbc 2017-06 | ant–big-four via big-four',
    );
  });

  it('stand in positionings and remarks side by side', () => {
    expect(drawn('京东金融', '蚂蚁').slice(1, 3)).toEqual([
      'fact.positioning : jd-finance 2015-12 | ant 2017-01/2017-06, ant',
      'fact.remark : xie-jinsheng–jd-finance, xie-jinsheng–jd-finance | jing-xiandong–ant',
    ]);
  });

  it('stand in figures of one measure side by side, those of one side apart', () => {
    const quotes = ['华为有41家网点。', '小米公司有9家网点。', '小米公司有52张彩卡。'];
    const figure = (entity: string, measure: string, value: string, quote = '') =>
      `- kind: figure\n  entity: ${entity}\n  measure: ${measure}\n  value: ${value}\n  quotes: ['${quote}']\n`;
    const facts = [
      figure('huawei', '网点', '41家', quotes[0]),
      figure('xiaomi', '网点', '9家', quotes[1]),
      figure('xiaomi', '彩卡', '52张', quotes[2]),
    ];
    const built = buildSound(withArticle('figures', articleText(...quotes), facts.join('')));
    const rows = rowsOf(answerComparison('华为', '小米', built).blocks);
    expect(rows.map(({ topic, matter }) => [topic.key, matter])).toEqual([
      ['compare.shared', { words: '网点' }],
      ['compare.one-sided', undefined],
    ]);
    expect(rows.map(({ cells }) => cells.map(({ facts }) => facts.length))).toEqual([
      [1, 1],
      [0, 1],
    ]);
  });

  it('one of which all is said through its group: said so', () => {
    expect(keysOf(compare('度小满', '腾讯'))).toContain('name.via-only');
    expect(keysOf(compare('百度', '腾讯'))).not.toContain('name.via-only');
  });

  it('the kinds of which the library says nothing of either are named', () => {
    const keys = ['fact.stake', 'fact.figure', 'fact.positioning', 'fact.remark'];
    expect(valuesOf(compare('腾讯', '百度'), 'compare.neither')).toEqual({ kinds: { keys } });
  });
});

describe('two banks', () => {
  it('share companies, also through their group, and each has its own', () => {
    expect(drawn('工行', '中行')).toEqual([
      'compare.shared ant: ant–big-four via big-four | ant–big-four via big-four',
      'compare.shared tencent: tencent–icbc 2017-01/2017-02, tencent–icbc 2004 | tencent–boc 2017-06',
      'compare.one-sided : jd-finance–icbc 2017-06, baidu–icbc 2015 | ',
    ]);
  });

  it('of a group one is a member: said, for both cells show its facts', () => {
    expect(keysOf(compare('工行', '四大行'))).toContain('compare.related');
    expect(keysOf(compare('工行', '中行'))).not.toContain('compare.related');
  });
});

it('a row with many facts goes on in further rows, and loses none', () => {
  const quotes = Array.from({ length: 30 }, (_, n) => `华为有${n + 11}家网点。`);
  const facts = [...quotes, '小米公司有9家网点。'].map((quote) => {
    const [, value] = /有(\d+家)/.exec(quote) ?? [];
    const entity = quote.startsWith('小米') ? 'xiaomi' : 'huawei';
    return `- kind: figure\n  entity: ${entity}\n  measure: 网点\n  value: ${value}\n  quotes: ['${quote}']`;
  });
  const article = articleText(...quotes, '小米公司有9家网点。');
  const built = buildSound(withArticle('many', article, facts.join('\n')));
  const rows = rowsOf(answerComparison('华为', '小米', built).blocks);
  expect(rows.map(({ continued }) => continued)).toEqual([
    undefined,
    ...rows.slice(1).map(() => true),
  ]);
  expect(rows.flatMap(({ cells }) => cells[0].facts)).toHaveLength(30);
  expect(rows.flatMap(({ cells }) => cells[1].facts)).toHaveLength(1);
  for (const { cells } of rows) expect(cells[0].facts.length).toBeLessThanOrEqual(8);
});

it('both names may stand in one option', () => {
  expect(compare('腾讯和百度', '')).toEqual(compare('腾讯', '百度'));
});
