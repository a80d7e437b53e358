import { afterEach, describe, expect, test } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { notice } from '../../src/answer/blocks.ts';
import { defineChatCommand } from '../../src/commands/define-command.ts';
import { hide } from '../../src/commands/hide.ts';
import { entityId } from '../../src/entities/entity.ts';
import type { Seen } from './bench/seen.ts';
import { LEVEL, withRealBot } from './bot.ts';
import { buttonsOf, PROPER } from './bot-words.ts';
import { SORRY } from './slow-commands.ts';

/** A page that is made anew, or fails; at once, or when the gate lets it. */
const choice = (id: string) => ({
  command: 'partner' as const,
  argument: { entity: entityId.parse(id) },
  again: { command: 'menu', ids: [id] },
});
const menu = defineChatCommand({
  data: { name: 'menu', description: 'd', options: [hide] },
  execute: (): Answer => ({
    kind: 'ambiguous-name',
    blocks: [{ kind: 'choices', choices: ['page', 'held-page', 'fail', 'held-fail'].map(choice) }],
  }),
  again: ([id = '']): Answer => {
    if (id.endsWith('fail')) throw new TypeError('failed');
    return { kind: 'empty', blocks: [notice('question.empty')] };
  },
});

const on = withRealBot({ commands: [menu] });
let asked = 0;
afterEach(async () => {
  await settled();
  expect(on.bench.rejected).toEqual([]);
  on.log.length = 0;
  asked = 0;
});
const ana = () => on.bench.user('ana');
const open = (command: 'menu' | 'ask') => {
  asked++;
  return ana().slash(command, command === 'ask' ? { question: '银行' } : { hide: true });
};
const press = (seen: Seen, button: string) => {
  asked++;
  const id = buttonsOf(seen).find((each) => each.includes(`:${button}`)) ?? '';
  return ana().click(seen, id);
};
const complaints = () => on.log.filter(({ level }) => level >= LEVEL.warn);
/** Everything asked for has its last line in the log. */
const settled = () =>
  on.bench.until(
    () => on.log.filter(({ msg }) => /^answered|not delivered/.test(msg)).length === asked,
    'the log',
  );

describe('a page turned in place', () => {
  test.each([
    ['at once', 'page', false],
    ['slowly, after a deferral', 'held-page', true],
  ])('%s', async (_, button, deferred) => {
    const seen = await open('menu');
    const pressed = press(seen, button);
    const turned = await (deferred ? on.afterDeferral(pressed) : pressed);
    expect(turned).toMatchObject({ updated: true, deferred });
    await settled();
    expect(seen.text).toContain('请输入要问的问题');
    expect(complaints()).toEqual([]);
  });

  test('that fails leaves the message alone and says so in one of its own', async () => {
    const seen = await open('menu');
    const before = seen.text;
    const told = await press(seen, 'fail');
    expect(told).toMatchObject({ ...PROPER, ephemeral: true, updated: false, text: SORRY });
    expect(seen.text).toBe(before);
    expect(complaints()).toMatchObject([{ what: 'button page', err: { message: 'failed' } }]);
  });

  test('that fails after the deferral says so in its place', async () => {
    const seen = await open('menu');
    expect(await on.afterDeferral(press(seen, 'held-fail'))).toMatchObject({
      updated: true,
      deferred: true,
    });
    await settled();
    expect(seen.text).toBe(SORRY);
    expect(complaints()).toMatchObject([{ what: 'button page', err: { message: 'failed' } }]);
  });

  test('429, 500 and a broken line: it asks again', async () => {
    for (const mishap of ['rateLimitOnce', 'serverErrorOnce', 'closeSocketOnce'] as const) {
      const seen = await open('menu');
      on.bench.inject[mishap]('/callback');
      expect(await press(seen, 'page')).toMatchObject({
        failed: undefined,
        updated: true,
      });
    }
    expect(complaints().filter(({ msg }) => msg !== 'rate limited')).toEqual([]);
  });
});

describe('a message that is deleted', () => {
  const gone = (seen: { deleted: boolean }) => on.bench.until(() => seen.deleted, 'it to go');

  test('429 and 500 on the way: it asks again', async () => {
    const seen = await open('ask');
    on.bench.inject.rateLimitOnce(/^DELETE/, 60);
    on.bench.inject.serverErrorOnce(/^DELETE/);
    await press(seen, 'delete');
    await gone(seen);
    await settled();
    expect(complaints().filter(({ msg }) => msg !== 'rate limited')).toEqual([]);
  });

  test('500 again and again: it stays, whoever pressed is told alone, and it is logged', async () => {
    const seen = await open('ask');
    for (let n = 0; n < 4; n++) on.bench.inject.serverErrorOnce(/^DELETE/);
    const told = await press(seen, 'delete');
    await settled();
    expect(seen.deleted).toBe(false);
    expect(told.followUps).toMatchObject([{ text: SORRY, ephemeral: true }]);
    const err = { status: 500, method: 'DELETE', route: expect.stringMatching(/@original$/) };
    expect(complaints()).toMatchObject([{ level: LEVEL.error, what: 'button delete', err }]);
  });

  test('500 again and again to the press itself: whoever pressed is told alone', async () => {
    const seen = await open('ask');
    for (let n = 0; n < 4; n++) on.bench.inject.serverErrorOnce('/callback');
    const told = await press(seen, 'delete');
    await settled();
    expect(told).toMatchObject({ ...PROPER, ephemeral: true, text: SORRY });
    const err = { status: 500, method: 'POST', route: expect.stringMatching(/callback$/) };
    expect(complaints()).toMatchObject([{ level: LEVEL.error, what: 'button delete', err }]);
  });
});

describe('a message that is shared', () => {
  test('500 again and again: whoever pressed is told alone, and it is logged', async () => {
    asked++;
    const seen = await ana().slash('ask', { question: '银行', hide: true });
    for (let n = 0; n < 4; n++) on.bench.inject.serverErrorOnce('/callback');
    const told = await press(seen, 'share');
    await settled();
    expect(told).toMatchObject({ ...PROPER, ephemeral: true, text: SORRY });
    const err = { status: 500, method: 'POST', route: expect.stringMatching(/callback$/) };
    expect(complaints()).toMatchObject([{ level: LEVEL.error, what: 'button share', err }]);
  });
});
