import { expect, it } from 'vitest';
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
  [{ COOLDOWN_BURST: '5' }, { burst: 5, seconds: 3 }],
  [{ COOLDOWN_SECONDS: '60' }, { burst: 20, seconds: 60 }],
  [{ COOLDOWN_SECONDS: '0' }, undefined],
  [{ COOLDOWN_BURST: '5', COOLDOWN_SECONDS: '0' }, undefined],
])('the cooldown of %j', (env, cooldown) => {
  expect(readConfig(env).config?.cooldown).toEqual(cooldown);
});

it.each([
  [{ COOLDOWN_BURST: '0' }, 'COOLDOWN_BURST is no whole number from 1 to 1000'],
  [{ COOLDOWN_BURST: '1001' }, 'COOLDOWN_BURST is no whole number from 1 to 1000'],
  [{ COOLDOWN_BURST: '2.5' }, 'COOLDOWN_BURST is no whole number from 1 to 1000'],
  [{ COOLDOWN_SECONDS: '-1' }, 'COOLDOWN_SECONDS is no whole number from 0 to 3600'],
  [{ COOLDOWN_SECONDS: 'soon' }, 'COOLDOWN_SECONDS is no whole number from 0 to 3600'],
  [{ MAX_FILE_MB: '0' }, 'MAX_FILE_MB is no whole number from 1 to 200'],
  [{ MAX_FILE_MB: '20 MB' }, 'MAX_FILE_MB is no whole number from 1 to 200'],
  [{ COOLDOWN_SECONDS: ' ' }, 'COOLDOWN_SECONDS is no whole number from 0 to 3600'],
])('%j is refused in one sentence', (env, sentence) => {
  expect(readConfig(env).problems).toEqual([`${sentence}. See .env.example.`]);
});
