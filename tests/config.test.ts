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

describe('the website', () => {
  const TOKEN = 'a.b.c';

  it('is for this machine alone unless it is told otherwise', () => {
    expect(readConfig({}).config).toMatchObject({
      mode: 'gateway',
      web: { host: '127.0.0.1', port: 8080, statusFrom: [], trustProxy: false },
    });
    expect(readConfig({ WEB: 'off' }).config?.web).toBeUndefined();
  });

  it.each([
    [{}, true],
    [{ DISCORD_TOKEN: TOKEN }, false],
    [{ DISCORD_TOKEN: TOKEN, PLAYGROUND: 'on' }, true],
    [{ PLAYGROUND: 'off' }, false],
  ])('has a playground for whoever tries it out: %j', (env, playground) => {
    expect(readConfig(env).config?.web).toMatchObject({ playground });
  });

  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '::',
    '::1',
    'fe80::1%eth0',
    'localhost',
    'web-1.example.org',
    '10.example',
  ])('may listen on %s', (host) => {
    expect(readConfig({ HOST: host }).config?.web).toMatchObject({ host });
  });

  it.each([
    ['10.0.0.0/8', ['10.0.0.0/8']],
    ['::1, 192.168.1.7 ,fd00::/8', ['::1', '192.168.1.7', 'fd00::/8']],
    ['any', ['any']],
  ])('shows its state to %s', (text, statusFrom) => {
    expect(readConfig({ STATUS_FROM: text }).config?.web).toMatchObject({ statusFrom });
  });

  it.each([
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['http://example.org:8443//', 'http://example.org:8443'],
  ])('is found at %s', (given, publicUrl) => {
    expect(readConfig({ PUBLIC_URL: given }).config).toMatchObject({ publicUrl });
  });

  it('needs no token for MODE=http', () => {
    expect(readConfig({ MODE: 'http' }).config).toMatchObject({ mode: 'http' });
    expect(readConfig({ MODE: 'both', DISCORD_TOKEN: TOKEN }).config).toMatchObject({
      mode: 'both',
    });
  });

  it.each([
    [{ MODE: 'https' }, 'MODE is not gateway, http or both'],
    [{ MODE: 'both' }, 'MODE is both, but without DISCORD_TOKEN there is no gateway'],
    [{ MODE: 'http', WEB: 'off' }, 'WEB is off, but MODE lets Discord reach the bot over the web'],
    [{ WEB: 'no' }, 'WEB is not on or off'],
    [{ PLAYGROUND: 'yes' }, 'PLAYGROUND is not on or off'],
    [{ TRUST_PROXY: '1' }, 'TRUST_PROXY is not true or false'],
    [{ PORT: '65536' }, 'PORT is not a whole number from 0 to 65535'],
    [{ PORT: '80a' }, 'PORT is not a whole number'],
    [{ HOST: '127.0.0.1:8080' }, 'HOST is not an address'],
    [{ HOST: '127.0.0.256' }, 'HOST is not an address'],
    [{ HOST: '[::1]' }, 'HOST is not an address'],
    [{ HOST: 'http://localhost' }, 'HOST is not an address'],
    [{ HOST: '-a.example' }, 'HOST is not an address'],
    [{ HOST: ' ' }, 'HOST is not an address'],
    [{ STATUS_FROM: '10.0.0.0/33' }, 'STATUS_FROM is neither'],
    [{ STATUS_FROM: '10.0.0.0/8/8' }, 'STATUS_FROM is neither'],
    [{ STATUS_FROM: '10.0.0.1,' }, 'STATUS_FROM is neither'],
    [{ STATUS_FROM: '10.0.0.1 10.0.0.2' }, 'STATUS_FROM is neither'],
    [{ STATUS_FROM: 'any, ::1' }, 'STATUS_FROM is neither'],
    [{ STATUS_FROM: 'localhost' }, 'STATUS_FROM is neither'],
    [{ PUBLIC_URL: 'example.org' }, 'PUBLIC_URL is not an http(s) address'],
    [{ PUBLIC_URL: 'ftp://example.org' }, 'PUBLIC_URL is not an http(s) address'],
    [
      { PUBLIC_URL: 'https://example.org/library' },
      'PUBLIC_URL has more than a host and a port, but pages link to each other from the root: leave out the rest, and give the website a host of its own. ',
    ],
    [{ PUBLIC_URL: 'https://example.org?a=b' }, 'PUBLIC_URL has more than a host and a port'],
    [{ PUBLIC_URL: 'https://example.org/?' }, 'PUBLIC_URL has more than a host and a port'],
    [{ PUBLIC_URL: 'https://example.org/#top' }, 'PUBLIC_URL has more than a host and a port'],
    [{ PUBLIC_URL: 'https://ana:word@example.org' }, 'PUBLIC_URL has more than a host and a port'],
    [{ DISCORD_PUBLIC_KEY: 'ab'.repeat(31) }, 'DISCORD_PUBLIC_KEY is not a public key'],
  ])('%j is refused in one sentence', (env, sentence) => {
    const { problems } = readConfig(env);
    expect(problems).toEqual([expect.stringMatching(/\. See \.env\.example\.$/)]);
    expect(problems?.[0]).toContain(sentence);
  });
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
