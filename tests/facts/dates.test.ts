import { describe, expect, it } from 'vitest';
import { believe, doubt, FACTS_FILE, partnership, refuse } from '../support/facts.ts';

const on = (words: string) => `${words},星桥与北湾银行合作。`;

describe('a date is read as people write it', () => {
  it.each([
    ['2017年', '2017'],
    ['2017年6月', '2017-06'],
    ['2017年6月30日', '2017-06-30'],
    ['二〇一七年六月', '2017-06'],
    ['二○一七年六月三十日', '2017-06-30'],
    ['2017-06-30', '2017-06-30'],
    ['2017/6/30', '2017-06-30'],
    ['２０１７年６月', '2017-06'],
  ])('%s is %s', (words, when) => {
    const fact = believe(on(words), partnership({ when }));
    expect(fact).toMatchObject({ when: { from: when, to: when, written: when } });
    expect(fact.believed).toEqual({ by: 'program' });
  });

  it.each([
    ['in June 2017', '2017-06'],
    ['on June 30, 2017', '2017-06-30'],
    ['in 2017', '2017'],
  ])('%s is %s', (words, when) => {
    const entry = { company: 'yuanfan', form: 'cooperation', when };
    const fact = believe(`Yuanfan Group and beiwan announced cooperation ${words}.`, {
      ...partnership(entry),
    });
    expect(fact.when?.written).toBe(when);
  });
});

describe('a stretch of time is an interval, never its year, a month or a day', () => {
  it.each([
    ['2017年上半年', '2017-01/2017-06'],
    ['2017年下半年', '2017-07/2017-12'],
    ['2017年第一季度', '2017-01/2017-03'],
    ['2017年三季度', '2017-07/2017-09'],
    ['2017年前三季度', '2017-01/2017-09'],
    ['2015年至2018年', '2015/2018'],
    ['2017年3月至5月', '2017-03/2017-05'],
    ['2015年以前', '../2015'],
    ['2015年以后', '2015/..'],
    ['2015年至今', '2015/..'],
  ])('%s is %s', (words, when) => {
    const fact = believe(on(words), partnership({ when }));
    expect(fact).toMatchObject({ when: { written: when }, believed: { by: 'program' } });
    const year = words.slice(0, 4);
    for (const when of [year, `${year}-03`, `${year}-06-30`]) {
      const confirmed = '想当然';
      expect(refuse(on(words), partnership({ when, confirmed })).what).toContain(words);
    }
  });

  it.each([
    ['2017年底', ['2017-12', '2017-10/2017-12'], ['2017', '2017-12-31', '2017-06', '2018-01']],
    ['2017年初', ['2017-01', '2017-01/2017-02'], ['2017', '2017-01-01', '2017-06', '2016-12']],
    ['2017年春节前后', ['2017-01/2017-02'], ['2017', '2017-01-28', '2017-06', '2018-02']],
  ])('%s lies within months', (words, right, wrong) => {
    for (const when of right) {
      expect(doubt(on(words), partnership({ when }))).toContain('no exact ends');
      expect(believe(on(words), partnership({ when, confirmed: '读过' }))).toBeDefined();
    }
    for (const when of wrong) {
      const { what, line } = refuse(on(words), partnership({ when, confirmed: '想当然' }));
      expect([line, what]).toEqual([5, expect.stringContaining(words)]);
    }
  });
});

describe('what is no date is an error at its line', () => {
  it.each([
    ['a month out of range', '2017-13'],
    ['no month', '2017-00'],
    ['a day of no calendar', '2017-02-30'],
    ['a year out of range', '1066'],
    ['an interval that ends before it begins', '2017-06/2017-01'],
    ['an interval without ends', '../..'],
    ['three ends', '2015/2016/2017'],
    ['half an interval', '2017/'],
    ['a digit too few', '2017-6'],
    ['two digits', '17'],
    ['words', '2017年6月'],
    ['a time', '2017-06-30T08:00'],
    ['nothing', ''],
    ['a list', ['2017']],
    ['a fraction', 2017.5],
  ])('%s: %s', (_, when) => {
    const problem = refuse(on('2017年6月'), partnership({ quotes: ['2017年6月'], when }));
    expect(problem).toMatchObject({ severity: 'error', file: FACTS_FILE });
    expect(problem.what).toMatch(/^when: /u);
  });

  it('a bare year may be written as a number', () => {
    expect(believe(on('2017年'), partnership({ when: 2017 })).when?.written).toBe('2017');
  });
});

describe('a date that the sentence does not say is an error', () => {
  it.each([
    ['another year', '2018-06'],
    ['another month', '2017-07'],
    ['a day too many', '2017-06-30'],
    ['a range around it', '2017-01/2017-12'],
  ])('%s', (_, when) => {
    const confirmed = '想当然';
    const problem = refuse(on('2017年6月'), partnership({ when, confirmed }));
    expect(problem).toMatchObject({ line: 5, remedy: expect.stringContaining('year_from') });
    expect(problem.what).toContain('2017年6月');
  });

  it('a month too few needs a person', () => {
    expect(doubt(on('2017年6月'), partnership({ when: 2017 }))).toContain('exactly 2017');
    const fact = believe(on('2017年6月'), partnership({ when: 2017, confirmed: '不必更细。' }));
    expect(fact.when?.written).toBe('2017');
  });
});
