import { afterEach, describe, expect, test } from 'vitest';
import { LEVEL, withRealBot } from './bot.ts';
import { PROPER } from './bot-words.ts';
import { DIFFICULT_COMMANDS, SLOW_WORDS, SORRY } from './slow-commands.ts';

const on = withRealBot({ commands: DIFFICULT_COMMANDS });
const ana = () => on.bench.user('ana');
const askTencent = () => ana().slash('partner', { name: '腾讯' });
const statuses = (match: RegExp) =>
  on.bench.requests.filter(({ path }) => match.test(path)).map(({ status }) => status);
const complaints = () => on.log.filter(({ level }) => level >= LEVEL.warn);
const answered = () =>
  on.bench.until(() => on.log.some(({ msg }) => msg === 'answered'), 'the log entry');
afterEach(() => {
  on.log.length = 0;
});

describe('the first response', () => {
  test('429: it waits as told and asks again', async () => {
    on.bench.inject.rateLimitOnce('/callback', 60);
    expect(await askTencent()).toMatchObject(PROPER);
    expect(statuses(/callback$/).slice(-2)).toEqual([429, 204]);
    await answered();
    expect(complaints()).toEqual([]);
  });

  test.each([500, 502, 503])('%i: it asks again', async (status) => {
    on.bench.inject.serverErrorOnce('/callback', { status });
    expect(await askTencent()).toMatchObject(PROPER);
    expect(statuses(/callback$/).slice(-2)).toEqual([status, 204]);
    await answered();
    expect(complaints()).toEqual([]);
  });

  test.each([false, true])('a line that breaks (politely: %s): it asks again', async (politely) => {
    on.bench.inject.closeSocketOnce('/callback', { politely });
    expect(await askTencent()).toMatchObject(PROPER);
    expect(statuses(/callback$/).slice(-2)).toEqual([0, 204]);
    await answered();
    expect(complaints()).toEqual([]);
  });

  test('500 although it took effect: answered once, and no complaint', async () => {
    on.bench.inject.serverErrorOnce('/callback', { processed: true });
    const seen = await askTencent();
    expect(seen).toMatchObject({ ...PROPER, edits: 0, followUps: [] });
    await answered();
    expect(statuses(/callback$/).slice(-2)).toEqual([500, 400]);
    expect(complaints()).toEqual([]);
  });

  test('500 again and again: logged once, without what was said', async () => {
    for (let i = 0; i < 4; i++) on.bench.inject.serverErrorOnce('/callback');
    void askTencent();
    await on.bench.until(() => complaints().length > 0, 'the log entry');
    expect(complaints()).toMatchObject([
      { level: LEVEL.error, what: '/partner', err: { status: 500, method: 'POST' } },
    ]);
    expect(JSON.stringify(on.log)).not.toMatch(/requestBody|腾讯/);
    expect(JSON.stringify(on.log)).toMatch(/\/interactions\/\d+\/\[redacted\]\/callback/);
    expect(await askTencent()).toMatchObject(PROPER);
    await answered();
  });
});

describe('the answer after a deferral', () => {
  const askSlowly = () => on.afterDeferral(ana().slash('slow', { held: true }));

  test('a deferral that took effect though it was told otherwise: the answer arrives', async () => {
    on.bench.inject.serverErrorOnce('/callback', { processed: true });
    expect(await askSlowly()).toMatchObject({ ...PROPER, deferred: true, text: SLOW_WORDS });
    await answered();
    expect(complaints()).toEqual([]);
  });

  test('429, 500 and broken lines on the edit: it asks again', async () => {
    on.bench.inject.rateLimitOnce(/^PATCH/, 60);
    on.bench.inject.serverErrorOnce(/^PATCH/);
    on.bench.inject.serverErrorOnce(/^PATCH/, { processed: true });
    on.bench.inject.closeSocketOnce(/^PATCH/);
    expect(await askSlowly()).toMatchObject({ ...PROPER, deferred: true, text: SLOW_WORDS });
    await answered();
    expect(statuses(/@original$/).slice(-5)).toEqual([429, 500, 500, 0, 200]);
    expect(complaints().filter(({ msg }) => msg !== 'rate limited')).toEqual([]);
  });
});

describe('a handler that fails', () => {
  const FAULT = {
    type: 'TypeError',
    message: 'it failed',
    cause: { message: 'the deeper reason' },
  };
  test('at once: one honest sentence that only the user sees', async () => {
    const seen = await ana().slash('fail', { held: false });
    expect(seen).toMatchObject({ ...PROPER, deferred: false, ephemeral: true, followUps: [] });
    expect(seen.text).toBe(SORRY);
    expect(complaints()).toMatchObject([{ level: LEVEL.error, what: '/fail', err: FAULT }]);
    expect(complaints()[0]?.['err']).toHaveProperty('stack', expect.stringContaining('at '));
  });

  test('after the deferral: the same sentence, and nothing that all see', async () => {
    const seen = await on.afterDeferral(ana().slash('fail', { held: true }));
    expect(seen).toMatchObject({ failed: undefined, deferred: true, deleted: true, edits: 0 });
    expect(seen.followUps).toMatchObject([{ ...PROPER, ephemeral: true, text: SORRY }]);
    expect(complaints()).toMatchObject([{ level: LEVEL.error, what: '/fail', err: FAULT }]);
  });
});

test('Discord objected to nothing but the answers that it had already', () => {
  const refusals = on.bench.rejected.map(({ refusal }) => refusal?.[0]);
  expect(new Set(refusals)).toEqual(
    new Set(['400 40060 Interaction has already been acknowledged.']),
  );
});

describe('an answer that Discord refuses', () => {
  test.each([
    ['at once', false],
    ['after the deferral', true],
  ])('%s: the honest sentence goes out instead', async (_, deferred) => {
    const before = on.bench.rejected.length;
    const underWay = ana().slash('endless', { held: deferred });
    const seen = await (deferred ? on.afterDeferral(underWay) : underWay);
    expect(seen).toMatchObject({ deferred, deleted: deferred });
    expect(deferred ? seen.followUps : [seen]).toMatchObject([
      { ...PROPER, ephemeral: true, text: SORRY },
    ]);
    expect(on.bench.rejected).toHaveLength(before + 1);
    expect(complaints()).toMatchObject([
      { level: LEVEL.error, what: '/endless', err: { status: 400, code: 50035 } },
    ]);
    expect(JSON.stringify(complaints())).not.toContain('requestBody');
  });
});
