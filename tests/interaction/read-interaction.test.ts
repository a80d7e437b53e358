import { describe, expect, it } from 'vitest';
import { readInteraction } from '../../src/interaction/interaction.ts';
import { click, onMessage, slash, typing } from '../support/interactions.ts';

describe('what Discord sends', () => {
  it.each([
    ['a command', slash('ask', { question: '银行', hide: true })],
    ['a command on a message', onMessage('找出处', { embeds: [{ title: '题' }] })],
    ['what someone types', typing('partner', 'name', { name: '腾' })],
    ['a control', click('v1:share', { message: { flags: 64, components: [{ type: 17 }] } })],
  ])('is read: %s', (_, interaction) => {
    const more = { id: '1', token: 'x', guild_id: '2', entitlements: [] };
    expect(readInteraction({ ...interaction, ...more })).toEqual(interaction);
  });

  it.each([1, 5, 99])('is of a type that the bot does not know: %i', (type) => {
    expect(readInteraction({ type })).toEqual({ type: 'unknown' });
  });

  it.each([
    ['a command without data', { type: 2 }],
    ['options that are no list', { type: 2, data: { type: 1, name: 'ask', options: 7 } }],
    ['a value that is an object', { type: 2, data: { ...slash('ask', {}).data, options: [{}] } }],
    ['no messages', { type: 2, data: { type: 3, name: '找出处', target_id: '9' } }],
    ['a member without a user', { ...slash('ask', {}), member: {} }],
    ['suggestions for no option', { type: 4, data: { name: 'ask' } }],
    ['a number for a custom_id', { type: 3, application_id: '1', data: { custom_id: 7 } }],
  ])('is refused where it is not as such interactions are: %s', (_, sent) => {
    expect(() => readInteraction(sent)).toThrow();
  });
});
