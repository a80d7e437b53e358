import { afterEach, expect, test } from 'vitest';
import type { Command, Option } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { pairwise } from '../support/pairwise.ts';
import { withRealBot } from './bot.ts';
import { buttonsOf, PROPER } from './bot-words.ts';
import { PLACES } from './places.ts';

const on = withRealBot();
afterEach(() => expect(on.bench.rejected).toEqual([]));

const LOCALES = ['zh-CN', 'zh-TW', 'en-US', 'en-GB', 'ja'] as const;
const isChat = (command: Command) => command.kind === 'chat';
const chat = COMMANDS.filter(isChat).map((command) => [command.data.name, command] as const);
const message = COMMANDS.filter((command) => !isChat(command)).map(({ data }) => data.name);

/** Something to put into an option of each type. */
const valueFor = ({ type }: Option) => ({ 3: '腾讯', 4: 1, 5: true })[type];
const all = () => true;

test.each(
  pairwise(
    chat,
    [
      ['what it needs', ({ required }: Option) => required === true],
      ['all that it takes', all],
    ] as const,
    PLACES,
    LOCALES,
  ).map(([[name, command], [what, isGiven], [where, place], locale]) => ({
    ...{ name, what, where, locale },
    ...{ place, given: (command.data.options ?? []).filter(isGiven) },
  })),
)('/$name with $what, $where, in $locale', async ({ name, given, place, locale }) => {
  const values = Object.fromEntries(given.map((option) => [option.name, valueFor(option)]));
  const seen = await on.bench.user('ana', { ...place, locale }).slash(name, values);
  expect(seen).toMatchObject(PROPER);
  if (values['hide'] === true) expect(seen.ephemeral).toBe(true);
  const [last] = buttonsOf(seen).slice(-1);
  expect(last).toBe(seen.ephemeral ? 'v1:share' : 'v1:delete');
  expect(seen.text).not.toBe('');
});

const suggesting = chat.flatMap(([name, { data }]) =>
  (data.options ?? []).flatMap((option) =>
    'autocomplete' in option && option.autocomplete ? [{ name, option: option.name }] : [],
  ),
);
const TYPED = ['', '腾', 'gsyh', '2017', '*'.repeat(6000), '\u202e@everyone'];

test.each(
  pairwise(suggesting, TYPED, PLACES, LOCALES).map(
    ([{ name, option }, typed, [where, place], locale]) => ({
      ...{ name, option, where, locale },
      ...{ typed, place },
    }),
  ),
)('suggestions of /$name for $option, $where, in $locale, whatever is typed', async (asked) => {
  const { name, option, typed, place, locale } = asked;
  const ana = on.bench.user('ana', { ...place, locale });
  const seen = await ana.autocomplete(name, { [option]: typed }, option);
  expect(seen.failed).toBeUndefined();
  expect(seen.choices).toBeDefined();
});

const POSTS = ['腾讯与中行在2017年6月合作。', '**😀**', '银行'.repeat(900), '@everyone'];

test.each(
  pairwise(message, POSTS, PLACES, LOCALES).map(([name, content, [where, place], locale]) => ({
    ...{ name, where, locale },
    ...{ content, place },
  })),
)('$name in the menu of any message, $where, in $locale', async (asked) => {
  const { name, content, place, locale } = asked;
  const ana = on.bench.user('ana', { ...place, locale });
  const seen = await ana.contextMenu(name, await ana.post(content));
  expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
  expect(seen.text).not.toBe('');
});
