import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/normalize.ts';
import { findQuantities } from '../../src/text/quantities.ts';
import { quantitiesOf } from './quantity-of.ts';

describe('what cannot be read whole is never its readable part', () => {
  it.each([
    ...['1/3', '1/3用户', '１／３', '3/4家', '1.2.3', '12.5.3亿元', '1,234,56元', '1,20家'],
    ...['1,2000家', '1 200家', '3:1', '10:30', '三分之一', '五分之三用户', '1.2.3.4%'],
    ...['数十亿元', '数百家', '几十家', '几千万元', '几家', '数家', '一百五家', '一二三家'],
    ...['十百家', '近百家', '百余家', '上百家', '5~3家', '40至30家', '2000年3千5百万元'],
    ...['1万零5家', '5千3百家', '3万5家', '一万五家', '三成五', '1个半小时', '两个半月', '3个多月'],
    ...['½', '10²', '3亿¹', '.5%', '1 / 3', "1'000家", '3年5个月', '-5%至-3%', '数亿', '千万别'],
    ...['10^26家', '30或27家', '1.5%±0.2%', '▲28%', '20家/省', '未超过20家', '没有超过20家'],
  ])('%s', (text) => {
    const found = quantitiesOf(text);
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter(({ unread }) => unread === undefined)).toEqual([]);
    expect(found.flatMap(({ numerals }) => numerals)).toEqual([]);
  });

  it.each([
    ['百分之十二点五', '12.5 %'],
    ['百分之零点五', '0.5 %'],
    ['三点五亿元', '350000000 CNY'],
    ['一点二万亿元', '1200000000000 CNY'],
    ['同比-3.2%', '-3.2 %'],
    ['利润率为-3.2%', '-3.2 %'],
    ['超过-5%', '-5 %'],
    ['提高5百分点', '5 point'],
    ['装机5千瓦', '5 kilowatt'],
    ['两年半', '2.5 year'],
    ['24亿韩元', '2400000000 KRW'],
    ['23亿元港币', '2300000000 HKD'],
    ['不超过20家', '20 家'],
    ['S$8.19 billion', '8190000000 SGD'],
  ])('%s is read whole: %s', (text, whole) => {
    expect(quantitiesOf(text).map(({ low, unit }) => `${low} ${unit}`)).toEqual([whole]);
  });

  it('the ends of a range have their own signs', () => {
    expect(quantitiesOf('-3%至5%')).toMatchObject([{ low: '-3', high: '5' }]);
  });

  it.each([
    ['3年多', 'some'],
    ['20 % 左右', 'about'],
  ])('%s keeps its bound', (text, bound) => {
    expect(quantitiesOf(text)).toMatchObject([{ bound }]);
  });

  it('a currency behind one number is none of the next', () => {
    expect(quantitiesOf('5美元20家').map(({ unit, unread }) => [unit, unread])).toEqual([
      ['USD', undefined],
      ['家', undefined],
    ]);
  });

  it('also where only a scale is said', () => {
    expect(quantitiesOf('数十亿').filter(({ unread }) => unread === undefined)).toEqual([]);
  });
});

describe('words that hold a numeral are no numbers', () => {
  it.each([
    ...['百度', '零壹', 'O2O', 'P2P', '5G', '4S店', '3C产品', 'G20峰会', 'iPhone8', '1e5家'],
    ...['四大行', '万一', '十分', '二维码', '双十一', '十三五', '一带一路', '三农'],
    ...['七匹狼', '三一重工', '八达通', '五粮液', '六福珠宝', '九阳', '一个', '一家', '多家'],
    ...['第3家', '第三家', '第十一家', '第1', '5th'],
  ])('%s', (text) => {
    expect(quantitiesOf(text)).toEqual([]);
  });

  it.each([
    ['百度有7家', '7'],
    ['O2O平台有3亿元', '300000000'],
    ['第3家银行有5张卡', '5'],
    ['四大行各有两家', '2'],
    ['5G用户3亿', '300000000'],
  ])('beside one: %s', (text, low) => {
    expect(quantitiesOf(text).map((each) => each.low)).toEqual([low]);
  });
});

describe('for any text', () => {
  const text = fc
    .array(
      fc.constantFrom(
        ...[
          '1',
          '20',
          '3.5',
          ',',
          '.',
          '/',
          ':',
          '-',
          '~',
          '至',
          '到',
          '万',
          '亿',
          '千',
          '百',
          '十',
        ],
        ...['七', '零', '几', '数', '多', '余', '以上', '约', '超过', '负', '$', '元', '家', '%'],
        ...['百分之', '年', '月', ' ', '银行', 'a', '第'],
      ),
      { maxLength: 14 },
    )
    .map((parts) => fold(parts.join('')));

  it('numbers stand in order, without overlap, around their core', () => {
    fc.assert(
      fc.property(text, (text) => {
        let last = 0;
        for (const { start, end, core } of findQuantities(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(core.start).toBeGreaterThanOrEqual(start);
          expect(core.end).toBeGreaterThan(core.start);
          expect(end).toBeGreaterThanOrEqual(core.end);
          last = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('what is read is a decimal without exponent', () => {
    fc.assert(
      fc.property(text, (text) => {
        for (const { low, high, unread } of findQuantities(text)) {
          if (unread) continue;
          for (const value of [low, high]) expect(value).toMatch(/^-?\d+(?:\.\d*[1-9])?$/u);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

it.each(['1', '一', '十', '1,', '1.', '1,000,', '百分之', '1亿', '~1', '1至', '$', '负', '亿'])(
  'a long text of nothing but %j is read to its end',
  (piece) => {
    const text = `${piece.repeat(Math.ceil(20_000 / piece.length))}。7家`;
    expect(findQuantities(text).at(-1)).toMatchObject({ low: '7', unit: '家' });
  },
);
