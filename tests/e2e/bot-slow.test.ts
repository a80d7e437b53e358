import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { contextOf, planMessage } from '../support/interactions.ts';
import { LEVEL, type RunningBot, withRealBot } from './bot.ts';
import { PROPER } from './bot-words.ts';
import { DIFFICULT_COMMANDS, SLOW_WORDS } from './slow-commands.ts';

describe('with Discord’s own numbers', () => {
  const on = withRealBot({ commands: DIFFICULT_COMMANDS });

  test('2.9 s of work: deferred after 2 s, then edited; others do not wait for it', async () => {
    const slow = on.bench.user('ana').slash('slow', { ms: '2900' });
    const quick = await on.bench.user('ben').slash('partner', { name: '腾讯' });
    expect(quick).toMatchObject({ ...PROPER, deferred: false, edits: 0 });
    const seen = await slow;
    expect(seen).toMatchObject({ ...PROPER, deferred: true, ephemeral: false, edits: 0 });
    expect(seen.text).toBe(SLOW_WORDS);
    expect(on.bench.rejected).toEqual([]);
  });
});

describe('with all times shortened', () => {
  const on = withRealBot({ commands: DIFFICULT_COMMANDS, deferAfterMs: 100, deadlineMs: 800 });

  test('work beyond the deadline still arrives, in the message that was deferred', async () => {
    const seen = await on.bench.user('ana').slash('slow', { ms: '1000' });
    expect(seen).toMatchObject({ ...PROPER, deferred: true, ephemeral: false, followUps: [] });
    expect(seen.text).toBe(SLOW_WORDS);
    await on.bench.until(() => on.log.length > 0, 'the log entry');
    expect(on.log).toMatchObject([{ msg: 'answered', what: '/slow', deferred: true }]);
    expect(on.bench.rejected).toEqual([]);
  });

  test('a hidden answer is hidden from its deferral on', async () => {
    const seen = await on.bench.user('ana').slash('slow', { ms: '300', hide: true });
    expect(seen).toMatchObject({ ...PROPER, deferred: true, ephemeral: true });
    const callback = on.bench.requests.findLast(({ path }) => path.endsWith('/callback'));
    expect(callback?.body).toEqual({ type: 5, data: { flags: 64 } });
  });

  // A deferral fixes who sees the answer; a library in memory is too quick to be deferred.
  test('who will see it is known before the work begins', () => {
    const context = contextOf({ library: on.library, commands: DIFFICULT_COMMANDS });
    const plan = (interaction: object) =>
      planMessage(interaction as APIInteraction, context).ephemeral;
    expect(plan({ type: 2, data: { type: 1, name: 'slow' } })).toBe(false);
    expect(plan({ type: 2, data: { type: 1, name: 'unknown' } })).toBe(true);
    expect(plan({ type: 3, data: { custom_id: 'v1:source:x:1-00000000:0' } })).toBe(true);
    expect(plan({ type: 3, data: { custom_id: 'forged' } })).toBe(true);
  });
});

const REFUSED_LATE = { level: LEVEL.warn, what: '/slow', msg: expect.stringContaining('expired') };

describe('the token ends before the work', () => {
  const on = withRealBot({ commands: DIFFICULT_COMMANDS, deferAfterMs: 50 });

  test('is logged once, as a warning, and the next one is answered', async () => {
    const underWay = on.bench.user('ana').slash('slow', { ms: '400' });
    await on.bench.until(() => on.bench.requests.at(-1)?.status === 204, 'the deferral');
    on.bench.inject.expireTokens();
    expect(await underWay).toMatchObject({
      deferred: true,
      failed: 'The application did not respond',
    });
    await on.bench.until(() => on.log.length > 0, 'the log entry');
    expect(refusals(on)).toEqual(['401 50027 Invalid Webhook Token']);
    expect(on.log).toEqual([expect.objectContaining(REFUSED_LATE)]);
    expect((await on.bench.user('ana').slash('slow', { ms: '1' })).text).toBe(SLOW_WORDS);
  });
});

describe('the deadline ends before the first response', () => {
  const on = withRealBot({ commands: DIFFICULT_COMMANDS, deadlineMs: 200 });

  test('10062 is logged once, as a warning', async () => {
    const seen = await on.bench.user('ana').slash('slow', { ms: '400' });
    expect(seen.failed).toBe('The application did not respond');
    await on.bench.until(() => on.log.length > 0, 'the log entry');
    expect(refusals(on)).toEqual(['404 10062 Unknown interaction']);
    expect(on.log).toEqual([expect.objectContaining(REFUSED_LATE)]);
  });
});

const refusals = ({ bench }: RunningBot) => bench.rejected.map(({ refusal }) => refusal?.[0]);
