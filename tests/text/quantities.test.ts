import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/text/dates.ts';
import { fold } from '../../src/text/normalize.ts';
import { findQuantities } from '../../src/text/quantities.ts';
import { quantitiesOf, quantityOf } from './quantity-of.ts';

describe('a number is read with its scale, without rounding', () => {
  it.each([
    ['7家', '7'],
    ['七家', '7'],
    ['两家', '2'],
    ['十一家', '11'],
    ['一千零五家', '1005'],
    ['两千三百家', '2300'],
    ['1,234,567家', '1234567'],
    ['1，234，567家', '1234567'],
    ['１２家', '12'],
    ['0012家', '12'],
    ['12.50家', '12.5'],
    ['8千万', '80000000'],
    ['3千亿', '300000000000'],
    ['十万', '100000'],
    ['两千亿', '200000000000'],
    ['1.2万亿', '1200000000000'],
    ['1亿2000万', '120000000'],
    ['一万二千家', '12000'],
    ['0.1亿', '10000000'],
    ['9007199254740993亿', '900719925474099300000000'],
    ['3 million cards', '3000000'],
    ['3.5bn', '3500000000'],
    ['2 trillion', '2000000000000'],
  ])('%s is %s', (text, value) => {
    expect(quantityOf(text)).toMatchObject({ low: value, high: value });
    expect(quantityOf(text).unread).toBeUndefined();
  });

  it.each([
    ['1.2万亿元', '12000亿元'],
    ['1.2万亿元', '12,000亿元'],
    ['8千万元', '8000万元'],
    ['四百万张', '400万张'],
    ['百分之八十', '80%'],
    ['80％', '百分之80'],
    ['1.50%', '1.5 %'],
  ])('%s is as much as %s', (a, b) => {
    const [one, other] = [quantityOf(a), quantityOf(b)];
    expect([one.low, one.high, one.unit]).toEqual([other.low, other.high, other.unit]);
  });
});

describe('a sign belongs to the number', () => {
  it.each([
    ['-3.2%', '-3.2'],
    ['−3.2 %', '-3.2'],
    ['－3.2％', '-3.2'],
    ['(-3.2%)', '-3.2'],
    ['负5%', '-5'],
    ['minus 5%', '-5'],
    ['-$5', '-5'],
    ['-0%', '0'],
    ['负债5亿', '500000000'],
    ['COVID-19', '19'],
  ])('%s is %s', (text, value) => {
    expect(quantityOf(text)).toMatchObject({ low: value, high: value });
  });
});

describe('a range has two ends', () => {
  it.each([
    ['30~40家', '30', '40'],
    ['30～40家', '30', '40'],
    ['30-40家', '30', '40'],
    ['30—40家', '30', '40'],
    ['50至60家', '50', '60'],
    ['50家至60家', '50', '60'],
    ['五到十家', '5', '10'],
    ['20%-30%', '20', '30'],
    ['20-30%', '20', '30'],
    ['百分之三十到四十', '30', '40'],
    ['3~5万元', '30000', '50000'],
    ['5000万至1亿元', '50000000', '100000000'],
    ['30 to 40 banks', '30', '40'],
    ['七八家', '7', '8'],
    ['十七八家', '17', '18'],
    ['三四百万元', '3000000', '4000000'],
  ])('%s is %s to %s', (text, low, high) => {
    expect(quantityOf(text)).toMatchObject({ low, high });
    expect(quantityOf(text).unread).toBeUndefined();
  });

  it('of two units there is none', () => {
    expect(quantitiesOf('3年至5家').map(({ low, high }) => [low, high])).toEqual([
      ['3', '3'],
      ['5', '5'],
    ]);
  });
});

describe('a number stands where its words stand', () => {
  it.each([
    ['发行了超过400万张联名卡', '超过400万张', '400万张'],
    ['共有20家以上银行', '20家以上', '20家'],
    ['募集$5 million资金', '$5 million', '$5 million'],
    ['合作银行30~40家', '30~40家', '30~40家'],
  ])('in %s', (text, whole, core) => {
    const quantity = quantityOf(text);
    const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    expect([slice(quantity), slice(quantity.core)]).toEqual([whole, core]);
  });

  it('and each of its numerals with its own value', () => {
    const text = '占百分之80,共1.2万亿元,30~40家';
    const written = quantitiesOf(text).flatMap(({ numerals }) =>
      numerals.map(({ start, end, value }) => [text.slice(start, end), value]),
    );
    expect(written).toEqual([
      ['百分之80', '80%'],
      ['1.2万亿', '1200000000000'],
      ['30', '30'],
      ['40', '40'],
    ]);
  });
});

it.each(['2017年', '2017年6月30日', '二〇一七年六月', '第一季度', '2017-06-30', '98年,'])(
  'the numbers of the date %s count nothing',
  (date) => {
    const text = fold(`${date}有7家`);
    const found = findQuantities(text, findDates(text));
    expect(found.map(({ low, unit }) => [low, unit])).toEqual([['7', '家']]);
  },
);
