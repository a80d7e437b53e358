import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

it('everything may be left out, and an empty variable is as good as none', () => {
  const { config } = readConfig({ COOLDOWN_BURST: '', COOLDOWN_SECONDS: '', LOG_LEVEL: '' });
  expect(config).toEqual(readConfig({}).config);
  expect(config).toMatchObject({ knowledgeDir: 'knowledge', cooldown: { burst: 20, seconds: 3 } });
});

it('the size of a file is as the library has it, unless it is set', () => {
  expect(readConfig({ MAX_FILE_MB: '' }).config?.maxFileMb).toBeUndefined();
  expect(readConfig({ MAX_FILE_MB: '50' }).config?.maxFileMb).toBe(50);
});

it.each([
  ['', undefined],
  ['false', undefined],
  ['true', true],
])('a library is served without what is broken unless STRICT is true: %j', (text, strict) => {
  expect(readConfig({ STRICT: text }).config?.strict).toBe(strict);
});

it.each([
  ['', true],
  ['on', true],
  ['off', false],
])('mentions are answered unless MENTIONS is off: %j', (text, mentions) => {
  expect(readConfig({ MENTIONS: text }).config?.mentions).toBe(mentions);
});

it.each([
  [{ COOLDOWN_BURST: '5' }, { burst: 5, seconds: 3 }],
  [{ COOLDOWN_SECONDS: '60' }, { burst: 20, seconds: 60 }],
  [{ COOLDOWN_SECONDS: '0' }, undefined],
  [{ COOLDOWN_BURST: '5', COOLDOWN_SECONDS: '0' }, undefined],
])('the cooldown of %j', (env, cooldown) => {
  expect(readConfig(env).config?.cooldown).toEqual(cooldown);
});

it.each([
  [{ COOLDOWN_BURST: '0' }, 'COOLDOWN_BURST is not a whole number from 1 to 1000'],
  [{ COOLDOWN_BURST: '1001' }, 'COOLDOWN_BURST is not a whole number from 1 to 1000'],
  [{ COOLDOWN_BURST: '2.5' }, 'COOLDOWN_BURST is not a whole number from 1 to 1000'],
  [{ COOLDOWN_SECONDS: '-1' }, 'COOLDOWN_SECONDS is not a whole number from 0 to 3600'],
  [{ COOLDOWN_SECONDS: 'soon' }, 'COOLDOWN_SECONDS is not a whole number from 0 to 3600'],
  [{ STRICT: 'yes' }, 'STRICT is not true or false'],
  [{ MENTIONS: 'no' }, 'MENTIONS is not on or off'],
  [{ MAX_FILE_MB: '0' }, 'MAX_FILE_MB is not a whole number from 1 to 200'],
  [{ MAX_FILE_MB: '20 MB' }, 'MAX_FILE_MB is not a whole number from 1 to 200'],
  [{ COOLDOWN_SECONDS: ' ' }, 'COOLDOWN_SECONDS is not a whole number from 0 to 3600'],
])('%j is refused in one sentence', (env, sentence) => {
  expect(readConfig(env).problems).toEqual([`${sentence}. See .env.example.`]);
});

describe('a token', () => {
  const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GbCdEf.secret_secret-secret';
  const problemsOf = (token: string) => readConfig({ DISCORD_TOKEN: token }).problems ?? [];

  it.each([TOKEN, 'a.b.c', `  ${TOKEN}\r\n`])('%j is one, whatever its length', (token) => {
    expect(readConfig({ DISCORD_TOKEN: token }).config?.token).toBe(token.trim());
  });

  it.each([
    [`"${TOKEN}"`, 'has quotes around it'],
    [`'${TOKEN}`, 'has quotes around it'],
    [`“${TOKEN}”`, 'has quotes around it'],
    [`Bot ${TOKEN}`, 'begins with "Bot"'],
    [`bearer ${TOKEN}`, 'begins with "Bot"'],
    [TOKEN.replace('.', '. '), 'contains spaces or line breaks'],
    [TOKEN.replace('.', '\n.'), 'contains spaces or line breaks'],
    [TOKEN.replace('.', '.\u3000'), 'contains spaces or line breaks'],
    [`DISCORD_TOKEN=${TOKEN}`, 'contains characters that no token has'],
    [TOKEN.replace('.', '.\u200b'), 'contains characters that no token has'],
    [TOKEN.replace('secret', 'sécret'), 'contains characters that no token has'],
    [`${TOKEN}\0`, 'contains characters that no token has'],
    ['0123456789abcdef'.repeat(4), 'is not a bot token'],
    ['a.b', 'is not a bot token'],
    ['a..c', 'is not a bot token'],
    [`${TOKEN}.d`, 'is not a bot token'],
  ])('%j is told for what it is, without its words', (token, what) => {
    const problems = problemsOf(token);
    expect(problems).toEqual([expect.stringContaining(`DISCORD_TOKEN ${what}`)]);
    expect(problems.join()).not.toMatch(/secret_|s.cret_|GbCdEf|0123/);
  });
});
