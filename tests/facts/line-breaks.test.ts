import { expect, it } from 'vitest';
import { checkMessage } from '../../src/check/check-message.ts';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import { build, buildSound } from '../support/knowledge.ts';

const SENTENCE = '2017年6月，腾讯与中国银行合作';

function errorsIn(...body: readonly string[]): number {
  const facts = partnershipText('tencent', 'boc', SENTENCE, 'form: 合作\n  when: 2017-06');
  const { problems } = build(withArticle('lines', articleText(...body), facts));
  return problems.filter(
    ({ file, severity }) => file.endsWith('lines.yaml') && severity === 'error',
  ).length;
}

it.each([
  ['a line break', `${SENTENCE}<br>的计划已经取消。`],
  ['a line break before it', `双方打算<br>${SENTENCE}。`],
  ['a line of its own below', `${SENTENCE}，<br>只是一种可能。`],
])('%s does not end a sentence, so the rest of it counts', (_, body) => {
  expect(errorsIn(body)).toBe(1);
});

it('a footnote may take back what it is put to', () => {
  expect(errorsIn(`${SENTENCE}[^1]。`, '天晴。', '[^1]: 双方否认了这一消息。')).toBe(1);
  expect(errorsIn(`${SENTENCE}[^1]。`, '天晴。', '[^1]: 见当日新闻。')).toBe(0);
});

const verdictOf = (...body: readonly string[]) => {
  const library = buildSound(withArticle('lines', articleText(...body)));
  const block = checkMessage(`${SENTENCE}。`, library).blocks.find(({ kind }) => kind === 'claim');
  return block?.kind === 'claim' ? block.verdict.kind : undefined;
};

it.each([
  ['the next line', [`${SENTENCE}<br>的计划已经取消。`]],
  ['the lead-in of its list', ['以下消息不实：', `- ${SENTENCE}。`]],
  ['another cell of its row', [`| 事件 | 核实 |\n|-|-|\n| ${SENTENCE}。 | 不实 |`]],
  ['the header of its column', [`| 尚未发生的合作 |\n|-|\n| ${SENTENCE}。 |`]],
])('a message is not called word for word if %s turns it', (_, body) => {
  expect(verdictOf(...body)).toBe('near');
});

it('and is if nothing does', () => {
  expect(verdictOf('两家的大事：', `- ${SENTENCE}。`)).toBe('quoted');
  expect(verdictOf(`| 事件 | 核实 |\n|-|-|\n| ${SENTENCE}。 | 属实 |`)).toBe('quoted');
});
