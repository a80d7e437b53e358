import { expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { articleText, withArticle } from '../support/article.ts';
import { buildSound, shippedNames } from '../support/knowledge.ts';

const shownTo = (question: string, ...body: readonly string[]) => {
  const library = buildSound(withArticle('list', articleText(...body), undefined, shippedNames()));
  const { blocks, further = [] } = answerQuestion(question, library);
  const words = citationsOf(blocks).map(({ passage }) => passage.text);
  return { words, further: further.map(({ passage }) => passage.text) };
};

it('a lead-in comes with its own items, not with nested or later ones', () => {
  const { words } = shownTo(
    '东江银行看重什么',
    '东江银行看重两件事：',
    '- 近处的网点\n  - 走路能到\n- 慢一点的柜台',
    '天晴。',
    '- 后来的一项',
  );
  expect(words).toEqual(['东江银行看重两件事：', '近处的网点', '慢一点的柜台']);
});

it('of a long list, the rest is a further find', () => {
  const items = Array.from({ length: 9 }, (_, n) => `第${n + 1}样东西`);
  const { words, further } = shownTo(
    '东江银行看重什么',
    '东江银行看重九件事：',
    items.map((item) => `- ${item}`).join('\n'),
  );
  expect(words).toEqual(['东江银行看重九件事：', ...items.slice(0, 6)]);
  expect(further).toEqual(items.slice(6));
});

it('a sentence before the lead-in brings no items', () => {
  const { words } = shownTo('渡船几点开', '渡船七点开。东江银行看重两件事：', '- 网点\n- 柜台');
  expect(words).toEqual(['渡船七点开。东江银行看重两件事：']);
});
