import { afterEach, describe, expect, test } from 'vitest';
import { defineChatCommand } from '../../src/commands/define-command.ts';
import { LEVEL, withRealBot } from './bot.ts';
import { PLACES } from './places.ts';

const text = (name: 'first' | 'second') =>
  ({ type: 3, name, description: 'd', autocomplete: true }) as const;

/** Suggests what was typed in the user's language; 60 too long ones for `many`; fails for `fail`. */
const pick = defineChatCommand({
  data: { name: 'pick', description: 'd', options: [text('first'), text('second')] },
  execute: () => ({ kind: 'empty', blocks: [] }),
  complete: {
    first: (typed, { locale }) => {
      if (typed === 'fail') throw new TypeError('no suggestions');
      const count = typed === 'many' ? 60 : 1;
      return Array.from({ length: count }, (_, n) => ({
        name: `${n} ${typed} ${locale} ${'很长😀'.repeat(typed === 'many' ? 60 : 0)}`,
        value: `${n} ${typed}`.padEnd(typed === 'many' ? 300 : 0, '长'),
      }));
    },
    second: (typed, _, { first }) => [{ name: `${first} × ${typed}`, value: typed }],
  },
});
const on = withRealBot({ commands: [pick] });
afterEach(() => {
  expect(on.bench.rejected).toEqual([]);
  on.log.length = 0;
});

describe.each(PLACES)('%s', (_, place) => {
  test.each(['zh-CN', 'zh-TW', 'en-US'] as const)('suggestions come in %s', async (locale) => {
    const ana = on.bench.user('ana', { ...place, locale });
    const seen = await ana.autocomplete('pick', { first: '银行' });
    expect(seen.choices).toEqual([{ name: `0 银行 ${locale}`, value: '0 银行' }]);
  });
});

test('they know what the other options hold', async () => {
  const seen = await on.bench.user('ana').autocomplete('pick', { first: '甲', second: '乙' });
  expect(seen.choices).toEqual([{ name: '甲 × 乙', value: '乙' }]);
});

test('however many and long they are, Discord takes them', async () => {
  const seen = await on.bench.user('ana').autocomplete('pick', { first: 'many' });
  expect(seen.choices).toHaveLength(25);
});

test('none are shown where making them fails, and the log says why', async () => {
  const seen = await on.bench.user('ana').autocomplete('pick', { first: 'fail' });
  expect(seen).toMatchObject({ failed: undefined, choices: [] });
  await on.bench.until(() => on.log.some(({ msg }) => msg === 'answered'), 'the log entry');
  expect(on.log.filter(({ level }) => level > LEVEL.debug)).toMatchObject([
    { level: LEVEL.error, what: '/pick', err: { message: 'no suggestions' } },
  ]);
});

test('what was typed is not logged', async () => {
  await on.bench.user('ana').autocomplete('pick', { first: '秘密' });
  await on.bench.until(() => on.log.some(({ msg }) => msg === 'answered'), 'the log entry');
  expect(JSON.stringify(on.log)).not.toContain('秘密');
});
