import { afterEach, describe, expect, test } from 'vitest';
import { defineChatCommand } from '../../src/commands/define-command.ts';
import { hide } from '../../src/commands/hide.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import type { Seen } from './bench/seen.ts';
import { LEVEL, withRealBot } from './bot.ts';
import { buttonsOf, drawn, PROPER } from './bot-words.ts';
import { PLACES } from './places.ts';
import { DIFFICULT_COMMANDS, SORRY } from './slow-commands.ts';

/** `/unknown held`: a name that nobody knows, at once or when the gate lets it. */
const held = { type: 5, name: 'held', description: 'held', required: true } as const;
const unknown = defineChatCommand({
  data: { name: 'unknown', description: 'd', options: [held, hide] },
  execute: (_, { library }) => answerPartner('宝石鱼银行', library),
});
const UNKNOWN = '不认识“宝石鱼银行”';

const on = withRealBot({ commands: [...DIFFICULT_COMMANDS, unknown] });
/** What Discord may refuse, and has to. */
const refused: string[] = [];
afterEach(() => {
  expect(on.bench.rejected.flatMap(({ refusal }) => refusal)).toEqual(refused);
  on.log.length = 0;
});
const complaints = () => on.log.filter(({ level }) => level >= LEVEL.warn);
const answered = () =>
  on.bench.until(() => on.log.some(({ msg }) => msg === 'answered'), 'the log entry');
const asking = (seen: Pick<Seen, 'message'>) =>
  buttonsOf(seen).filter((id) => id.startsWith('v1:page:ask:'));

const CONCERNS_ONE = [
  ['a refusal', 'ask', { question: '火星上有鲸鱼吗' }],
  ['the nearest', 'ask', { question: '京东金融有多少员工' }],
  ['an unknown name', 'partner', { name: '宝石鱼银行' }],
  ['help', 'help', {}],
] as const;

describe.each(['zh-CN', 'zh-TW', 'en-US', 'en-GB', 'fr'] as const)('in %s', (locale) => {
  test.each(CONCERNS_ONE)(
    '%s is for whoever asked, until they share it',
    async (_, name, given) => {
      const ana = on.bench.user('ana', { locale });
      const seen = await ana.slash(name, given);
      expect(seen).toMatchObject({ ...PROPER, ephemeral: true, deferred: false, followUps: [] });
      const shared = await ana.click(seen, 'v1:share');
      expect(shared).toMatchObject({ ...PROPER, ephemeral: false });
      expect(drawn(shared)).toContain(drawn(seen).split('\n')[0]);
      expect(asking(shared)).toEqual(asking(seen));
    },
  );
});

test.each(PLACES)('a refusal is for whoever asked: %s', async (_, place) => {
  const seen = await on.bench.user('ana', place).slash('ask', { question: '火星上有鲸鱼吗' });
  expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
});

describe('after a deferral that all saw', () => {
  test('its placeholder goes and the answer comes, for whoever asked', async () => {
    const seen = await on.afterDeferral(on.bench.user('ana').slash('unknown', { held: true }));
    expect(seen).toMatchObject({ deferred: true, deleted: true, failed: undefined, edits: 0 });
    const [told, ...others] = seen.followUps;
    expect(others).toEqual([]);
    expect(told).toMatchObject({ ...PROPER, ephemeral: true });
    expect(told?.text).toContain(UNKNOWN);
    expect(buttonsOf({ message: told?.message })).toContain('v1:share');
    await answered();
    expect(complaints()).toEqual([]);
  });

  test('one that was hidden is edited as ever', async () => {
    const hidden = on.bench.user('ana').slash('unknown', { held: true, hide: true });
    const seen = await on.afterDeferral(hidden);
    expect(seen).toMatchObject({ ...PROPER, ephemeral: true, deleted: false, followUps: [] });
    expect(seen.text).toContain(UNKNOWN);
  });

  test('from it, a suggestion is asked in place and shared', async () => {
    const ana = on.bench.user('ana');
    const { followUps } = await on.afterDeferral(ana.slash('unknown', { held: true }));
    const [told] = followUps;
    if (told === undefined) throw new Error('nothing was told');
    const [button = ''] = asking(told);
    expect(await ana.click(told, button)).toMatchObject({ failed: undefined, updated: true });
    expect(told.text).not.toContain(UNKNOWN);
    const shared = await ana.click(told, 'v1:share');
    expect(shared).toMatchObject({ ...PROPER, ephemeral: false });
  });

  test('if its placeholder cannot be deleted, the answer comes in its place', async () => {
    for (let n = 0; n < 4; n++) on.bench.inject.serverErrorOnce('DELETE');
    const seen = await on.afterDeferral(on.bench.user('ana').slash('unknown', { held: true }));
    expect(seen).toMatchObject({ ...PROPER, deferred: true, deleted: false, followUps: [] });
    expect(seen.text).toContain(UNKNOWN);
    // All see it, so it can be deleted and need not be shared.
    expect(buttonsOf(seen)).toContain('v1:delete');
    expect(buttonsOf(seen)).not.toContain('v1:share');
    await answered();
    expect(complaints()).toMatchObject([{ level: LEVEL.warn, err: { status: 500 } }]);
  });

  test.each(['rateLimitOnce', 'serverErrorOnce', 'closeSocketOnce'] as const)(
    '%s on the way: it comes once',
    async (mishap) => {
      on.bench.inject[mishap]('DELETE');
      const seen = await on.afterDeferral(on.bench.user('ana').slash('unknown', { held: true }));
      expect(seen.deleted).toBe(true);
      expect(seen.followUps).toMatchObject([{ ephemeral: true }]);
    },
  );

  test('a failure is told to whoever asked alone', async () => {
    const seen = await on.afterDeferral(on.bench.user('ana').slash('fail', { held: true }));
    expect(seen).toMatchObject({ deleted: true, followUps: [{ text: SORRY, ephemeral: true }] });
  });

  test('an answer that Discord refuses: that it failed is told to whoever asked alone', async () => {
    const seen = await on.afterDeferral(on.bench.user('ana').slash('endless', { held: true }));
    await on.bench.until(() => on.bench.rejected.length > 0, 'the refusal');
    refused.push(...on.bench.rejected.flatMap(({ refusal }) => refusal ?? []));
    expect(seen).toMatchObject({ deleted: true, followUps: [{ text: SORRY, ephemeral: true }] });
  });
});
