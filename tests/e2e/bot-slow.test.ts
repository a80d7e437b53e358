import type { APIInteraction } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { handle } from '../../src/interaction/handle.ts';
import { LEVEL, withRealBot } from './bot.ts';
import { PROPER } from './bot-words.ts';
import { DIFFICULT_COMMANDS, SLOW_WORDS } from './slow-commands.ts';

describe('with Discord’s own numbers', () => {
  const on = withRealBot({ commands: DIFFICULT_COMMANDS });

  test('2.9 s of work: deferred after 2 s, then edited', async () => {
    const seen = await on.bench.user('ana').slash('slow', { ms: '2900' });
    expect(seen).toMatchObject({ ...PROPER, deferred: true, ephemeral: false, edits: 0 });
    expect(seen.text).toBe(SLOW_WORDS);
    expect(on.bench.rejected).toEqual([]);
  });
});

describe('with all times shortened', () => {
  const on = withRealBot({ commands: DIFFICULT_COMMANDS, deferAfterMs: 100, deadlineMs: 1000 });
  const answered = () => on.log.filter(({ msg }) => msg === 'answered');

  test('quick work is answered at once', async () => {
    const seen = await on.bench.user('ana').slash('slow', { ms: '1' });
    expect(seen).toMatchObject({ ...PROPER, deferred: false, edits: 0 });
  });

  test('work beyond the deadline still arrives, in the message that was deferred', async () => {
    const seen = await on.bench.user('ana').slash('slow', { ms: '1500' });
    expect(seen).toMatchObject({ ...PROPER, deferred: true, ephemeral: false, followUps: [] });
    expect(seen.text).toBe(SLOW_WORDS);
    await on.bench.until(() => answered().length === 2, 'the log entry');
    expect(answered().at(-1)).toMatchObject({ what: '/slow', deferred: true });
  });

  test('others do not wait for it', async () => {
    const slow = on.bench.user('ana').slash('slow', { ms: '600' });
    const quick = await on.bench.user('ben').slash('partner', { name: '腾讯' });
    expect(quick.text).toContain('腾讯');
    expect(on.bench.requests.at(-1)?.path).toMatch(/callback$/);
    expect((await slow).text).toBe(SLOW_WORDS);
  });

  test('nothing of all this was objected to', () => expect(on.bench.rejected).toEqual([]));

  // A deferral fixes who sees the answer; a library in memory is too quick to be deferred.
  test('who will see it is known before the work begins', () => {
    const context = { library: on.library, locale: 'zh-CN', commands: DIFFICULT_COMMANDS } as const;
    const plan = (interaction: object) => handle(interaction as APIInteraction, context).ephemeral;
    expect(plan({ type: 2, data: { type: 1, name: 'slow' } })).toBe(false);
    expect(plan({ type: 2, data: { type: 1, name: 'unknown' } })).toBe(true);
    expect(plan({ type: 3, data: { custom_id: 'v1:source:x:1-00000000:0' } })).toBe(true);
    expect(plan({ type: 3, data: { custom_id: 'forged' } })).toBe(true);
  });
});

describe('too late for Discord', () => {
  const waiting = { commands: DIFFICULT_COMMANDS, deferAfterMs: 100 };

  describe('the token ends before the work', () => {
    const on = withRealBot({ ...waiting, tokenLifeMs: 400 });
    test('is logged once, and nothing else happens', async () => {
      const seen = await on.bench.user('ana').slash('slow', { ms: '700' });
      expect(seen).toMatchObject({ deferred: true, failed: 'The application did not respond' });
      await on.bench.until(() => on.bench.rejected.length > 0, 'the late edit');
      expect(on.bench.rejected.map(({ refusal }) => refusal?.[0])).toEqual([
        '401 50027 Invalid Webhook Token',
      ]);
      await on.bench.until(() => on.log.some(({ msg }) => msg.includes('expired')), 'the entry');
      expect(on.log.filter(({ level }) => level >= LEVEL.warn)).toEqual([
        expect.objectContaining({ level: LEVEL.warn, what: '/slow' }),
      ]);
      const next = await on.bench.user('ana').slash('slow', { ms: '1' });
      expect(next.text).toBe(SLOW_WORDS);
    });
  });

  describe('the deadline ends before the first response', () => {
    const on = withRealBot({ ...waiting, deferAfterMs: 1000, deadlineMs: 200 });
    test('10062 is logged once, as a warning', async () => {
      const seen = await on.bench.user('ana').slash('slow', { ms: '400' });
      expect(seen.failed).toBe('The application did not respond');
      await on.bench.until(() => on.log.some(({ msg }) => msg.includes('expired')), 'the entry');
      expect(on.bench.rejected.map(({ refusal }) => refusal?.[0])).toEqual([
        '404 10062 Unknown interaction',
      ]);
      expect(on.log.filter(({ level }) => level >= LEVEL.warn)).toEqual([
        expect.objectContaining({ level: LEVEL.warn, what: '/slow' }),
      ]);
    });
  });
});
