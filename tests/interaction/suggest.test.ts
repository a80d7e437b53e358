import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Suggestion } from '../../src/commands/command.ts';
import { defineChatCommand } from '../../src/commands/define-command.ts';
import { toChoices } from '../../src/interaction/suggest.ts';
import { anyCodePoint } from '../support/any-code-point.ts';
import { contextOf, plan, slash, suggestionsFor, typing } from '../support/interactions.ts';

const option = <const Name extends string>(name: Name) =>
  ({ type: 3, name, description: 'd', required: true, autocomplete: true }) as const;
const pair = defineChatCommand({
  data: {
    name: 'pair',
    description: 'd',
    options: [option('one'), option('other'), { type: 3, name: 'free', description: 'd' }],
  },
  execute: () => ({ kind: 'empty', blocks: [] }),
  complete: {
    one: (typed, { locale }) => [{ name: `${typed} ${locale}`, value: typed }],
    other: (typed, _, { one }) => [{ name: `${one} × ${typed}`, value: typed }],
  },
});
const context = contextOf({ commands: [pair] });
const suggest = (focused: string, options: Readonly<Record<string, string>>, name = 'pair') =>
  suggestionsFor(typing(name, focused, options), context);

it('suggests for the option being typed, with what the others hold so far', () => {
  expect(suggest('one', { one: '百度' })).toEqual([{ name: '百度 zh-CN', value: '百度' }]);
  expect(suggest('other', { one: '百度', other: '农' })).toEqual([
    { name: '百度 × 农', value: '农' },
  ]);
});

it.each([
  ['an option without suggestions', 'free', { free: 'x' }, 'pair'],
  ['an unknown option', 'constructor', { constructor: 'x' }, 'pair'],
  ['an unknown command', 'one', { one: 'x' }, 'nonsense'],
  ['no option at all', '', {}, 'pair'],
] as const)('%s has none', (_, focused, options, name) => {
  expect(suggest(focused, options, name)).toEqual([]);
});

it('a command is never answered with suggestions', () => {
  expect(plan(slash('pair', { one: 'x' }), context).kind).toBe('message');
});

it('drops what is empty or stands twice', () => {
  const some = (...pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([name, value]) => ({ name, value }));
  expect(
    toChoices(some(['a', '1'], ['', '2'], ['b', ' '], ['a', '3'], ['c', '1'], ['d', '4'])),
  ).toEqual(some(['a', '1'], ['d', '4']));
});

it('whatever is suggested, Discord takes it', () => {
  const text = fc.oneof(
    fc.string({ unit: anyCodePoint, maxLength: 300 }),
    fc.constant('👩‍👩‍👧‍👦'.repeat(20)),
  );
  const suggestions = fc.array(fc.record({ name: text, value: text }), { maxLength: 60 });
  fc.assert(
    fc.property(suggestions, (all: Suggestion[]) => {
      const choices = toChoices(all);
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { name, value } of choices) {
        for (const text of [name, value]) {
          expect(text.isWellFormed()).toBe(true);
          expect(text.trim()).toBe(text);
          expect([...text].length).toBeGreaterThan(0);
          expect(text.length).toBeLessThanOrEqual(100);
        }
      }
      expect(new Set(choices.map(({ name }) => name)).size).toBe(choices.length);
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
    }),
  );
});
