import { describe, expect, it } from 'vitest';
import { answerRequest } from '../../src/interaction/answer-request.ts';
import { isForEveryone } from '../../src/interaction/audience.ts';
import { CATALOGUES, LOCALES } from '../../src/surfaces/texts/locales.ts';
import { buttonIdsOf, expectGoodBody, partsOf, textsOf } from '../support/discord-body.ts';
import { contextOf, respond, slash } from '../support/interactions.ts';

const CONCERNS_ONE: readonly (readonly [string, Record<string, string>])[] = [
  ['ask', { question: '火星上有鲸鱼吗' }],
  ['ask', { question: '京东金融有多少员工' }],
  ['ask', { question: '' }],
  ['partner', { name: '宝石鱼银行' }],
  ['partner', { name: '中心银行' }],
  ['partner', { name: '京东金融和工行和百度' }],
  ['compare', { a: '腾讯', b: '谢锦生' }],
  ['timeline', { from: '石器时代' }],
  ['timeline', { from: '1990', to: '1991' }],
  ['source', { passage: '¶9999' }],
  ['library', { text: '鲸鱼' }],
  ['help', {}],
  ['nonsense', {}],
];
const CONCERNS_ALL: readonly (readonly [string, Record<string, string>])[] = [
  ['ask', { question: '银行核心诉求' }],
  ['ask', { question: '百度和农行合作了什么？' }],
  ['partner', { name: '腾讯' }],
  ['compare', { a: '腾讯', b: '百度' }],
  ['timeline', {}],
  ['source', { passage: '¶2' }],
  ['library', {}],
];

describe.each(LOCALES)('who sees an answer (%s)', (locale) => {
  const context = contextOf({ locale });

  it.each(CONCERNS_ONE)(
    'only whoever asked, if others have no use for it: /%s %j',
    (name, given) => {
      const { answer, audience, reply } = respond(slash(name, given), context);
      expect(isForEveryone(answer)).toBe(false);
      expect(audience).toBe('asker');
      expectGoodBody(reply);
      expect(buttonIdsOf(reply)).toContain('v1:share');
      expect(buttonIdsOf(reply)).not.toContain('v1:delete');
    },
  );

  it.each(CONCERNS_ALL)('all, if it answers: /%s %j', (name, given) => {
    const { audience, reply } = respond(slash(name, given), context);
    expect(audience).toBe('everyone');
    expect(buttonIdsOf(reply)).toContain('v1:delete');
    expect(buttonIdsOf(reply)).not.toContain('v1:share');
  });

  it.each(CONCERNS_ALL)('only whoever asked, if they want it so: /%s %j', (name, given) => {
    expect(respond(slash(name, { ...given, hide: true }), context).audience).toBe('asker');
  });
});

describe.each(LOCALES)('where all see the message, whatever the answer (%s)', (locale) => {
  const context = contextOf({ locale });
  const inChannel = (name: string, options: Record<string, string>) =>
    answerRequest(
      {
        target: { ask: 'command', name, options },
        locale,
        view: { audience: 'everyone', from: 0, repliesIn: 'channel' },
      },
      context,
    );

  it.each(CONCERNS_ONE)('it is one line with a few buttons: /%s %j', (name, given) => {
    const { audience, reply } = inChannel(name, given);
    expect(audience).toBe('everyone');
    expectGoodBody(reply);
    expect(textsOf(reply)).toHaveLength(1);
    expect(textsOf(reply).join()).not.toContain('\n');
    const own = buttonIdsOf(reply).filter((id) => id !== 'v1:delete');
    expect(own.length).toBeLessThanOrEqual(3);
    expect(buttonIdsOf(reply)).toContain('v1:delete');
  });

  it('the line says how the question was read, and what was not found', () => {
    const after = { question: '京东金融发行了多少张联名卡？' };
    const view = { audience: 'everyone', from: 0, repliesIn: 'channel' } as const;
    const { reply } = answerRequest(
      { target: { ask: 'said', text: '农行呢？', after }, locale: 'zh-CN', view },
      contextOf(),
    );
    expect(textsOf(reply)).toHaveLength(1);
    expect(textsOf(reply).join()).toMatch(/^.*没有找到.*（按“农行发行了多少张联名卡？”理解）$/u);
  });

  it('written to the bot directly, nobody else sees it, so it is whole', () => {
    const view = { audience: 'everyone', from: 0, repliesIn: 'direct' } as const;
    const target = { ask: 'said', text: '京东金融有多少员工' } as const;
    const { reply } = answerRequest({ target, locale: 'zh-CN', view }, contextOf());
    expect(textsOf(reply).join('\n')).toContain('400多万张联名卡');
    expect(buttonIdsOf(reply)).toContain('v1:delete');
  });

  it('what is only near is behind a button', () => {
    const { answer, reply } = inChannel('ask', { question: '京东金融有多少员工' });
    expect(answer.kind).toBe('nearest');
    const behind = partsOf(reply).filter(({ custom_id }) => custom_id?.startsWith('v1:near:'));
    expect(behind.map(({ label }) => label)).toEqual([CATALOGUES[locale]['control.nearest']]);
  });

  it.each(CONCERNS_ALL)('an answer is whole: /%s %j', (name, given) => {
    expect(inChannel(name, given).reply).toEqual(respond(slash(name, given), context).reply);
  });
});
