import { describe, expect, it } from 'vitest';
import { buttonIdsOf, expectGoodBody, textsOf } from '../support/discord-body.ts';
import {
  click,
  contextOf,
  onMessage,
  planMessage,
  respond,
  slash,
} from '../support/interactions.ts';

describe('a button', () => {
  it('opens the passage that it stands beside, for whoever pressed it', async () => {
    const { reply } = await respond(slash('ask', { question: '银行核心诉求' }));
    const ids = buttonIdsOf(reply.body);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const { answer, reply } = await respond(click(id));
      expect(answer.kind).toBe('source');
      expectGoodBody(reply.body);
      expect(planMessage(click(id)).ephemeral).toBe(true);
    }
  });

  it.each([
    '',
    'v2:source:a:1-00000000:0',
    'v1:source:nowhere:1-00000000:0',
    'v1:source:2017-internet-giants-and-banks:999-00000000:0',
    'v1:source:__proto__:1-00000000:0',
    'v1:delete:2017-internet-giants-and-banks:1-00000000:0',
    'x'.repeat(100),
    '\u0000',
  ])('with the forged id %j gets a sentence', async (id) => {
    const { answer, reply } = await respond(click(id));
    expect(answer.kind).toBe('source-gone');
    expectGoodBody(reply.body);
    expect(textsOf(reply.body).join('')).toContain('文库里已没有这一段');
  });
});

describe('an unknown command', () => {
  it.each(['nonsense', '', '__proto__', 'constructor', '**x**', '@everyone', 'a'.repeat(6000)])(
    '%j is told what there is',
    async (name) => {
      const { answer, reply } = await respond(slash(name, {}));
      expect(answer.kind).toBe('unknown-command');
      expectGoodBody(reply.body);
      expect(textsOf(reply.body).join('')).toContain('/ask');
      expect(planMessage(slash(name, {})).ephemeral).toBe(true);
    },
  );
});

it.each([
  ['an unknown type', { type: 99, data: {} }],
  ['a modal', { type: 5, data: { custom_id: 'x', components: [] } }],
  ['a user command', { type: 2, data: { type: 2, name: 'ask', target_id: '1' } }],
])('%s gets a proper reply', async (_, interaction) => {
  const { reply } = await respond(interaction as never);
  expectGoodBody(reply.body);
});

it('answers stand in the channel for all, or, hidden, only for whoever asked', () => {
  for (const [name, option] of [
    ['ask', 'question'],
    ['partner', 'name'],
  ] as const) {
    expect(planMessage(slash(name, { [option]: '百度' })).ephemeral).toBe(false);
    expect(planMessage(slash(name, { [option]: '百度', hide: false })).ephemeral).toBe(false);
    expect(planMessage(slash(name, { [option]: '百度', hide: true })).ephemeral).toBe(true);
    expect(planMessage(slash(name, { [option]: '百度', hide: 'true' })).ephemeral).toBe(false);
  }
});

it.each([
  ['zh-CN', '文库中的相关原文'],
  ['zh-TW', '文庫中的相關原文'],
  ['en-US', 'From the library'],
] as const)('the interface speaks %s, quotes stay as they are', async (locale, heading) => {
  const question = slash('ask', { question: '银行核心诉求' });
  const { reply } = await respond(question, contextOf({ locale }));
  const text = textsOf(reply.body).join('\n');
  expect(text).toContain(heading);
  expect(text).toContain('银行');
});

describe('a message command', () => {
  it('takes the message as what is asked, for whoever chose it alone', async () => {
    const chosen = onMessage('问这句', '银行核心诉求');
    expect(planMessage(chosen).ephemeral).toBe(true);
    const { answer } = await respond(chosen);
    expect(answer).toEqual((await respond(slash('ask', { question: '银行核心诉求' }))).answer);
  });

  it('says so of a message without text', async () => {
    expect((await respond(onMessage('问这句', ''))).answer.kind).toBe('empty');
  });
});
