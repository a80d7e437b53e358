import { describe, expect, it } from 'vitest';
import { fold } from '../../src/text/normalize.ts';
import { mayCountTheSame, readQuantity } from '../../src/text/quantities.ts';
import { quantityOf } from './quantity-of.ts';

describe('a number has the unit or the currency that is written beside it', () => {
  it.each([
    ['$5', 'USD'],
    ['US$5', 'USD'],
    ['USD 5', 'USD'],
    ['5美元', 'USD'],
    ['5亿美元', 'USD'],
    ['5 billion dollars', 'USD'],
    ['€5', 'EUR'],
    ['5亿欧元', 'EUR'],
    ['￥5', 'CNY'],
    ['¥5', 'CNY'],
    ['5元', 'CNY'],
    ['5亿元人民币', 'CNY'],
    ['人民币5亿元', 'CNY'],
    ['5亿港元', 'HKD'],
    ['HK$5', 'HKD'],
    ['5%', '%'],
    ['百分之5', '%'],
    ['5 percent', '%'],
    ['5个百分点', 'point'],
    ['25个基点', 'basis point'],
    ['五成', 'tenth'],
    ['5倍', 'times'],
    ['5年', 'year'],
    ['5个月', 'month'],
    ['5岁', 'year of age'],
    ['5家', '家'],
    ['5张', '张'],
    ['5个', '个'],
    ['5 banks', ''],
    ['5', ''],
  ])('%s: %s', (text, unit) => {
    expect(quantityOf(text).unit).toBe(unit);
  });

  it('a currency before and another behind are more than can be read', () => {
    expect(quantityOf('$50亿元').unread).toBe(true);
    expect(quantityOf('$50亿美元').unread).toBeUndefined();
  });
});

describe('one number can be taken for the other where they may count the same', () => {
  it.each([
    ['7家', '11家', true],
    ['7家', '11个', true],
    ['7个', '11张', true],
    ['7家', '11 banks', true],
    ['7家', '7张', false],
    ['7家', '7%', false],
    ['7个', '7%', false],
    ['7元', '7美元', false],
    ['7%', '7个百分点', false],
    ['7年', '7家', false],
  ])('%s and %s: %j', (a, b, same) => {
    expect(mayCountTheSame(quantityOf(a), quantityOf(b))).toBe(same);
    expect(mayCountTheSame(quantityOf(b), quantityOf(a))).toBe(same);
  });
});

describe('words that are one number', () => {
  it.each([
    ['7家银行', '7', '家'],
    ['超过400万张', '4000000', '张'],
    ['-3.2%', '-3.2', '%'],
  ])('%s', (words, low, unit) => {
    expect(readQuantity(fold(words))).toMatchObject({ low, unit });
  });

  it.each(['', '银行', '7家和11家', '1/3', '约20家以上', '数十亿元'])('%j are not', (words) => {
    expect(readQuantity(fold(words))).toBeUndefined();
  });
});
