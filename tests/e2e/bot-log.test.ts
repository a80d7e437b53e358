import { DiscordAPIError, HTTPError } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { createLog, type Log } from '../../src/transport/log.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GbCdEf.secret_secret-secret';
const SAID = '用户写的话';
/** As Discord makes them: `interaction:` and more, in Base64. */
const OF_INTERACTION = Buffer.from('interaction:123456789012345678:abcdefghijklmnop').toString(
  'base64url',
);

/** What stands in the log after that. */
function logged(write: (log: Log) => void, token = TOKEN): string {
  let text = '';
  const target = {
    write: (line: string) => {
      text += line;
    },
  };
  write(createLog({ logLevel: 'trace', token }, target));
  for (const line of text.trim().split('\n')) expect(() => JSON.parse(line)).not.toThrow();
  return text;
}

describe('the bot’s token never leaves', () => {
  const deep = { a: { b: { c: { d: `Bot ${TOKEN}` } } } };
  test.each<[string, (log: Log) => void]>([
    ['in a message', (log) => log.info(`login with ${TOKEN} failed`)],
    ['in a field', (log) => log.info({ given: TOKEN })],
    ['deep down', (log) => log.info(deep, 'x')],
    ['in a list', (log) => log.info({ list: [[TOKEN]] })],
    ['as a key', (log) => log.info({ [TOKEN]: 1 })],
    ['in an error', (log) => log.error(new Error(`bad token ${TOKEN}`))],
    ['in a field of an error', (log) => log.error({ err: Object.assign(new Error('x'), deep) })],
    ['in a cause', (log) => log.error({ err: new Error('x', { cause: new Error(TOKEN) }) })],
    ['in many errors', (log) => log.error({ err: new AggregateError([new Error(TOKEN)], 'x') })],
    ['in JSON within JSON', (log) => log.info({ body: JSON.stringify({ authorization: TOKEN }) })],
    ['by a child', (log) => log.child({ token: TOKEN }).warn('x')],
  ])('%s', (_, write) => {
    const text = logged(write);
    expect(text).not.toContain('secret_secret');
  });

  test('even one that needs quoting', () => {
    expect(logged((log) => log.info({ a: 'x"y\\z' }, 'x"y\\z'), 'x"y\\z')).not.toMatch(/x.*y.*z/);
  });

  test('and the rest of the line stays', () => {
    const text = logged((log) => log.warn({ given: TOKEN, shard: 3 }, `with ${TOKEN} it failed`));
    expect(JSON.parse(text)).toMatchObject({
      level: 40,
      given: '[redacted]',
      shard: 3,
      msg: 'with [redacted] it failed',
    });
  });
});

describe('interaction tokens never leave', () => {
  const route = (token: string) => `https://discord.com/api/v10/interactions/123/${token}/callback`;
  const webhook = (token: string) =>
    `https://discord.com/api/v10/webhooks/123/${token}/messages/@original`;
  test.each<[string, (log: Log) => void]>([
    ['in an address', (log) => log.warn(`POST ${route('aSecretToken')} failed`)],
    ['in an address of a webhook', (log) => log.warn({ url: webhook('aSecretToken') })],
    ['as a field', (log) => log.info({ token: 'aSecretToken' })],
    ['as a field deep down', (log) => log.info({ a: { b: [{ c: { token: 'aSecretToken' } }] } })],
    ['as text of JSON', (log) => log.info(JSON.stringify({ token: 'aSecretToken' }))],
    ['by their looks', (log) => log.info(`with ${OF_INTERACTION} aSecret`)],
  ])('%s', (_, write) => {
    const text = logged(write);
    expect(text).not.toContain('aSecretToken');
    expect(text).not.toContain(OF_INTERACTION);
  });

  test('in an error of Discord’s: status, method, route and code stay', () => {
    const text = logged((log) => log.error({ err: refusal(route('aSecretToken')) }, 'x'));
    expect(text).not.toContain('aSecretToken');
    expect(JSON.parse(text)).toMatchObject({
      err: {
        type: 'DiscordAPIError[50035]',
        status: 400,
        code: 50035,
        method: 'POST',
        route: '/api/v10/interactions/123/[redacted]/callback',
        message: expect.stringContaining('Invalid Form Body'),
        stack: expect.stringContaining('at '),
      },
    });
  });
});

describe('what was said to users is not logged', () => {
  const url = 'https://discord.com/api/v10/webhooks/1/t/messages/@original';
  const sent = { body: { content: SAID }, files: undefined };
  test.each<[string, (log: Log) => void]>([
    ['a refusal as err', (log) => log.error({ err: refusal(url) }, 'x')],
    ['a refusal as error', (log) => log.error({ error: refusal(url) }, 'x')],
    ['a refusal by itself', (log) => log.error(refusal(url), 'x')],
    ['a refusal as a cause', (log) => log.error(new Error('x', { cause: refusal(url) }))],
    ['a failure', (log) => log.error(new HTTPError(500, 'Oh', 'PATCH', url, sent))],
    ['an error with more to it', (log) => log.error(Object.assign(new Error('x'), { sent }))],
    ['a refusal under another name', (log) => log.error({ why: refusal(url) })],
  ])('%s', (_, write) => {
    expect(logged(write)).not.toMatch(new RegExp(`${SAID}|requestBody`));
  });
});

test('errors that go round in circles, and what is no error, are logged all the same', () => {
  const circle = new Error('round');
  circle.cause = circle;
  expect(logged((log) => log.error({ err: circle }, 'x'))).toContain('round');
  expect(logged((log) => log.error({ err: 'just words' }, 'x'))).toContain('just words');
});

function refusal(url: string): DiscordAPIError {
  const raw = { code: 50035, message: 'Invalid Form Body', errors: {} };
  return new DiscordAPIError(raw, 50035, 400, 'POST', url, { body: { content: SAID } });
}
