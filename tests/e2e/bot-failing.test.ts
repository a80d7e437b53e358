import { afterEach, describe, expect, test } from 'vitest';
import { LEVEL, withRealBot } from './bot.ts';
import { PROPER } from './bot-words.ts';
import { DIFFICULT_COMMANDS, SORRY } from './slow-commands.ts';

const on = withRealBot({ commands: DIFFICULT_COMMANDS, deferAfterMs: 150 });
const ana = () => on.bench.user('ana');
const complaints = () => on.log.filter(({ level }) => level >= LEVEL.warn);
afterEach(() => {
  on.log.length = 0;
});

describe('a handler that fails', () => {
  test.each([
    ['at once', '0', { type: 'RangeError', message: 'failed at once' }],
    ['a little later', '20', { type: 'TypeError', message: 'failed later' }],
  ])('%s: one honest sentence that only the user sees', async (_, ms, err) => {
    const seen = await ana().slash('fail', { ms });
    expect(seen).toMatchObject({ ...PROPER, deferred: false, ephemeral: true, followUps: [] });
    expect(seen.text).toBe(SORRY);
    expect(complaints()).toMatchObject([{ level: LEVEL.error, what: '/fail', err }]);
    expect(complaints()[0]?.['err']).toHaveProperty('stack', expect.stringContaining('at '));
  });

  test('after the deferral: the same sentence takes its place', async () => {
    const seen = await ana().slash('fail', { ms: '300' });
    expect(seen).toMatchObject({ ...PROPER, deferred: true, followUps: [], edits: 0 });
    expect(seen.text).toBe(SORRY);
    const err = { type: 'TypeError', cause: { message: 'the deeper reason' } };
    expect(complaints()).toMatchObject([{ level: LEVEL.error, what: '/fail', err }]);
  });

  test('none of this is objected to, and the next one is answered', async () => {
    expect(on.bench.rejected).toEqual([]);
    const seen = await ana().slash('partner', { name: '腾讯' });
    expect(seen.text).toContain('腾讯');
  });
});

describe('an answer that Discord refuses', () => {
  test.each([
    ['at once', '1', false],
    ['after the deferral', '300', true],
  ])('%s: the honest sentence goes out instead', async (_, ms, deferred) => {
    const before = on.bench.rejected.length;
    const seen = await ana().slash('empty', { ms });
    expect(seen).toMatchObject({ ...PROPER, deferred, text: SORRY });
    expect(on.bench.rejected).toHaveLength(before + 1);
    expect(complaints()).toMatchObject([
      { level: LEVEL.error, what: '/empty', err: { status: 400, code: 50035 } },
    ]);
    expect(JSON.stringify(complaints())).not.toContain('requestBody');
  });
});
