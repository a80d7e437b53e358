import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { describeLibrary } from '../../src/source/describe-library.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { toInteraction } from '../../src/transport/console/console-interaction.ts';
import { parseLine } from '../../src/transport/console/parse-line.ts';
import { contextOf, respond } from '../support/interactions.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();

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
      notice: '凡在本网站出现的信息,均仅供参考。',
    },
  ]);
});

describe('what was asked for and not found', () => {
  const jsonOf = async (line: string) => {
    const context = contextOf();
    const { answer } = respond(toInteraction(parseLine(line, COMMANDS)), context);
    return renderJson(answer, library.entities);
  };

  it.each([
    '/ask 银行核心诉求',
    '/ask 百度和农行合作了什么',
    '/ask ',
    '/partner 腾讯',
    '/compare 腾讯 百度',
    '/timeline',
    '/source ¶2',
    '/library',
    '/help',
    '/找出处 百度也在2015年启动了和工行的全面合作。',
  ])('is said to be nothing: %s', async (line) => {
    expect((await jsonOf(line)).unsaid).toEqual([]);
  });

  it.each([
    ['/ask 京东金融有多少员工', ['员工']],
    ['/ask 百度和农行2019年合作了什么', ['2019年']],
    ['/ask 火星上有鲸鱼吗', ['火星', '鲸鱼']],
  ])('is there as words of the question: %s', async (line, expected) => {
    expect((await jsonOf(line)).unsaid).toEqual(expected);
  });
});
