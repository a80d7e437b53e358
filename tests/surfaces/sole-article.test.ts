import { expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { heading } from '../../src/answer/blocks.ts';
import { soleArticle } from '../../src/answer/digest.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { renderConsole } from '../../src/surfaces/console/render.ts';
import { renderDiscord } from '../../src/surfaces/discord/render.ts';
import { FOR_ALL, textsOf } from '../support/discord-body.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const [article] = library.corpus.articles;
const plain = { bold: String, dim: String, mark: String };
const namings = (text: string) => text.split(article?.title ?? '?').length - 1;
const onDiscord = (answer: Answer) =>
  textsOf(renderDiscord(answer, 'zh-CN', library, FOR_ALL)).join('\n');

it('one article of many facts is named once, on Discord and on the console', () => {
  const answer = answerPartner('腾讯', library);
  expect(soleArticle(answer)).toBe(article);
  expect(namings(onDiscord(answer))).toBe(1);
  expect(namings(renderConsole(answer, 'zh-CN', library, plain))).toBe(1);
});

it('passages name theirs beside each quote on the console, and once on Discord', () => {
  const answer = answerQuestion('银行核心诉求', library);
  expect(soleArticle(answer)).toBeUndefined();
  expect(namings(onDiscord(answer))).toBe(1);
  expect(namings(renderConsole(answer, 'zh-CN', library, plain))).toBe(3);
});

it('several articles are named with each fact', () => {
  const { blocks } = answerPartner('腾讯', library);
  const [block] = blocks.filter((each) => each.kind === 'fact');
  if (block === undefined || article === undefined) throw new Error('no fact');
  const { fact } = block.found;
  const other = { ...article, title: '另一篇' };
  const quotes = fact.quotes.map((citation) => ({ ...citation, article: other }));
  const elsewhere = {
    ...block,
    found: { ...block.found, fact: { ...fact, quotes } },
  };
  const answer: Answer = { kind: 'facts', blocks: [heading('name.facts'), block, elsewhere] };
  expect(soleArticle(answer)).toBeUndefined();
  for (const text of [onDiscord(answer), renderConsole(answer, 'zh-CN', library, plain)]) {
    expect(namings(text)).toBeGreaterThan(0);
    expect(text).toContain('另一篇');
  }
});
