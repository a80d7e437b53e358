import { afterEach, describe, expect, test } from 'vitest';
import { createCooldown } from '../../src/transport/cooldown.ts';
import { LEVEL } from './bot.ts';
import { LEAVING, PROPER } from './bot-words.ts';
import { withHttpBot } from './http-bot.ts';
import { DIFFICULT_COMMANDS, SLOW_WORDS, SORRY } from './slow-commands.ts';

const HELD = ['slow', { held: true }] as const;

describe('an answer that takes long', () => {
  const on = withHttpBot({ commands: DIFFICULT_COMMANDS });
  afterEach(() => {
    expect(on.refusals()).toEqual([]);
    on.log.length = 0;
  });

  test('is deferred after 2 s, then edited by REST; others do not wait for it', async () => {
    const slow = on.bench.user('ana').slash(...HELD);
    await on.bench.until(() => on.gate.held > 0, 'the answer to be under way');
    on.clock.advance(1999);
    const quick = await on.bench.user('ben').slash('partner', { name: '腾讯' });
    expect(quick).toMatchObject({ ...PROPER, deferred: false });
    on.clock.advance(1);
    await on.bench.until(() => on.courier.exchanges.length === 2, 'the deferral');
    expect(on.courier.exchanges.at(-1)?.body).toBe('{"type":5,"data":{}}');
    on.gate.release();
    let seen: Awaited<typeof slow> | undefined;
    void slow.then((shown) => {
      seen = shown;
    });
    await on.whileTimePasses(() => seen !== undefined, 'the answer');
    expect(seen).toMatchObject({ ...PROPER, deferred: true, ephemeral: false, followUps: [] });
    expect(seen?.text).toBe(SLOW_WORDS);
    const answered = { msg: 'answered', what: '/slow', deferred: true };
    await on.bench.until(() => on.log.length > 1, 'the log entry');
    expect(on.log.at(-1)).toMatchObject(answered);
  });

  test('if it is hidden, is hidden from its deferral on', async () => {
    const seen = await on.afterDeferral(
      on.bench.user('ana').slash('slow', { held: true, hide: true }),
    );
    expect(seen).toMatchObject({ ...PROPER, deferred: true, ephemeral: true });
  });

  test('if it fails, an apology takes the place of what all saw, for whoever asked', async () => {
    const seen = await on.afterDeferral(on.bench.user('ana').slash('fail', { held: true }));
    expect(seen).toMatchObject({ deferred: true, deleted: true });
    expect(seen.followUps).toMatchObject([{ ...PROPER, ephemeral: true }]);
    expect(seen.followUps[0]?.text).toBe(SORRY);
  });
});

describe('a handler that fails', () => {
  const on = withHttpBot({ commands: DIFFICULT_COMMANDS });

  test('apologizes in the response', async () => {
    const seen = await on.bench.user('ana').slash('fail', { held: false });
    expect(seen).toMatchObject({ ...PROPER, ephemeral: true, deferred: false });
    expect(seen.text).toBe(SORRY);
    expect(on.log).toMatchObject([
      { level: LEVEL.error, msg: 'a handler failed', what: '/fail' },
      { level: LEVEL.info, kind: 'error' },
    ]);
    expect(on.refusals()).toEqual([]);
  });
});

describe('Discord no longer waits', () => {
  const on = withHttpBot({ commands: DIFFICULT_COMMANDS });

  test('is logged once, as an interaction that expired, and the next one is answered', async () => {
    const underWay = on.bench.user('ana').slash(...HELD);
    await on.bench.until(() => on.gate.held > 0, 'the answer to be under way');
    on.courier.hangUp();
    on.bench.inject.expireDeadlines();
    expect((await underWay).failed).toBe('The application did not respond');
    await on.bench.until(() => on.courier.exchanges.length === 1, 'the broken line');
    // The other end has heard of it by the time that it answers the next one.
    expect(await on.bench.user('ben').slash('slow', { held: false })).toMatchObject(PROPER);
    on.log.length = 0;
    on.gate.release();
    await on.bench.until(() => on.log.length > 0, 'the log entry');
    const expired = expect.stringContaining('expired');
    expect(on.log).toMatchObject([{ level: LEVEL.warn, what: '/slow', msg: expired }]);
  });
});

describe('whoever asks too often', () => {
  const clock = { ms: 0 };
  const cooldown = createCooldown({ burst: 1, seconds: 30 }, () => clock.ms);
  const on = withHttpBot({ cooldown });

  test('is told how long to wait; others are not', async () => {
    const ask = (name: string) => on.bench.user(name).slash('partner', { name: '腾讯' });
    expect(await ask('ana')).toMatchObject({ ...PROPER, ephemeral: false });
    const told = await ask('ana');
    expect(told).toMatchObject({ ...PROPER, ephemeral: true });
    expect(told.text).toContain('30');
    expect(await ask('ben')).toMatchObject({ ...PROPER, ephemeral: false });
    expect(on.refusals()).toEqual([]);
  });
});

describe('told to stop', () => {
  const on = withHttpBot({ commands: DIFFICULT_COMMANDS });

  test('it gives pending answers their time, then says that it is leaving', async () => {
    const ana = on.bench.user('ana').slash(...HELD);
    await on.bench.until(() => on.gate.held === 1, 'the first answer');
    const stopped = on.stop(1000);
    on.gate.release();
    expect((await ana).text).toBe(SLOW_WORDS);
    await stopped;

    const ben = on.bench.user('ben').slash(...HELD);
    await on.bench.until(() => on.gate.held === 1, 'the second answer');
    const ended = on.stop(1000);
    on.clock.advance(1000);
    expect((await ben).text).toBe(LEAVING);
    await ended;
    expect(on.refusals()).toEqual([]);
  });
});
