import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../src/interaction/interaction.ts';
import { click, contextOf, planMessage, slash } from '../support/interactions.ts';
import { LEVEL, type RunningBot, withRealBot } from './bot.ts';
import { PROPER } from './bot-words.ts';
import { DIFFICULT_COMMANDS, SLOW_WORDS } from './slow-commands.ts';

const HELD = ['slow', { held: true }] as const;
const isUnderWay = ({ bench, gate }: RunningBot) =>
  bench.until(() => gate.held > 0, 'the answer to be under way');
const callbacks = ({ bench }: RunningBot) =>
  bench.requests.filter(({ path, status }) => path.endsWith('/callback') && status === 204);

describe('an answer that takes long', () => {
  const on = withRealBot({ commands: DIFFICULT_COMMANDS });

  test('is deferred after 2 s, no sooner, then edited; others do not wait for it', async () => {
    const slow = on.bench.user('ana').slash(...HELD);
    await isUnderWay(on);
    on.clock.advance(1999);
    const quick = await on.bench.user('ben').slash('partner', { name: '腾讯' });
    expect(quick).toMatchObject({ ...PROPER, deferred: false, edits: 0 });
    expect(callbacks(on)).toHaveLength(1);
    on.clock.advance(1);
    await on.bench.until(() => callbacks(on).length === 2, 'the deferral');
    expect(callbacks(on).at(-1)?.body).toMatchObject({ type: 5 });
    on.gate.release();
    const seen = await slow;
    expect(seen).toMatchObject({ ...PROPER, deferred: true, ephemeral: false, followUps: [] });
    expect(seen.text).toBe(SLOW_WORDS);
    await on.bench.until(() => on.log.length > 1, 'the log entry');
    expect(on.log).toMatchObject([
      { msg: 'answered', what: '/partner', deferred: false },
      { msg: 'answered', what: '/slow', deferred: true },
    ]);
    expect(on.bench.rejected).toEqual([]);
  });

  test('if it is hidden, is hidden from its deferral on', async () => {
    const hidden = on.bench.user('ana').slash('slow', { held: true, hide: true });
    const seen = await on.afterDeferral(hidden);
    expect(seen).toMatchObject({ ...PROPER, deferred: true, ephemeral: true });
    expect(callbacks(on).at(-1)?.body).toEqual({ type: 5, data: { flags: 64 } });
  });

  // A deferral fixes who sees the answer.
  test('who will see it is known before the work begins', () => {
    const context = contextOf({ library: on.library, commands: DIFFICULT_COMMANDS });
    const isHidden = (interaction: Interaction) => planMessage(interaction, context).ephemeral;
    expect(isHidden(slash('slow', {}))).toBe(false);
    expect(isHidden(slash('unknown', {}))).toBe(true);
    expect(isHidden(click('v1:source:x:1-00000000:0'))).toBe(true);
    expect(isHidden(click('forged'))).toBe(true);
  });
});

const REFUSED_LATE = { level: LEVEL.warn, what: '/slow', msg: expect.stringContaining('expired') };
const refusals = ({ bench }: RunningBot) => bench.rejected.map(({ refusal }) => refusal?.[0]);

describe('the token ends before the work', () => {
  const on = withRealBot({ commands: DIFFICULT_COMMANDS });

  test('is logged once, as a warning, and the next one is answered', async () => {
    const underWay = on.bench.user('ana').slash(...HELD);
    await isUnderWay(on);
    on.clock.advance(2000);
    await on.bench.until(() => callbacks(on).length === 1, 'the deferral');
    on.bench.inject.expireTokens();
    on.gate.release();
    expect(await underWay).toMatchObject({
      deferred: true,
      failed: 'The application did not respond',
    });
    await on.bench.until(() => on.log.length > 0, 'the log entry');
    expect(refusals(on)).toEqual(['401 50027 Invalid Webhook Token']);
    expect(on.log).toEqual([expect.objectContaining(REFUSED_LATE)]);
    expect((await on.bench.user('ana').slash('slow', { held: false })).text).toBe(SLOW_WORDS);
  });
});

describe('Discord’s deadline ends before the first response', () => {
  const on = withRealBot({ commands: DIFFICULT_COMMANDS });

  test('10062 is logged once, as a warning', async () => {
    const underWay = on.bench.user('ana').slash(...HELD);
    await isUnderWay(on);
    on.bench.inject.expireDeadlines();
    const seen = await underWay;
    expect(seen.failed).toBe('The application did not respond');
    on.gate.release();
    await on.bench.until(() => on.log.length > 0, 'the log entry');
    expect(refusals(on)).toEqual(['404 10062 Unknown interaction']);
    expect(on.log).toEqual([expect.objectContaining(REFUSED_LATE)]);
  });
});
