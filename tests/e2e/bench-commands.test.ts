import { ApplicationCommandType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { checkCommandList } from './bench/validate/check-command.ts';
import { command, lines, many, option, withOptions } from './bodies.ts';

const commands = (...list: object[]) => lines(checkCommandList(list));

describe('a command that Discord refuses', () => {
  const long = 'x'.repeat(100);
  const cases: [string, object[], string][] = [
    [
      'a capital in the name',
      [command({ name: 'Ask' })],
      '0.name: APPLICATION_COMMAND_INVALID_NAME',
    ],
    ['a space in the name', [command({ name: 'a b' })], '0.name: APPLICATION_COMMAND_INVALID_NAME'],
    [
      'a capital in a translation',
      [command({ name_localizations: { 'en-US': 'Ask' } })],
      '0.name_localizations.en-US: APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'a language that Discord lacks',
      [command({ name_localizations: { 'zh-HK': '问' } })],
      '0.name_localizations.zh-HK: BASE_TYPE_CHOICES',
    ],
    ['a name of 33', [command({ name: 'x'.repeat(33) })], '0.name: BASE_TYPE_BAD_LENGTH'],
    ['no description', [{ name: 'ask' }], '0.description: BASE_TYPE_REQUIRED'],
    [
      'a description of 101',
      [command({ description: 'x'.repeat(101) })],
      '0.description: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a described context menu',
      [command({ type: ApplicationCommandType.Message })],
      '0.description',
    ],
    [
      'a context menu with options',
      [{ name: 'Quote', type: 3, options: [option()] }],
      '0.options: APPLICATION_COMMAND_OPTIONS_INVALID',
    ],
    ['an unknown key', [command({ handle: 1 })], '0.handle: UNKNOWN_KEY'],
    [
      'an unknown key of an option',
      [withOptions(option({ optional: true }))],
      '0.options.0.optional: UNKNOWN_KEY',
    ],
    ['a context that is none', [command({ contexts: [3] })], '0.contexts.0: BASE_TYPE_CHOICES'],
    [
      'permissions in words',
      [command({ default_member_permissions: 'ManageGuild' })],
      '0.default_member_permissions: BASE_TYPE_BAD_TYPE',
    ],
    ['one name twice', [command(), command()], '1: APPLICATION_COMMANDS_DUPLICATE_NAME'],
    ['101 commands', many(101, (i) => command({ name: `c${i}` })), '(body): BASE_TYPE_MAX_LENGTH'],
    [
      '26 options',
      [withOptions(...many(26, (i) => option({ name: `o${i}` })))],
      '0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a bad option name',
      [withOptions(option({ name: 'Q' }))],
      '0.options.0.name: APPLICATION_COMMAND_INVALID_NAME',
    ],
    [
      'an option twice',
      [withOptions(option(), option())],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
    ],
    [
      'required after optional',
      [withOptions(option(), option({ name: 'r', required: true }))],
      '0.options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'choices with autocomplete',
      [withOptions(option({ autocomplete: true, choices: [{ name: 'n', value: 'v' }] }))],
      '0.options.0.autocomplete: APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_WITH_CHOICES',
    ],
    [
      '26 choices',
      [withOptions(option({ choices: many(26, (i) => ({ name: `n${i}`, value: `v${i}` })) }))],
      '0.options.0.choices: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a choice name twice',
      [
        withOptions(
          option({
            choices: [
              { name: 'n', value: 'a' },
              { name: 'n', value: 'b' },
            ],
          }),
        ),
      ],
      '0.options.0.choices.1: APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
    ],
    [
      'a choice value of 101',
      [withOptions(option({ choices: [{ name: 'n', value: 'x'.repeat(101) }] }))],
      '0.options.0.choices.0.value: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'text choices of a number',
      [withOptions(option({ type: 4, choices: [{ name: 'n', value: 'v' }] }))],
      '0.options.0.choices.0.value: BASE_TYPE_BAD_TYPE',
    ],
    [
      'a minimum above the maximum',
      [withOptions(option({ min_length: 3, max_length: 2 }))],
      '0.options.0: APPLICATION_COMMAND_OPTIONS_MIN_EXCEEDS_MAX',
    ],
    [
      'a value beside a subcommand',
      [withOptions(option({ type: 1, name: 's' }), option())],
      '0.options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'more than 8,000 characters',
      [
        withOptions(
          ...many(2, (o) =>
            option({
              name: `o${o}`,
              choices: many(25, (i) => ({ name: `${i}${long}`.slice(0, 100), value: long })),
            }),
          ),
        ),
      ],
      '0: APPLICATION_COMMAND_TOO_LARGE',
    ],
  ];
  test.each(cases)('%s', (_, list, problem) => {
    expect(commands(...list)).toEqual([expect.stringContaining(problem)]);
  });
});

test('commands that Discord takes', () => {
  expect(
    commands(
      command({
        name: '问',
        name_localizations: { 'zh-TW': '問' },
        description_localizations: { 'en-US': 'Ask' },
        default_member_permissions: '32',
        contexts: [0, 1, 2],
        integration_types: [0, 1],
        nsfw: false,
        options: [
          option({ required: true, autocomplete: true, max_length: 6000 }),
          option({ name: 'n', type: 4, choices: [{ name: 'n', value: 1 }] }),
        ],
      }),
      withOptions(
        option({
          type: 2,
          name: 'g',
          options: [option({ type: 1, name: 's', options: [option()] })],
        }),
      ),
      { name: 'Quote This', type: ApplicationCommandType.Message },
    ),
  ).toEqual([]);
});
