import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from './bench/faults.ts';
import { LEVEL, withRealBot } from './bot.ts';
import { PROPER } from './bot-words.ts';
import { SLOW_WORDS, slow } from './slow-commands.ts';

const on = withRealBot({ commands: [slow] });
// What discord.js adds to every wait that it is told; only the number of tries matters here.
beforeAll(() => {
  on.gateway.client.rest.options.offset = 0;
});
const ana = () => on.bench.user('ana');
const askTencent = () => ana().slash('partner', { name: '腾讯' });
const askSlowly = () => on.afterDeferral(ana().slash('slow', { held: true }));
const undelivered = () => on.log.filter(({ msg }) => msg === 'a response was not delivered');

/** Asks while a fault lasts. @returns how often it was tried, and what was logged */
async function askUnder(match: RegExp, fault: Fault, ask: () => Promise<unknown>) {
  on.log.length = 0;
  const before = on.bench.requests.length;
  const lift = on.bench.inject.always(match, fault);
  void ask();
  await on.bench.until(() => undelivered().length > 0, 'the log entry', 30_000);
  lift();
  const tried = on.bench.requests
    .slice(before)
    .filter(({ method, path }) => match.test(`${method} ${path}`));
  return { tries: tried.length, entry: undelivered()[0] };
}

const foreign = (status: number, body: string, type = 'text/html'): Fault => ({
  kind: 'foreign',
  status,
  headers: { 'content-type': type, location: 'http://127.0.0.1:9/login' },
  body,
});
const HTML = '<html>Welcome to our network</html>';
const JSON_TYPE = 'application/json';

const FAULTS: readonly (readonly [string, Fault, tries: number, logged: object])[] = [
  ['429', { kind: 'rateLimit', retryAfterMs: 1 }, 6, { status: 429 }],
  ['429 without a time', foreign(429, HTML), 6, { status: 429 }],
  ['429 for an hour', { kind: 'rateLimit', retryAfterMs: 3_600_000 }, 1, { status: 429 }],
  ['500', { kind: 'serverError', status: 500, processed: false }, 4, { status: 500 }],
  ['a line that is cut', { kind: 'close', politely: false }, 12, { message: /ECONNRESET/ }],
  ['a line that ends', { kind: 'close', politely: true }, 3, { message: /closed/ }],
  ['200 and a page', foreign(200, HTML), 1, { type: 'ForeignAnswer', status: 200 }],
  ['200 and other JSON', foreign(200, '{"ok":true}', JSON_TYPE), 1, { type: 'ForeignAnswer' }],
  ['200 and half of a message', foreign(200, '{"id":"1', JSON_TYPE), 1, { type: 'ForeignAnswer' }],
  ['200 and nothing', foreign(200, ''), 1, { type: 'ForeignAnswer' }],
  ['307', foreign(307, ''), 1, { type: 'ForeignAnswer', status: 307 }],
  ['403 and a page', foreign(403, HTML), 1, { type: 'ForeignAnswer', status: 403 }],
  ['400 and no object', foreign(400, 'null', JSON_TYPE), 1, { type: 'ForeignAnswer', status: 400 }],
];

const FIRST = ['the first response', /^POST .*\/callback$/, askTencent] as const;
const DEFERRED = ['the answer after a deferral', /^PATCH /, askSlowly] as const;

describe.each([FIRST, DEFERRED])('for ever: %s', (_, match, ask) => {
  afterEach(async () => {
    expect(await askTencent()).toMatchObject(PROPER);
  });

  test.each(FAULTS)(
    '%s: a bounded number of tries, then it is logged',
    async (_, fault, tries, logged) => {
      const made = await askUnder(match, fault, ask);
      expect(made.tries).toBe(tries);
      expect(made.entry).toMatchObject({ level: LEVEL.error, err: patterns(logged) });
      expect(JSON.stringify(made.entry)).not.toContain('Welcome');
    },
  );
});

// Each try has to last: with less time, a busy machine would end some before they arrive.
test.each([
  ['no answer', false, ...FIRST],
  ['the head of an answer', true, ...DEFERRED],
] as const)('%s for ever: each try ends by itself', async (_, begun, __, match, ask) => {
  const { options } = on.gateway.client.rest;
  const { timeout } = options;
  options.timeout = 200;
  const made = await askUnder(match, { kind: 'silence', begun }, ask);
  options.timeout = timeout;
  expect(made).toMatchObject({ tries: 4, entry: { err: { type: 'AbortError' } } });
  expect(await askTencent()).toMatchObject(PROPER);
});

test('an answer is delivered after waits that end', async () => {
  for (let n = 0; n < 5; n++) on.bench.inject.rateLimitOnce(/^PATCH/, 1);
  expect((await askSlowly()).text).toBe(SLOW_WORDS);
});

/** A regular expression stands for a text that it matches. */
function patterns(fields: object): object {
  const each = Object.entries(fields).map(([name, value]: [string, unknown]) => [
    name,
    value instanceof RegExp ? expect.stringMatching(value) : value,
  ]);
  return Object.fromEntries(each);
}
