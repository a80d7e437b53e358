import { describe, expect, it } from 'vitest';
import { believe, judge, partnership, refuse } from '../support/facts.ts';
import { ARTICLE, FACTS, shippedFiles, textOf } from '../support/knowledge.ts';
import { expectRefused, plant } from '../support/plant.ts';

const SENTENCE = '星桥与"北湾银行"在2019年3月5日合作,天晴。';
const BODY = ['天晴。', SENTENCE, '## 星桥与北湾银行合作', '## 尾声', '天又晴了。'];

describe('a quote has to stand in the article letter for letter', () => {
  it.each([
    ['a changed character', SENTENCE.replace('天晴', '天睛')],
    ['a character left out', SENTENCE.replace('在', '')],
    ['a character put in', SENTENCE.replace('合作', '再合作')],
    ['a full-width comma', SENTENCE.replace(',', '，')],
    ['a full-width digit', SENTENCE.replace('3', '３')],
    ['curved marks', SENTENCE.replace('"', '“').replace('"', '”')],
    ['a traditional character', SENTENCE.replace('银行', '銀行')],
    ['a blank', SENTENCE.replace('2019年', '2019 年')],
    ['the next paragraph', `${SENTENCE}天又晴了。`],
  ])('with %s it is refused, and pointed to what begins alike', (_, quote) => {
    const problem = refuse(BODY, partnership({ quotes: [quote] }));
    expect(problem).toMatchObject({ severity: 'error', line: 6 });
    expect(problem.what).toContain('letter for letter');
    expect(problem.what).toContain(quote);
    expect(problem.remedy).toContain('little.md:10');
  });

  it('a heading proves nothing', () => {
    const problem = refuse(BODY, partnership({ quotes: ['星桥与北湾银行合作'] }));
    expect(problem.what).toContain('is in a heading');
  });

  it('a caption may be quoted', () => {
    const fact = believe(['天晴。', '> 星桥与北湾银行合作'], {
      ...partnership({ quotes: ['星桥与北湾银行合作'] }),
    });
    expect(fact.quotes[0]?.passage.kind).toBe('caption');
  });

  it('each quote is named by itself', () => {
    const { errors } = judge(BODY, partnership({ quotes: ['雨', '天晴。', '雪'] }));
    expect(errors.map(({ line }) => line)).toEqual([6, 8]);
  });
});

describe('however short the quote, the whole sentence counts', () => {
  it.each([
    '据传,星桥与北湾银行合作。',
    '星桥与北湾银行合作,又在次年告吹。',
    '星桥与北湾银行合作;远帆也在。',
  ])('%s', (body) => {
    const entry = partnership({ quotes: ['星桥与北湾银行合作'] });
    expect(refuse(body, entry).what).toContain('does not prove this by itself');
  });

  it('and its fields may stand outside of a quote only if they are names', () => {
    const body = '星桥与北湾银行在2019年正式达成合作。';
    const entry = { when: '2019' };
    expect(believe(body, partnership({ ...entry, quotes: ['达成合作'] })).when?.from).toBe('2019');
    const problem = refuse(body, partnership({ ...entry, quotes: ['星桥与北湾银行'] }));
    expect(problem.what).toContain('"合作" appears in no quote');
  });
});

it('an edited article is refused by every fact that quotes the edited words', () => {
  const sentence = '整个6月份先后有京东金融与工行、百度与农行、腾讯与中行宣布达成合作。';
  const { files } = plant({ name: ARTICLE, from: sentence, to: '' });
  const file = `knowledge/${FACTS}`;
  const lines = textOf(shippedFiles(), FACTS).split('\n');
  const expected = lines.flatMap((words, n) =>
    words.includes(sentence) ? [{ file, line: n + 1, what: /letter for letter/ }] : [],
  );
  expect(expected.length).toBeGreaterThan(1);
  expectRefused(files, ...expected);
});
