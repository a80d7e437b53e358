import { describe, expect, it } from 'vitest';
import { BOUND_LOOKALIKES } from '../../src/language/zh/bounds.ts';
import { quantityOf } from './quantity-of.ts';

describe('words before or behind a number bound it', () => {
  it.each([
    ['超过20家', 'over'],
    ['超20家', 'over'],
    ['逾20家', 'over'],
    ['>20家', 'over'],
    ['more than 20', 'over'],
    ['至少20家', 'at-least'],
    ['不少于20家', 'at-least'],
    ['高达20家', 'at-least'],
    ['≥20家', 'at-least'],
    ['＞＝20家', 'at-least'],
    ['20家以上', 'at-least'],
    ['20家及以上', 'at-least'],
    ['20+', 'at-least'],
    ['at least 20', 'at-least'],
    ['不到20家', 'under'],
    ['不足20家', 'under'],
    ['低于20家', 'under'],
    ['<20家', 'under'],
    ['less than 20', 'under'],
    ['不超过20家', 'at-most'],
    ['至多20家', 'at-most'],
    ['≤20家', 'at-most'],
    ['20家以下', 'at-most'],
    ['20家以内', 'at-most'],
    ['up to 20', 'at-most'],
    ['约20家', 'about'],
    ['大约 20家', 'about'],
    ['20家左右', 'about'],
    ['~20家', 'about'],
    ['≈20家', 'about'],
    ['about 20', 'about'],
    ['近20家', 'nearly'],
    ['将近20家', 'nearly'],
    ['almost 20', 'nearly'],
    ['20多家', 'some'],
    ['20余家', 'some'],
    ['二十几家', 'some'],
    ['20来家', 'some'],
  ])('%s: %s', (text, bound) => {
    expect(quantityOf(text)).toMatchObject({ low: '20', high: '20', bound });
  });

  it.each([
    ['<1.5 %', '1.5', 'under', '%'],
    ['less than 1.5 %', '1.5', 'under', '%'],
    ['超过$5 million', '5000000', 'over', 'USD'],
    ['400多万张', '4000000', 'some', '张'],
    ['四百多万张', '4000000', 'some', '张'],
    ['50多亿元', '5000000000', 'some', 'CNY'],
    ['近3亿', '300000000', 'nearly', ''],
  ])('%s: %s, %s, in %j', (text, low, bound, unit) => {
    expect(quantityOf(text)).toMatchObject({ low, high: low, bound, unit });
  });
});

describe('an exact number has no bound', () => {
  it.each(['20家', '20家银行', '20家多数', '20家几乎', '两家', '$20', '20%'])('%s', (text) => {
    expect(quantityOf(text).bound).toBeUndefined();
  });

  it.each(BOUND_LOOKALIKES.words)('nor has one behind %s, which only ends like a bound', (word) => {
    expect(quantityOf(`${word}20家`).bound).toBeUndefined();
  });
});

describe('two bounds at once are more than can be read', () => {
  it.each(['约20家以上', '超过400多万张', '近20多家', '不到20家左右'])('%s', (text) => {
    expect(quantityOf(text).unread).toBe(true);
  });
});
