import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeDigits } from '../../src/text/numerals.ts';
import { anyCodePoint } from '../support/any-code-point.ts';

it.each([
  ['二〇一七年', '2017年'],
  ['二零一七年', '2017年'],
  ['一九九八年', '1998年'],
  ['二〇一七 年', '2017 年'],
  ['二〇一七年六月三十日', '2017年6月30日'],
  ['一月', '1月'],
  ['十月份', '10月份'],
  ['十二月', '12月'],
  ['七号', '7号'],
  ['十日', '10日'],
  ['三十一日', '31日'],
  ['百分之五', '5%'],
  ['百分之八十', '80%'],
  ['百分之三十五', '35%'],
  ['百分之一百', '100%'],
  ['百分之5', '5%'],
  ['百分之5.5', '5.5%'],
  ['十家', '10家'],
  ['十一家', '11家'],
  ['十多家', '10多家'],
  ['一百二十三人', '123人'],
  ['一千零五家', '1005家'],
  ['三百六十五天', '365天'],
  ['四百万张', '400万张'],
  ['两千亿元', '2000亿元'],
  ['十亿', '10亿'],
  ['用了十年', '用了10年'],
  ['三十年来', '30年来'],
  ['17年', '2017年'],
  ['98年', '1998年'],
  ['15年4月', '2015年4月'],
  ['在17年', '在2017年'],
  ['春节，17年底', '春节，2017年底'],
])('%s is %s', (text, expected) => {
  expect(writeDigits(text)).toBe(expected);
});

it.each([
  ...['', '一个', '一心一意', '一带一路', '四大行', '万一', '十分', '千万', '二维码', '双十一'],
  ...['百年', '百年老店', '百家争鸣', '千家万户', '成千上万', '百度', '星期一', '十三五'],
  ...['合作10年以上', '10年前', '10年来', '用了10年', '2017年', '1917年', '百分之', '5%'],
  ...['第十一家', '十几家', '几十家', '二三十家', '一二三家', '四五家', '一二年', '三日本'],
  ...['一月球', '二号召', '七日常', '二〇一七', '120年', '3.15年'],
])('%j stays as it is', (text) => {
  expect(writeDigits(text)).toBe(text);
});

describe('dates in English and in numbers are written as Chinese ones', () => {
  it.each([
    ['june 30, 2017', '2017年6月30日'],
    ['on 30 june 2017', 'on 2017年6月30日'],
    ['signed in june 2017', 'signed in 2017年6月'],
    ['june 30', '6月30日'],
    ['2017-06-30', '2017年6月30日'],
    ['2017/6/30', '2017年6月30日'],
    ['2017-06', '2017年6月'],
    ['june 2017与march 2018', '2017年6月与2018年3月'],
  ])('%s is %s', (text, expected) => {
    expect(writeDigits(text)).toBe(expected);
  });

  it.each(['2017 branches', 'it may join', '1.2.3', 'v2017-1', 'late 2015', 'before 2015'])(
    'but %s stays',
    (text) => {
      expect(writeDigits(text)).toBe(text);
    },
  );
});

it.each([
  ['十年', '10年'],
  ['十年合作', '10年合作'],
  ['二十年的伙伴', '20年的伙伴'],
  ['双方自二十年的经验', '双方自20年的经验'],
])('a length of time is no year: %s is %s', (text, expected) => {
  expect(writeDigits(text)).toBe(expected);
});

it('percentages with a spoken point are whole or untouched', () => {
  expect(['12.5%', '百分之十二点五']).toContain(writeDigits('百分之十二点五'));
});

describe('for any text', () => {
  const text = fc.oneof(
    fc.string({ unit: anyCodePoint, maxLength: 40 }),
    fc.array(
      fc.constantFrom(...'〇零一二两三四五六七八九十百千万亿百分之年月日号家个第几在，. 0157%'),
      { maxLength: 24 },
    ),
  );
  const written = (given: string | string[]) =>
    writeDigits(typeof given === 'string' ? given : given.join(''));

  it('writing twice changes nothing more', () => {
    fc.assert(
      fc.property(text, (given) => {
        const once = written(given);
        expect(writeDigits(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  it('lone surrogates do no harm', () => {
    expect(writeDigits('\ud83d十二月\ude00')).toBe('\ud83d12月\ude00');
  });
});

it.each([
  ...['一', '十', '年', '1', '百分之', '二〇一七', '17年', ' ', '二〇一七 ', 'a '],
  ...['第十', '几', '1.', '百分之1', '，'],
])('a long text of nothing but %j is written to its end', (piece) => {
  const text = `${piece.repeat(Math.ceil(20_000 / piece.length))}。十二月`;
  expect(writeDigits(text)).toMatch(/。12月$/u);
});
