import { expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { answerRequest } from '../../src/interaction/answer-request.ts';
import type { RequestTarget } from '../../src/interaction/request.ts';
import { partnershipsOf } from '../answer/read-answer.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const context = {
  library: shippedLibrary(),
  loadedAt: new Date(0),
  version: '0',
  commands: COMMANDS,
};
const request = (target: RequestTarget) =>
  answerRequest({ target, locale: 'zh-CN', view: { audience: 'everyone', from: 0 } }, context);

it('what someone says next is understood by the topic of the answer before, as plain data', () => {
  const first = request({ ask: 'command', name: 'partner', options: { name: '腾讯' } });
  expect(first.topic).toEqual({ again: { command: 'partner', ids: ['tencent'] } });
  const after = structuredClone(first.topic ?? {});
  const second = request({ ask: 'said', text: '那百度呢', after });
  expect(second.topic).toEqual({ again: { command: 'partner', ids: ['baidu'] } });
  const third = request({ ask: 'said', text: '和工行哪年合作的', after: second.topic ?? {} });
  expect(partnershipsOf(third.answer)).toEqual(['baidu–icbc 2015']);
  expect(third.topic).toEqual({ question: '百度和工行哪年合作的' });
});

it('a page of an answer has its topic, and a refusal has none', () => {
  const page = request({ ask: 'again', name: 'timeline', ids: ['baidu'] });
  expect(page.topic).toEqual({ again: { command: 'timeline', ids: ['baidu'] } });
  for (const target of [
    { ask: 'command', name: 'partner', options: { name: '花旗' } },
    { ask: 'said', text: '谢谢' },
    { ask: 'unknown-control' },
  ] as const) {
    expect(request(target).topic).toBeUndefined();
  }
});

it('a passage that is opened is no topic: what was asked before it stays one', () => {
  const [article] = context.library.corpus.articles;
  const id = article?.passages[0]?.id ?? '';
  const target = { ask: 'passage', article: article?.id ?? '', passage: id, part: 0 } as const;
  const { answer, topic } = request(target);
  expect([answer.kind, topic]).toEqual(['source', undefined]);
  expect(request({ ask: 'command', name: 'library', options: {} }).topic).toBeUndefined();
});

it('what someone asks in hiding is no topic, or a reply to all might repeat it', () => {
  const hidden = (target: RequestTarget) =>
    answerRequest({ target, locale: 'zh-CN', view: { audience: 'asker', from: 0 } }, context);
  const question = '百度和农行合作了什么';
  const byCommand = hidden({ ask: 'command', name: 'ask', options: { question, hide: true } });
  const byMenu = hidden({ ask: 'message', name: '问这句', text: question });
  expect([byCommand, byMenu].map(({ answer, topic }) => [answer.kind, topic])).toEqual([
    ['fact', undefined],
    ['fact', undefined],
  ]);
  const pressed = hidden({ ask: 'again', name: 'timeline', ids: ['baidu'] });
  expect(pressed.topic).toEqual({ again: { command: 'timeline', ids: ['baidu'] } });
});
