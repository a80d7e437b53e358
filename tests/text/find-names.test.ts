import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFindNames } from '../../src/text/find-names.ts';
import { fold } from '../../src/text/normalize.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const { entities } = shippedLibrary();
const namedIn = (text: string) => entities.find(fold(text)).map(({ id }) => id);

it.each([
  ['京东金融与工行', ['jd-finance', 'icbc']],
  ['京东与京东金融', ['jd', 'jd-finance']],
  ['中国银行业', ['chinese-banks']],
  ['中国银行与中国银行业', ['boc', 'chinese-banks']],
  ['中国银行间市场', []],
  ['中国光大银行', ['ceb']],
  ['中国工商银行和中国银行', ['icbc', 'boc']],
  ['其中行业数据', []],
  ['其中，行业数据', []],
  ['腾讯与中行', ['tencent', 'boc']],
  ['北京东路', []],
  ['我在京东购物', ['jd']],
  ['ABCD', []],
  ['XABC', []],
  ['ABC', ['abc']],
  ['ABC银行', ['abc']],
  ['与ABC合作', ['abc']],
  ['abc2', []],
  ['AlibabaX', []],
  ['阿里山', []],
  ['阿里与百度', ['alibaba', 'baidu']],
  ['微信支付', ['tencent']],
  ['騰訊與中國銀行', ['tencent', 'boc']],
  ['ＩＣＢＣ', ['icbc']],
  ['icbc', ['icbc']],
  ['改善民生', []],
  ['发扬光大', []],
  ['百度百度', ['baidu', 'baidu']],
  ['', []],
])('%s names %j', (text, expected) => {
  expect(namedIn(text)).toEqual(expected);
});

describe('for any text', () => {
  const parts = fc.array(
    fc.oneof(
      fc.constantFrom(
        '中国银行',
        '中行',
        '工行',
        '京东',
        '京东金融',
        'ABC',
        'abc',
        '业',
        '与',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    ),
    { maxLength: 12 },
  );

  it('places stand in order, do not overlap, and hold a name of what they name', () => {
    fc.assert(
      fc.property(parts, (parts) => {
        const text = fold(parts.join(''));
        let last = 0;
        for (const { id, start, end } of entities.find(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(entities.named(text.slice(start, end))?.id).toBe(id);
          last = end;
        }
      }),
    );
  });
});

it('the longest of several names wins', () => {
  const find = createFindNames([
    { text: 'ab', id: 1 },
    { text: 'abc d', id: 2 },
    { text: 'abc', id: undefined },
  ]);
  expect(find('ab abc d abc')).toEqual([
    { id: 1, start: 0, end: 2 },
    { id: 2, start: 3, end: 8 },
  ]);
});

it('every name of a long text is found', () => {
  expect(namedIn('腾讯与中行，'.repeat(15_000))).toHaveLength(30_000);
});
