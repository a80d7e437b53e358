import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { MADE_UP, madeUpLibrary } from '../support/made-up.ts';

const library = madeUpLibrary();
const factsOf = (name: string, of = library) =>
  renderJson(answerPartner(name, of), of.entities).facts;
const factOf = (name: string, kind: string, other = '') => {
  const found = factsOf(name).find((fact) => {
    return fact.kind === kind && JSON.stringify(Object.values(fact)).includes(other);
  });
  if (found === undefined) throw new RangeError(`no ${kind} of ${name} with ${other}`);
  return found;
};

it('a fact has names to show, its fields, and the quotes that prove it', () => {
  const fact = factsOf('中行', shippedLibrary()).find(({ kind }) => kind === 'partnership');
  expect(fact).toMatchObject({
    kind: 'partnership',
    company: '腾讯',
    bank: '中国银行',
    when: '2017-06',
    form: '宣布达成合作',
    areas: ['云计算', '大数据', '区块链'],
    believed: 'person',
  });
  expect(fact?.quotes.length).toBeGreaterThan(0);
});

it('a fact has nothing else: no field of the program’s own', () => {
  expect(Object.keys(factOf('青藤数科', 'partnership')).toSorted()).toEqual([
    'areas',
    'bank',
    'believed',
    'company',
    'form',
    'kind',
    'quotes',
    'when',
  ]);
});

describe('a fact', () => {
  it.each([
    ['that the program proved', '青藤数科', 'partnership', '东江银行', { believed: 'program' }],
    ['that a person confirmed', '青藤数科', 'figure', '', { believed: 'person' }],
    [
      'of the text’s bound has it whole',
      '青藤数科',
      'figure',
      '',
      { value: '20家', whole: { value: '超过20家' } },
    ],
    ['that is planned', '蓝桥支付', 'partnership', '西江银行', { status: 'planned' }],
    ['of a month', '青藤数科', 'partnership', '东江银行', { when: '2021-03' }],
    ['of some months', '双桥集团', 'stake', '', { when: '2020-01/2020-06' }],
    ['since a year', '苍鹭科技', 'partnership', '西江银行', { when: '2015/..' }],
    ['until a year', '苍鹭科技', 'partnership', '东江银行', { when: '../2012' }],
    [
      'of its article’s year',
      '青藤数科',
      'positioning',
      '',
      { when: '2021-04', year_from: 'published' },
    ],
    ['with a direction', '双桥集团', 'stake', '', { investor: '双桥集团', target: '东江银行' }],
    ['through a group', '蓝桥支付', 'partnership', '两江银行', { via: '双桥集团' }],
  ] as const)('%s', (_, name, kind, other, fields) => {
    expect(factOf(name, kind, other)).toMatchObject(fields);
  });

  it('whose year other words give has them with their place', () => {
    const { year_from, quotes } = factOf('蓝桥支付', 'partnership', '战略合作协议');
    expect(year_from).toMatchObject({ article: MADE_UP, ordinal: 5, quote: '2019年的往事' });
    expect(quotes).not.toContainEqual(year_from);
  });

  it('without a date, a status, a group or an inferred year has no such field', () => {
    const fact = factOf('青藤数科', 'remark');
    for (const field of ['when', 'when_words', 'status', 'via', 'year_from', 'whole']) {
      expect(fact).not.toHaveProperty(field);
    }
  });

  it('through several joins their names', () => {
    const answer = answerQuestion('蓝桥支付和东江银行合作了什么', library);
    const { facts } = renderJson(answer, library.entities);
    expect(facts.map((fact) => ('via' in fact ? fact.via : ''))).toContain('双桥集团、两江银行');
  });

  it('is what JSON can say', () => {
    for (const of of [library, shippedLibrary()]) {
      for (const { id } of of.entities.all) {
        const json = renderJson(answerPartner(id, of), of.entities);
        expect(JSON.parse(JSON.stringify(json))).toEqual(json);
      }
    }
  });
});
