import { InteractionType, ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { checkCallback } from './bench/validate/check-callback.ts';
import { button, input, lines, many, modal, row, rows, text, v2 } from './bodies.ts';

const callback = (body: unknown, type = InteractionType.ApplicationCommand) =>
  lines(checkCallback(body, type, { files: [] }));
const completion = (choices: object[], typing: number = OptionType.String) =>
  lines(
    checkCallback({ type: 8, data: { choices } }, InteractionType.ApplicationCommandAutocomplete, {
      files: [],
      typing,
    }),
  );

describe('an answer that Discord refuses', () => {
  const cases: [string, string[], string][] = [
    [
      'a reply beyond 2,000',
      callback({ type: 4, data: { content: 'x'.repeat(2001) } }),
      'data.content: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a nested limit',
      callback({ type: 4, data: rows(button(), button()) }),
      'data.components.1.components.0.custom_id: COMPONENT_CUSTOM_ID',
    ],
    ['an update to a command', callback({ type: 7, data: {} }), 'type: BASE_TYPE_CHOICES'],
    [
      'suggestions to a command',
      callback({ type: 8, data: { choices: [] } }),
      'type: BASE_TYPE_CHOICES',
    ],
    [
      'a message to an autocomplete',
      callback({ type: 4, data: {} }, InteractionType.ApplicationCommandAutocomplete),
      'type: BASE_TYPE_CHOICES',
    ],
    [
      '26 suggestions',
      completion(many(26, (i) => ({ name: `${i}`, value: `${i}` }))),
      'data.choices: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a suggestion of 101',
      completion([{ name: 'x'.repeat(101), value: 'v' }]),
      'data.choices.0.name: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an empty suggestion',
      completion([{ name: '', value: 'v' }]),
      'data.choices.0.name: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a suggested value of 101',
      completion([{ name: 'n', value: 'x'.repeat(101) }]),
      'data.choices.0.value: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'an empty suggested value',
      completion([{ name: 'n', value: '' }]),
      'data.choices.0.value: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a suggested number for a text',
      completion([{ name: 'n', value: 1 }]),
      'data.choices.0.value: BASE_TYPE_CHOICES',
    ],
    [
      'a suggested text for a number',
      completion([{ name: 'n', value: '1' }], OptionType.Integer),
      'data.choices.0.value: BASE_TYPE_CHOICES',
    ],
    [
      'a suggested fraction for a whole number',
      completion([{ name: 'n', value: 0.5 }], OptionType.Integer),
      'data.choices.0.value: BASE_TYPE_CHOICES',
    ],
    [
      'a form titled with 46',
      callback(modal({ title: 'x'.repeat(46) })),
      'data.title: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a form without fields',
      callback(modal({ components: [] })),
      'data.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a form of six',
      callback(modal({ components: many(6, (i) => row(input({ custom_id: `${i}` }))) })),
      'data.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a form field twice',
      callback(modal({ components: many(2, () => row(input())) })),
      'data.components.1.components.0.custom_id: COMPONENT_CUSTOM_ID',
    ],
    [
      'a field without label',
      callback(modal({ components: [row(input({ label: undefined }))] })),
      'data.components.0.components.0.label: BASE_TYPE_REQUIRED',
    ],
    [
      'a button in a form',
      callback(modal({ components: [row(button())] })),
      'data.components.0.components.0.type',
    ],
  ];
  test.each(cases)('%s', (_, problems, problem) => {
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });
});

test('answers that Discord takes', () => {
  const label = { type: 18, label: 'l', component: input({ label: undefined }) };
  expect([
    ...callback({ type: 4, data: { ...v2(text()), allowed_mentions: { parse: [] } } }),
    ...callback({ type: 5 }),
    ...callback({ type: 5, data: { flags: 64 } }),
    ...callback(modal()),
    ...callback(modal({ components: [label] })),
    ...completion([{ name: '高盛', value: 'gs' }]),
    ...completion([]),
  ]).toEqual([]);
});
