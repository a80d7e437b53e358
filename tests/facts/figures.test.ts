import { describe, expect, it } from 'vitest';
import { details } from '../../src/facts/facts.ts';
import { fold } from '../../src/text/normalize.ts';
import { readQuantity } from '../../src/text/quantities.ts';
import { believe, doubt, figure, refuse } from '../support/facts.ts';

const confirmed = { confirmed: '只有这一个数。' };

describe('a number is taken whole', () => {
  it.each([
    ['1.5%', '星桥用户1.5%。'],
    ['-3.2%', '星桥用户为-3.2%。'],
    ['−3.2 %', '星桥用户(−3.2 %)。'],
    ['负3.2%', '星桥用户为负3.2%。'],
    ['<1.5%', '星桥用户<1.5%。'],
    ['≥20家', '星桥用户≥20家。'],
    ['超过20家', '星桥用户超过20家。'],
    ['不到20家', '星桥用户不到20家。'],
    ['约20家', '星桥用户约20家。'],
    ['近20家', '星桥用户近20家。'],
    ['20家以上', '星桥用户20家以上。'],
    ['400多万张', '星桥用户400多万张。'],
    ['30~40家', '星桥用户30~40家。'],
    ['50至60家', '星桥用户50至60家。'],
    ['1,200家', '星桥用户1,200家。'],
    ['十三家', '星桥用户十三家。'],
    ['8千万', '星桥用户8千万。'],
    ['3千亿', '星桥用户3千亿。'],
    ['1.2万亿', '星桥用户1.2万亿。'],
    ['$3亿', '星桥用户$3亿。'],
    ['€3亿', '星桥用户€3亿。'],
    ['￥3亿', '星桥用户￥3亿。'],
    ['3亿美元', '星桥用户3亿美元。'],
    ['3亿欧元', '星桥用户3亿欧元。'],
  ])('%s of %s', (value, body) => {
    const fact = believe(body, figure(value));
    expect(fact).toMatchObject({ kind: 'figure', value, believed: { by: 'program' } });
    expect(fact.whole).toEqual({});
  });

  it('and is the same number in another spelling', () => {
    const low = (text: string) => readQuantity(fold(text))?.low;
    expect(low('1.2万亿')).toBe('1200000000000');
    expect(low('12000亿')).toBe(low('1.2万亿'));
    expect(low('8千万')).toBe(low('80,000,000'));
    expect(low('十三家')).toBe('13');
  });
});

describe('a part of a number is an error, whoever confirms it', () => {
  it.each([
    ['its sign', '3.2%', '星桥用户(-3.2%)。'],
    ['its sign in a word', '3.2%', '星桥用户为负3.2%。'],
    ['the lower end of its range', '40家', '星桥用户30~40家。'],
    ['the upper end of its range', '30家', '星桥用户30家至40家。'],
    ['its first digits', '200家', '星桥用户1,200家。'],
    ['its digits before the point', '5万家', '星桥用户1.5万家。'],
    ['its numerals', '三家', '星桥用户十三家。'],
    ['its scale', '1.2万', '星桥用户1.2万亿。'],
    ['its scale in two words', '8千', '星桥用户8千万。'],
    ['its smaller part', '1亿', '星桥用户1亿2000万。'],
    ['its inner bound', '400', '星桥用户400多万张。'],
    ['the currency before it', '3亿', '星桥用户$3亿。'],
    ['the currency behind it', '3亿', '星桥用户3亿美元。'],
    ['one of two currencies', '3亿元', '星桥用户人民币3亿元。'],
    ['its unit', '20', '星桥用户20家。'],
    ['its sign of a share', '20', '星桥用户20%。'],
    ['a part of its unit', '20个', '星桥用户20个百分点。'],
  ])('without %s: %s of %s', (_, value, body) => {
    for (const entry of [figure(value), figure(value, confirmed)]) {
      const problem = refuse(body, entry);
      expect(problem).toMatchObject({ severity: 'error', line: 4 });
      expect(problem.what).toContain(`"${value}" is only part of the number`);
    }
  });
});

describe('a bound or a period may be left out, and is shown all the same', () => {
  it.each([
    ['20家', '星桥用户超过20家。', '超过20家'],
    ['20家', '星桥用户不足20家。', '不足20家'],
    ['20家', '星桥用户20家左右。', '20家左右'],
    ['20家', '星桥用户≤20家。', '≤20家'],
    ['20家', '星桥单季用户20家。', '单季 20家'],
    ['20家', '上半年星桥用户20家。', '上半年 20家'],
    ['20家', '2020年星桥用户20家。', '2020年 20家'],
    ['20家', '上半年星桥用户约20家。', '上半年 约20家'],
  ])('%s of %s is shown as %3$s', (value, body, whole) => {
    doubt(body, figure(value));
    const fact = believe(body, figure(value, confirmed));
    expect(fact.believed.by).toBe('person');
    expect(details(fact)).toContainEqual({ label: 'value', words: [whole] });
  });

  it('but a period that the fact has is not said twice', () => {
    const entry = figure('20家', { when: '2020-01/2020-06' });
    expect(believe('2020年上半年星桥用户20家。', entry).whole).toEqual({});
    const quarter = figure('20家', { when: '2020-01/2020-03', ...confirmed });
    expect(believe('2020年第一季度星桥用户超过20家。', quarter).whole).toEqual({
      value: '超过20家',
    });
  });
});

describe('a period of an earlier clause belongs to no number whose own clause says a time', () => {
  const entry = (more: object) => figure('20场', { measure: '夜场', ...confirmed, ...more });

  it.each<[string, object]>([
    ['星桥夜场固定于每月两次,全年举办20场。', { when_words: '全年' }],
    ['星桥夜场每月两次,每次万人,全年举办20场。', { when_words: '全年' }],
    ['星桥夜场每月两次,2020年举办20场。', { when: '2020' }],
    ['星桥夜场每月两次,去年举办20场。', { when: '2020', year_from: 'published' }],
  ])('%s', (body, when) => {
    const { believed, whole } = believe(body, entry(when));
    expect([believed.by, whole]).toEqual(['person', {}]);
  });

  it('though it does where that clause says none', () => {
    const fact = believe('星桥夜场每月固定,举办20场。', entry({}));
    expect(fact.whole).toEqual({ value: '每月 20场' });
  });

  it('or says another than the fact', () => {
    const fact = believe('星桥夜场全年不断,每月举办20场。', entry({ when_words: '全年' }));
    expect(fact.whole).toEqual({ value: '每月 20场' });
  });
});

describe('what cannot be read as one number is an error, never its readable part', () => {
  it.each([
    ['two numbers', '星桥用户20家店30人。', '20家店30人', /contains several numbers/],
    ['two currencies', '星桥用户20亿元3亿美元。', '20亿元3亿美元', /contains several numbers/],
    ['a vague one', '星桥用户数十亿元。', '数十亿元', /cannot be read/],
    ['its readable part', '星桥用户数十亿元。', '十亿元', /only part/],
    ['a fraction', '星桥用户三分之一。', '三分之一', /cannot be read/],
    ['a version', '星桥用户1.2.3家。', '2.3家', /only part/],
    ['no number', '星桥用户许多。', '许多', /cannot be read/],
    ['a word with a numeral', '星桥用户一般。', '一般', /cannot be read/],
  ])('%s: %s', (_, body, value, what) => {
    const problem = refuse(body, figure(value, confirmed));
    expect(problem).toMatchObject({ severity: 'error', line: 4 });
    expect(problem.what).toMatch(what);
    expect(problem.remedy).toMatch(/unit/u);
  });
});
