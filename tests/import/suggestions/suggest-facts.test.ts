import { describe, expect, it } from 'vitest';
import { isSure } from '../../../src/import/suggestions/suggestion.ts';
import { judge, partnership } from '../../support/facts.ts';
import { fieldsOf, suggest } from '../../support/suggestions.ts';

const sure = (body: string | readonly string[]) => suggest(body).facts.filter(isSure).map(fieldsOf);

describe('a sentence that says nothing else gives a fact that is sure', () => {
  it.each([
    [
      '2020年6月,星桥与北湾银行签署战略合作协议。',
      {
        kind: 'partnership',
        company: 'xingqiao',
        bank: 'beiwan',
        form: '战略合作协议',
        when: '2020-06',
      },
    ],
    [
      '星桥与北湾银行的合作领域包括云计算。',
      {
        kind: 'partnership',
        company: 'xingqiao',
        bank: 'beiwan',
        form: '合作',
        areas: ['云计算'],
      },
    ],
    [
      '3月5日,星桥与北湾银行合作。',
      {
        kind: 'partnership',
        company: 'xingqiao',
        bank: 'beiwan',
        form: '合作',
        when: '2021-03-05',
        year_from: 'published',
      },
    ],
    ['星桥用户3亿。', { kind: 'figure', entity: 'xingqiao', measure: '用户', value: '3亿' }],
    [
      '2019年,星桥营收超过3亿元。',
      { kind: 'figure', entity: 'xingqiao', measure: '营收', value: '超过3亿元', when: 2019 },
    ],
    ['北湾银行有门店12家。', { kind: 'figure', entity: 'beiwan', measure: '门店', value: '12家' }],
    [
      '星桥将自身定位为“小店的账房”。',
      { kind: 'positioning', entity: 'xingqiao', position: '小店的账房' },
    ],
  ])('%s', (body, fields) => {
    expect(sure(body)).toEqual([fields]);
  });
});

describe('a sentence that may say something else gives none that is sure', () => {
  it.each([
    '星桥拟与北湾银行合作。',
    '星桥没有与北湾银行合作。',
    '据传,星桥与北湾银行合作。',
    '星桥、远帆与北湾银行合作。',
    '星桥与北湾银行合作吗?',
    '2020年6月,星桥与北湾银行合作,2021年7月开业。',
    '星桥投入3亿元。',
    '星桥承诺员工达3万人。',
    '星桥宣布用户达3亿。',
    '星桥的定位是否清晰。',
    '星桥入股远帆,持股15%。',
    '星桥总管顾岚表示,天晴。',
  ])('%s', (body) => {
    expect(sure(body)).toEqual([]);
  });

  it.each([
    ['the next sentence', ['星桥与北湾银行合作。这一消息不实。']],
    ['a heading', ['## 谣言', '星桥与北湾银行合作。']],
  ])('for %s', (_, body) => {
    expect(sure(body)).toEqual([]);
  });
});

describe('what needs a person', () => {
  it('comes with what could be confused, in the words of the checks', () => {
    const [fact] = suggest('星桥拟与北湾银行合作。').facts;
    expect(fact?.entry).toMatchObject({ kind: 'partnership', status: 'planned' });
    const entry = partnership({ status: 'planned' });
    const [problem] = judge('星桥拟与北湾银行合作。', entry).errors;
    expect(fact?.doubts.length).toBeGreaterThan(0);
    for (const doubt of fact?.doubts ?? []) expect(problem?.what).toContain(doubt);
  });

  it('is a measure that may be a verb, though no check doubts it', () => {
    const [fact] = suggest('星桥投入3亿元。').facts;
    expect(fact?.doubts).toEqual([expect.stringContaining('terms.yaml')]);
  });

  it('is an office that the library does not list', () => {
    const [fact] = suggest('星桥总管顾岚表示,天晴。').facts;
    expect(fact?.entry).toMatchObject({ kind: 'remark', speaker: 'gu-lan', office: '总管' });
    expect(fact?.doubts).toEqual([expect.stringContaining('terms.yaml')]);
  });

  it('is an investment, with who invests in whom', () => {
    const [fact] = suggest('星桥入股远帆,持股15%。').facts;
    expect(fact?.entry).toMatchObject({ investor: 'xingqiao', target: 'yuanfan', share: '15%' });
  });

  it('is a day whose year may not be that of the article', () => {
    const [fact] = suggest('2012年是个好年。3月5日,星桥与北湾银行合作。').facts;
    expect(fact?.doubts).toEqual([expect.stringContaining('2012')]);
  });
});

it('quotes the whole sentence, letter for letter', () => {
  const body = '天晴。星桥 與 北灣銀行合作。';
  expect(suggest(body).facts.map(({ entry }) => entry['quotes'])).toEqual([
    ['星桥 與 北灣銀行合作。'],
  ]);
});

it('suggests nothing that the library has already', () => {
  const body = '星桥与北湾银行合作。';
  expect(suggest(body, [partnership()]).facts).toEqual([]);
  expect(suggest(body).facts).toHaveLength(1);
});

it('suggests a fact of two equal sentences once', () => {
  expect(suggest(['星桥用户3亿。', '星桥用户3亿。']).facts).toHaveLength(1);
});

it('offers a few pairs of a long list, not all', () => {
  const body = '星桥、远帆、蓝汀、未来与北湾银行、南渡银行、临江银行、无双银行合作。';
  expect(suggest(body).facts.length).toBeLessThanOrEqual(6);
});
