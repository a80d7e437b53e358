import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../src/interaction/answer-request.ts';
import { localeOf, planSaid, wordsOf } from '../../src/interaction/plan-said.ts';
import type { Said } from '../../src/interaction/said.ts';
import { buttonIdsOf, expectGoodBody, textsOf } from '../support/discord-body.ts';
import { contextOf } from '../support/interactions.ts';

const ANA = '100000000000000002';

const said = (text: string, more: Partial<Said> = {}): Said => ({
  id: '1',
  channel: '2',
  guild: '3',
  person: ANA,
  text,
  isReply: false,
  ...more,
});
const planned = (message: Said) => planSaid(message, wordsOf(message), 'zh-CN', undefined);
const answered = (message: Said) => {
  const plan = planned(message);
  if (plan.kind !== 'message') throw new TypeError(plan.kind);
  return answerRequest(plan.request, contextOf());
};

describe('the words of a message', () => {
  it.each([
    ['银行的核心诉求是什么？', '银行的核心诉求是什么？'],
    ['**银行**的 `核心诉求` 🙂', '银行的 核心诉求'],
    ['> 银行的~~核心~~诉求', '银行的\n诉求'],
    ['<@4> 问的是 <#5> https://example.org/', '问的是'],
    ['🙂 <:wave:123456789012345678>', ''],
  ])('are those that its readers see: %j', (text, words) => {
    expect(wordsOf(said(text))).toBe(words);
  });

  it('say in which locale to answer, or the server does', () => {
    expect(localeOf('銀行的訴求', 'en-US')).toBe('zh-TW');
    expect(localeOf('百度', 'zh-TW')).toBe('zh-TW');
    expect(localeOf('', 'en-GB')).toBe('en-US');
    expect(localeOf('', 'fr')).toBe('zh-CN');
    expect(localeOf('', undefined)).toBe('zh-CN');
  });
});

describe('the plan', () => {
  it('is to answer what was typed for everyone, in short, after what was answered before', () => {
    const after = { question: '百度和农行合作了什么' };
    const message = said('那**工行**呢？');
    expect(planSaid(message, wordsOf(message), 'zh-TW', after)).toEqual({
      kind: 'message',
      ephemeral: false,
      request: {
        target: { ask: 'said', text: '那**工行**呢？', after },
        locale: 'zh-TW',
        view: { audience: 'everyone', from: 0, repliesIn: 'channel', asker: ANA },
      },
    });
  });

  it('without words is to help', () => {
    for (const text of ['', '🙂']) {
      expect(answered(said(text)).answer.kind).toBe('help');
    }
  });

  it('of a reply without words is to say how to ask', () => {
    const plan = planned(said('', { isReply: true }));
    if (plan.kind !== 'refusal') throw new TypeError(plan.kind);
    expectGoodBody(plan.reply);
    expect(textsOf(plan.reply).join()).toContain('请提及我并写上问题');
  });

  it('leads to an answer that whoever asked may delete', () => {
    const { reply, answer } = answered(said('银行的核心诉求是什么？'));
    expectGoodBody(reply);
    expect(answer.kind).toBe('passages');
    expect(buttonIdsOf(reply)).toContain(`v1:delete:${ANA}`);
    expect(buttonIdsOf(reply)).not.toContain('v1:delete');
  });
});
