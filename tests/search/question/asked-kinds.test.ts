import { describe, expect, it } from 'vitest';
import {
  asksWhen,
  heldIn,
  holdsKind,
  isNumber,
  kindsAsked,
} from '../../../src/search/question/asked-kinds.ts';
import { createFindWords } from '../../../src/text/find-words.ts';

const kindsOf = (question: string) => kindsAsked(question).map(({ kind }) => kind);
/** Whether a text holds all that a question asks for. */
const holds = (question: string, text: string) =>
  kindsAsked(question).every((kind) => holdsKind(kind, heldIn(text, createFindWords(['站长']))));

describe('a question asks for', () => {
  it.each([
    ['a year', 'year', ['哪一年开张', '哪年开张', 'what year was it']],
    ['a day', 'day', ['几号开张', '哪天开张', 'which day was it']],
    ['a date', 'date', ['何时开张', '什么时候开张', '几月开张', 'when was it']],
    ['an office', 'office', ['担任什么职务', '是什么头衔', 'what position does he hold']],
    ['money', 'money', ['花了多少钱', '几块钱一张', 'how much money was it']],
    [
      'a counted number',
      'counted',
      ['有多少人', '几天开张', '来了几位客人', '几座灯塔', '几公里', 'how many banks'],
    ],
    ['a number', 'number', ['有多少', '用了几次', 'how many lanterns']],
  ] as const)('%s', (_, kind, questions) => {
    for (const question of questions) expect(kindsOf(question)).toContain(kind);
  });

  it.each([
    '怎么开张',
    '几乎没人开张',
    '哪几家开张',
    '十几家开张',
    '2017年开张',
    '第几名',
    '几点开张',
    '',
  ])('nothing of that kind: %j', (question) => {
    expect(kindsOf(question)).toEqual([]);
  });

  it('says in which words it does, and in which unit', () => {
    expect(kindsAsked('来了几位客人')).toEqual([{ kind: 'counted', words: '几位', unit: '位' }]);
  });

  it('only a year, a day and a date are asked for by when', () => {
    const when = ['哪年', '几号', '何时', '多少钱', '几位', '几次'].map((question) =>
      kindsAsked(question).some(asksWhen),
    );
    expect(when).toEqual([true, true, true, false, false, false]);
  });

  it('only money, a counted number and a number by how many', () => {
    const many = ['哪年', '多少钱', '几位', '几次', '什么职务'].map((question) =>
      kindsAsked(question).some(isNumber),
    );
    expect(many).toEqual([false, true, true, true, false]);
  });
});

describe('what is asked for is held', () => {
  it.each([
    ['哪一年开张', '2004年开张'],
    ['what year was it', 'in 2004'],
    ['哪一年开张', '去年开张'],
    ['几号开张', '6月22日开张'],
    ['什么时候开张', '3月28日开张'],
    ['什么时候开张', '春节前后开张'],
    ['什么时候开张', '10天之后'],
    ['要多少钱', '9.9元'],
    ['要多少钱', '$5'],
    ['有多少人', '300名员工'],
    ['有多少人', '三百户'],
    ['多少家', '11间'],
    ['多少家', '2万多'],
    ['多少家', '7个'],
    ['用了几年', '十年'],
    ['有几公里', '40公里'],
    ['用了几年', '长达10年以上'],
    ['几辆', '3台'],
    ['how many banks', '11家银行'],
    ['how many days', '5天'],
    ['占比是多少', '80%'],
    ['他担任什么职务', '东岸灯塔站长'],
    ['怎么开张', '开张'],
  ])('%s: by %s', (question, text) => {
    expect(holds(question, text)).toBe(true);
  });

  it.each([
    ['a day of another year is no year', '哪一年开张', '7月10日开张'],
    ['a month is no day', '几号开张', '2017年6月开张'],
    ['a number of things is no date', '什么时候开张', '11家'],
    ['a sum of nothing is no money', '要多少钱', '900万'],
    ['no number at all', '有多少座', '很多座'],
    ['companies are no people', '有多少人', '300家'],
    ['people are no companies', '多少家', '11名'],
    ['a year is no number of years', '用了几年', '2017年开张'],
    ['a date is no number of days', '用了几天', '6月3日开张'],
    ['an age is no number of years', '用了几年', '10岁'],
    ['an ordinal counts nothing', '多少家', '第3家'],
    ['roads are no towers', '有多少座', '7条'],
    ['whoever tends a lamp holds no office', '他担任什么职务', '他看守灯塔'],
    ['years are no cards', 'how many cards', '长达10年'],
    ['a date is no number', '用了几次', '2017年6月'],
  ])('%s', (_, question, text) => {
    expect(holds(question, text)).toBe(false);
  });
});
