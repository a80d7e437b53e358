import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const shardsOf = (env: Record<string, string>) => readConfig(env).config?.shards;
const problemsOf = (env: Record<string, string>) => readConfig(env).problems;

describe('the shards of a process', () => {
  it.each([
    [{}],
    [{ SHARDS: 'auto' }],
    [{ SHARDS: '', SHARD_COUNT: '' }],
    [{ SHARDS: 'auto', MODE: 'http' }],
  ])('are as many as Discord wants, unless some are named: %j', (env) => {
    expect(readConfig(env).config).toBeDefined();
    expect(shardsOf(env)).toBeUndefined();
  });

  it.each([
    ['0', '1', [0]],
    ['0-3', '8', [0, 1, 2, 3]],
    ['5,2', '6', [2, 5]],
    [' 0-2 , 3-3 ,7 ', '8', [0, 1, 2, 3, 7]],
    ['9998', '9999', [9998]],
  ])('SHARDS=%s of %s', (SHARDS, SHARD_COUNT, ids) => {
    expect(shardsOf({ SHARDS, SHARD_COUNT })).toEqual({ ids, count: Number(SHARD_COUNT) });
  });

  it.each(['all', '3-0', '0-', '-1', '1.5', '0 1', '0,,1', ',', '0-99999', '0x1', '１'])(
    'SHARDS=%j is refused in one sentence',
    (SHARDS) => {
      expect(problemsOf({ SHARDS, SHARD_COUNT: '100' })).toEqual([
        'SHARDS is neither auto nor shards and ranges of them with commas between, such as 0-3 or 2,5. See .env.example.',
      ]);
    },
  );

  it.each([
    [{ SHARDS: '0-3' }, /^SHARDS names shards, but not how many there are: set SHARD_COUNT/],
    [{ SHARD_COUNT: '4' }, /^SHARD_COUNT is set, but not which of the shards/],
    [{ SHARDS: 'auto', SHARD_COUNT: '4' }, /^SHARD_COUNT is set, but not which of the shards/],
    [
      { SHARDS: '2-4', SHARD_COUNT: '4' },
      /^SHARDS names shard 4, but SHARD_COUNT is 4, so the last one is 3/,
    ],
    [{ SHARDS: '0', SHARD_COUNT: '1', MODE: 'http' }, /^SHARDS is set, but with MODE=http/],
    [{ SHARDS: '0,0,1', SHARD_COUNT: '2' }, /^SHARDS names shard 0 twice: name each once/],
    [{ SHARDS: '0-2,2-3', SHARD_COUNT: '4' }, /^SHARDS names shard 2 twice/],
    [{ SHARDS: '0', SHARD_COUNT: '0' }, /^SHARD_COUNT is not a whole number from 1 to 9999/],
  ])('what does not go together is refused in one sentence: %j', (env, sentence) => {
    expect(problemsOf(env)).toEqual([expect.stringMatching(sentence)]);
    expect(problemsOf(env)?.[0]).toMatch(/\. See \.env\.example\.$/);
  });
});
