import { describe, expect, it } from 'vitest';
import { readInteraction } from '../../src/interaction/interaction.ts';
import { expectGoodBody, partsOf, textsOf } from '../support/discord-body.ts';
import { contextOf, onMessage, planMessage, respond, slash } from '../support/interactions.ts';

describe('an unknown command', () => {
  it.each(['nonsense', '', '__proto__', 'constructor', '**x**', '@everyone', 'a'.repeat(6000)])(
    '%j is told what there is',
    async (name) => {
      const { answer, reply } = await respond(slash(name, {}));
      expect(answer.kind).toBe('unknown-command');
      expectGoodBody(reply);
      expect(textsOf(reply).join('')).toContain('/提问');
      expect(planMessage(slash(name, {})).ephemeral).toBe(true);
    },
  );
});

it.each([
  ['an unknown type', { type: 99, data: {} }],
  ['a modal', { type: 5, data: { custom_id: 'x', components: [] } }],
  ['a user command', { type: 2, data: { type: 2, name: 'ask', target_id: '1' } }],
])('%s gets a proper reply', async (_, interaction) => {
  const { reply } = respond(readInteraction(interaction));
  expectGoodBody(reply);
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
  ['zh-CN', '看原文'],
  ['zh-TW', '看原文'],
  ['en-US', 'See the source'],
] as const)('the interface speaks %s, quotes stay as they are', async (locale, menu) => {
  const question = slash('ask', { question: '银行核心诉求' });
  const { reply } = await respond(question, contextOf({ locale }));
  expect(partsOf(reply).map(({ placeholder }) => placeholder)).toContain(menu);
  expect(textsOf(reply).join('\n')).toContain('银行');
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
