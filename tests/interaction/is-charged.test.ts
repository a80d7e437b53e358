import { expect, it } from 'vitest';
import { isCharged } from '../../src/interaction/plan-interaction.ts';
import { click, slash, typing } from '../support/interactions.ts';

it.each([
  ['a command', true, slash('ask', { question: '银行' })],
  ['sharing', true, click('v1:share')],
  ['a page, also a forged one', true, click('v1:page:timeline::2999')],
  ['a source', false, click('v1:source:article:1-abcdef01:0')],
  ['further passages', false, click(`v1:more:${'0'.repeat(15)}`)],
  ['further passages that are near', false, click(`v1:near:${'0'.repeat(15)}`)],
  ['deleting', false, click('v1:delete')],
  ['a control that is none', false, click('nonsense')],
  ['suggestions', false, typing('ask', 'question', { question: '银' })],
])('%s counts towards the cooldown: %s', (_, expected, interaction) => {
  expect(isCharged(interaction)).toBe(expected);
});
