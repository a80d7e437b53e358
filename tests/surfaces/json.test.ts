import { describe, expect, it } from 'vitest';
import { answerComparison } from '../../src/answer/answer-comparison.ts';
import { answerPartner } from '../../src/answer/answer-partner.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { checkMessage } from '../../src/answer/check-message.ts';
import { describeLibrary } from '../../src/answer/describe-library.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const partner = (name: string) => renderJson(answerPartner(name, library), library.entities);

it('a citation is a slice of the passage it names', () => {
  const { citations } = renderJson(answerQuestion('银行核心诉求', library), library.entities);
  expect(citations.length).toBeGreaterThan(0);
  for (const { article, passage, ordinal, quote, text, start, end } of citations) {
    expect(text.slice(start, end)).toBe(quote);
    expect(library.corpus.resolve(article, passage)).toMatchObject({
      match: 'exact',
      passage: { ordinal, text },
    });
  }
});

describe('a fact', () => {
  it('has names to show, its fields, and the quotes that prove it', () => {
    const fact = partner('中行').facts.find(({ kind }) => kind === 'partnership');
    expect(fact).toMatchObject({
      kind: 'partnership',
      company: '腾讯',
      bank: '中国银行',
      when: '2017-06',
      form: '合作',
      areas: ['云计算', '大数据', '区块链'],
    });
    expect(fact?.quotes.length).toBeGreaterThan(0);
  });

  it('without a date has no date', () => {
    const undated = partner('民生银行').facts.filter(({ kind }) => kind === 'partnership');
    expect(undated).toHaveLength(1);
    expect(undated[0]).not.toHaveProperty('when');
  });

  it('of a group says through whom', () => {
    const via = partner('阿里巴巴').facts.filter((fact) => 'via' in fact);
    expect(via.length).toBeGreaterThan(0);
    for (const fact of via) expect(fact).toMatchObject({ via: '蚂蚁金服' });
  });

  it('is what JSON can say', () => {
    for (const { id } of library.entities.all) {
      const json = renderJson(answerPartner(id, library), library.entities);
      expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    }
  });
});

it('what stands side by side is all there, each fact with its citations', () => {
  const json = renderJson(answerComparison('京东金融', '蚂蚁', library), library.entities);
  expect(json.kind).toBe('comparison');
  expect(json.facts).toHaveLength(json.coverage?.found ?? 0);
  for (const { quotes } of json.facts) {
    for (const quote of quotes) expect(json.citations).toContainEqual(quote);
  }
});

it('the articles of the library are listed with what they hold', () => {
  const loaded = { loadedAt: new Date(0), version: '1' };
  expect(renderJson(describeLibrary(library, loaded), library.entities).articles).toEqual([
    {
      id: '2017-internet-giants-and-banks',
      title: '2017年四大互联网巨头与四大银行合作一览',
      source: '零壹财经',
      published: '2017',
      passages: 28,
      facts: library.facts.length,
    },
  ]);
});

it('a check has each claim with its verdict, and what proves it or differs', () => {
  const message = '腾讯与中行宣布达成合作。京东金融发行了600多万张联名卡。小米与农行合作。';
  const { claims } = renderJson(checkMessage(message, library), library.entities);
  expect(claims).toMatchObject([
    { claim: '腾讯与中行宣布达成合作。', verdict: 'supported', facts: [{ company: '腾讯' }] },
    {
      claim: '京东金融发行了600多万张联名卡。',
      verdict: 'differs',
      differences: [{ said: '600多万张', source: '400多万张' }],
      facts: [{ kind: 'figure' }],
    },
    { claim: '小米与农行合作。', verdict: 'not-mentioned' },
  ]);
});
