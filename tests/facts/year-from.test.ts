import { describe, expect, it } from 'vitest';
import { believe, doubt, partnership, refuse } from '../support/facts.ts';

const BODY = ['3月5日,星桥与北湾银行合作。', '那是2020年的事。'];
const when = '2020-03-05';

describe('where the sentence has no year', () => {
  it('the date needs year_from, and the error says so', () => {
    const problem = refuse(BODY, partnership({ when }));
    expect(problem).toMatchObject({ line: 5, what: expect.stringContaining('3月5日') });
    expect(problem.remedy).toMatch(/year_from.*published/u);
  });

  it('a person cannot do without it either', () => {
    expect(refuse(BODY, partnership({ when, confirmed: '显然' })).line).toBe(5);
  });

  it('quoted words give it, and the fact says which', () => {
    const entry = partnership({ when, year_from: '那是2020年' });
    expect(doubt(BODY, entry)).toContain('the year of something else');
    const fact = believe(BODY, { ...entry, confirmed: '说的是同一件事' });
    expect(fact).toMatchObject({ when: { written: when }, believed: { by: 'person' } });
    expect(fact.yearFrom).toMatchObject({ quote: '那是2020年', passage: { ordinal: 2 } });
    expect(fact.quotes).toHaveLength(1);
  });

  it('the article’s own year gives it', () => {
    const entry = partnership({ when, year_from: 'published' });
    expect(believe(BODY, entry, { published: '2020-11' }).yearFrom).toBe('published');
    expect(refuse(BODY, entry, { published: '2021-11' }).line).toBe(5);
  });

  it('the year of an article of January need not be that of a December', () => {
    const entry = partnership({ when: '2021-12-28', year_from: 'published' });
    const body = '12月28日,星桥与北湾银行合作。';
    expect(doubt(body, entry, { published: '2021-01-05' })).toContain('later than the article');
    expect(believe(body, entry, { published: '2021-12-30' })).toBeDefined();
    expect(believe(body, entry, { published: '2021' })).toBeDefined();
  });

  it.each([
    ['去年3月5日', '2020-03-05', '2021-03-05'],
    ['今年3月5日', '2021-03-05', '2020-03-05'],
    ['3月5日', '2021-03-05', '2022-03-05'],
    ['上半年', '2021-01/2021-06', '2021'],
  ])('%s counts from it', (words, date, other) => {
    const entry = partnership({ when: date, year_from: 'published' });
    const fact = believe(`${words},星桥与北湾银行合作。`, entry, { published: '2021' });
    expect(fact).toMatchObject({ when: { written: date }, yearFrom: 'published' });
    const wrong = { ...entry, when: other };
    expect(refuse(`${words},星桥与北湾银行合作。`, wrong, { published: '2021' }).line).toBe(5);
  });
});

describe('year_from is an error at its line', () => {
  it.each([
    ['without words', { year_from: '' }, /^year_from/u],
    ['with words of no article', { year_from: '那是2019年' }, /letter for letter/u],
    ['with words in another width', { year_from: '那是２０２０年' }, /letter for letter/u],
    ['with words without a year', { year_from: '的事' }, /does not give one year/u],
  ])('%s', (_, more, what) => {
    const problem = refuse(BODY, partnership({ when, ...more }));
    expect([problem.line, problem.what]).toEqual([6, expect.stringMatching(what)]);
  });

  it('with words of two years', () => {
    const body = [...BODY, '2020年冷,2021年热。'];
    const entry = partnership({ when, year_from: '2020年冷,2021年热' });
    expect(refuse(body, entry).what).toContain('does not give one year');
  });

  it('with words of a heading', () => {
    const body = ['## 2020年的春天', ...BODY];
    expect(refuse(body, partnership({ when, year_from: '2020年的春天' })).what).toContain(
      'heading',
    );
  });

  it('with a year that is not that of the date', () => {
    expect(refuse(BODY, partnership({ when: '2019-03-05', year_from: '那是2020年' })).line).toBe(5);
  });

  it('without a date', () => {
    expect(refuse(BODY, partnership({ year_from: '那是2020年' })).what).toContain('no when');
  });

  it('for a sentence that has another year of its own', () => {
    const entry = partnership({ when: '2021', year_from: 'published' });
    expect(refuse('2019年,星桥与北湾银行合作。', entry).what).toContain('2019年');
  });
});

describe('when_words', () => {
  const body = '2017年春节前后,星桥与北湾银行合作。天晴。';
  const entry = { when: '2017-01/2017-02' };

  it('are kept beside the date', () => {
    const more = { when_words: '2017年春节前后', confirmed: '读过' };
    const fact = believe(body, partnership({ ...entry, ...more }));
    expect(fact).toMatchObject({ when: { written: entry.when }, whenWords: '2017年春节前后' });
  });

  it('without a date say when only to a person', () => {
    const words = '2016年大雪,星桥与北湾银行合作。';
    expect(doubt(words, partnership({ when_words: '2016年' }))).toContain('something else');
  });

  it('stand in a quote', () => {
    const quotes = ['星桥与北湾银行合作'];
    const problem = refuse(body, partnership({ ...entry, when_words: '春节前', quotes }));
    expect([problem.line, problem.what]).toEqual([6, expect.stringContaining('"春节前"')]);
  });

  it('say the year of the date, if they say one', () => {
    const two = ['2017年春节,星桥与北湾银行合作。', '2016年春节也冷。'];
    const more = { when_words: '2016年春节', quotes: two };
    expect(refuse(two, partnership({ ...entry, ...more })).what).toContain('2016年春节');
  });
});
