import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

const problemsOf = (env: Record<string, string>) => readConfig(env).problems;

it.each([
  [
    { KNOWLEDGE_DIR: 'knowledge', DATA_DIR: './knowledge/' },
    /^DATA_DIR is the folder of KNOWLEDGE/,
  ],
  [
    { KNOWLEDGE_DIR: '/srv/k', DATA_DIR: '/srv/k/articles' },
    /^DATA_DIR is inside articles of KNOWLEDGE_DIR: /,
  ],
  [{ KNOWLEDGE_DIR: 'data' }, /^DATA_DIR is the folder of KNOWLEDGE_DIR: /],
])('the bot does not write where the library is read: %j', (env, sentence) => {
  expect(problemsOf(env)).toEqual([expect.stringMatching(sentence)]);
});

it.each([
  [{}],
  [{ KNOWLEDGE_DIR: '/srv/bot/knowledge', DATA_DIR: '/srv/bot' }],
  [{ KNOWLEDGE_DIR: '/srv/k', DATA_DIR: '/srv/k-data' }],
  [{ KNOWLEDGE_DIR: '.' }],
])('any other folder is fine: %j', (env) => {
  expect(problemsOf(env)).toBeUndefined();
});
