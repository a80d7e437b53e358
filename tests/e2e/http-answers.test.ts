import { afterEach, describe, expect, test } from 'vitest';
import type { Command, Option } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { pairwise } from '../support/pairwise.ts';
import { LEVEL } from './bot.ts';
import { buttonsOf, drawn, PROPER, sourceButtons } from './bot-words.ts';
import { withHttpBot } from './http-bot.ts';
import { PLACES } from './places.ts';

const on = withHttpBot();
afterEach(() => {
  // Discord had nothing to object to, in no body of a response either.
  expect(on.refusals()).toEqual([]);
  expect(on.log.filter(({ level }) => level >= LEVEL.warn)).toEqual([]);
  on.log.length = 0;
});

const LOCALES = ['zh-CN', 'zh-TW', 'en-US'] as const;
const isChat = (command: Command) => command.kind === 'chat';
const chat = COMMANDS.filter(isChat).map((command) => [command.data.name, command] as const);
const message = COMMANDS.filter((command) => !isChat(command)).map(({ data }) => data.name);
const valueFor = ({ type }: Option) => ({ 3: '腾讯', 4: 1, 5: true })[type];

test.each(
  pairwise(chat, PLACES, LOCALES).map(([[name, command], [where, place], locale]) => ({
    ...{ name, where, locale, place },
    given: (command.data.options ?? []).filter(({ required }) => required),
  })),
)('/$name, $where, in $locale', async ({ name, given, place, locale }) => {
  const before = on.courier.exchanges.length;
  const values = Object.fromEntries(given.map((option) => [option.name, valueFor(option)]));
  const seen = await on.bench.user('ana', { ...place, locale }).slash(name, values);
  expect(seen).toMatchObject({ ...PROPER, deferred: false });
  expect(seen.text).not.toBe('');
  expect(on.courier.exchanges.slice(before)).toMatchObject([{ status: 200 }]);
});

test.each(message)('%s in the menu of a message', async (name) => {
  const ana = on.bench.user('ana');
  const seen = await ana.contextMenu(name, await ana.post('腾讯与中行在2017年6月合作。'));
  expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
  expect(seen.text).not.toBe('');
});

test('suggestions come while someone types', async () => {
  const seen = await on.bench.user('ana').autocomplete('partner', { name: '腾' });
  expect(seen.choices?.map(({ name }) => name)).toContain('腾讯');
});

const asked = () => on.bench.user('ana').slash('ask', { question: '银行核心诉求' });

describe('what is on a message', () => {
  test('its menu opens a passage, whose buttons lead on and back in place', async () => {
    const ana = on.bench.user('ana');
    const seen = await ana.slash('ask', { question: '银行核心诉求', hide: true });
    const opened = await ana.click(seen, sourceButtons(seen)[0] ?? '');
    const first = opened.text;
    expect(opened).toMatchObject({ ...PROPER, ephemeral: true });
    const [next = ''] = buttonsOf(opened, '下一段');
    expect(await ana.click(opened, next)).toMatchObject({ ...PROPER, updated: true });
    expect(opened.text).not.toBe(first);
    await ana.click(opened, buttonsOf(opened, '上一段')[0] ?? '');
    expect(opened.text).toBe(first);
  });

  test('its pages turn', async () => {
    const ana = on.bench.user('ana');
    const seen = await ana.slash('timeline', { hide: true });
    const before = drawn(seen);
    const [next = ''] = buttonsOf(seen, '下一页');
    expect(await ana.click(seen, next)).toMatchObject({ ...PROPER, updated: true });
    expect(drawn(seen)).not.toBe(before);
  });

  test('what one person saw is shared with all', async () => {
    const ana = on.bench.user('ana');
    const seen = await ana.slash('ask', { question: '银行核心诉求', hide: true });
    expect(await ana.click(seen, '公开')).toMatchObject({ ...PROPER, ephemeral: false });
  });

  test('it is deleted, even if Discord reads the response after the deletion', async () => {
    const seen = await asked();
    const { release } = on.courier.holdResponses();
    const pressed = on.bench.user('ana').click(seen, '删除');
    await on.bench.until(() => on.bench.rejected.length > 0, 'the deletion that came too early');
    expect(on.bench.rejected.at(-1)).toMatchObject({ method: 'DELETE', status: 404 });
    release();
    await pressed;
    await on.whileTimePasses(() => seen.deleted, 'the message to go');
  });
});

test('nothing but the deletion went by REST, and nothing with the token of the bot', () => {
  const byBot = on.bench.requests.filter(({ path }) => /^\/webhooks\//.test(path));
  expect(new Set(byBot.map(({ method }) => method))).toEqual(new Set(['DELETE']));
});
