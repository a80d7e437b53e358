import { expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';

it('quotes around a value are named once, and the value is not', () => {
  const { problems } = readConfig({
    DATABASE_URL: '"postgres://u:s3cret@h/db"',
    KNOWLEDGE_DIR: " 'library' ",
    PORT: 'x',
  });
  expect(problems).toEqual([
    'KNOWLEDGE_DIR has quotes around it: leave them out. See .env.example.',
    'DATABASE_URL has quotes around it: leave them out. See .env.example.',
    expect.stringMatching(/^PORT is not a whole number/),
  ]);
});

it('quotes within a value are part of it', () => {
  expect(readConfig({ KNOWLEDGE_DIR: "it's" }).config?.knowledgeDir).toBe("it's");
});

it('all that does not go together is said at once', () => {
  const { problems } = readConfig({
    MODE: 'both',
    WEB: 'off',
    SHARDS: '0',
    EMBEDDINGS_MODEL: 'm',
    DATA_DIR: 'knowledge',
  });
  expect(problems?.map((problem) => problem.split(' ', 1)[0])).toEqual([
    'WEB',
    'MODE',
    'EMBEDDINGS_MODEL',
    'SHARDS',
    'DATA_DIR',
  ]);
});
