import { describe, expect, it } from 'vitest';
import { compareFigures, findFigures, isSameUnit } from '../../src/text/figures.ts';

const only = (text: string) => {
  const [figure, ...others] = findFigures(text);
  if (figure === undefined || others.length > 0) throw new Error(`not one figure: ${text}`);
  return figure;
};

describe('a figure has a value and a unit', () => {
  it.each([
    ['11家银行', 11, '家'],
    ['十一家银行', 11, '家'],
    ['七家银行', 7, '家'],
    ['400多万张联名卡', 4_000_000, '张'],
    ['四百多万张联名卡', 4_000_000, '张'],
    ['1,200家', 1200, '家'],
    ['1.5万家', 15_000, '家'],
    ['80%的群体', 80, '%'],
    ['百分之80', 80, '%'],
    ['八成用户', 80, '%'],
    ['50亿元', 5e9, '元'],
    ['十几年', 10, '年'],
    ['4 million cards', 4_000_000, '个'],
    ['11 banks', 11, '个'],
    ['2015年以前', 2015, 'year'],
    ['2015', 2015, 'year'],
    ['12', 12, 'number'],
  ])('%s', (text, value, unit) => {
    expect(only(text)).toMatchObject({ value, unit });
  });

  it.each(['一个移动互联网', '十分', '千万别', '第3家', 'o2o', '5g', '四大行', '这一能力'])(
    'there is none in %s',
    (text) => {
      expect(findFigures(text)).toEqual([]);
    },
  );

  it('stands where its words stand', () => {
    const text = '发行了超过400万张联名卡';
    const { start, end } = only(text);
    expect(text.slice(start, end)).toBe('超过400万张');
  });
});

describe('units', () => {
  it.each([
    ['11家', '7家', true],
    ['11 banks', '7家', true],
    ['11家', '7张', false],
    ['11家', '7%', false],
    ['11 years', '10年', false],
    ['2015年以前', '10年', false],
  ])('%s and %s: %j', (a, b, same) => {
    expect(isSameUnit(only(a), only(b))).toBe(same);
  });
});

describe('what is claimed and what the source says', () => {
  it.each([
    ['11家', '11家', 'same'],
    ['15家', '11家', 'other'],
    ['400万张', '400多万张', 'same'],
    ['450万张', '400多万张', 'unlike'],
    ['500万张', '400多万张', 'other'],
    ['600多万张', '400多万张', 'other'],
    ['超过300万张', '400多万张', 'same'],
    ['超过900万张', '400多万张', 'other'],
    ['近400万张', '400多万张', 'other'],
    ['不到400万张', '400多万张', 'other'],
    ['约390万张', '400多万张', 'unlike'],
    ['5年以上', '10年以上', 'same'],
    ['20年以上', '10年以上', 'unlike'],
    ['12年', '10年以上', 'unlike'],
    ['8年', '10年以上', 'other'],
    ['十几年', '10多年', 'same'],
  ])('%s, %s: %s', (claimed, source, comparison) => {
    expect(compareFigures(only(claimed), only(source))).toBe(comparison);
  });
});
