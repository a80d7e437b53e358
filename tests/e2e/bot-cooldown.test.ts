import { afterEach, expect, test } from 'vitest';
import { createCooldown } from '../../src/transport/cooldown.ts';
import { withRealBot } from './bot.ts';
import { buttonsOf, PROPER, sourceButtons } from './bot-words.ts';

const clock = { ms: 0 };
const cooldown = createCooldown({ burst: 2, seconds: 30 }, () => clock.ms);
const on = withRealBot({ cooldown });
afterEach(() => expect(on.bench.rejected).toEqual([]));

test('whoever asks too often is told how long to wait; others and lookups are free', async () => {
  const ana = on.bench.user('ana');
  const seen = await ana.slash('ask', { question: '银行核心诉求' });
  const hidden = await ana.contextMenu('问这句', await ana.post('银行核心诉求'));
  expect([seen, hidden]).toMatchObject([PROPER, PROPER]);

  clock.ms += 4_000;
  const told = await ana.slash('partner', { name: '腾讯' });
  expect(told).toMatchObject({ ...PROPER, ephemeral: true });
  expect(told.text).toBe('问得太快了，请在 26 秒后再试。');
  expect((await ana.click(hidden, '公开')).text).toBe(told.text);
  const tw = on.bench.user('ana', { locale: 'zh-TW', context: 'botDm' });
  expect((await tw.slash('help')).text).toContain('26');

  for (const button of sourceButtons(seen)) {
    expect((await ana.click(seen, button)).text).toMatch(/^> /);
  }
  expect(await on.bench.user('bob').slash('partner', { name: '腾讯' })).toMatchObject(PROPER);

  clock.ms += 26_000;
  const shared = await ana.click(hidden, '公开');
  expect(shared).toMatchObject({ ...PROPER, ephemeral: false });
  expect(buttonsOf(shared)).toContain('v1:delete');
});
