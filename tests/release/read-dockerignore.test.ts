import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDockerignore } from '../../release/image/read-dockerignore.ts';

it.each([
  ['*\n!src', 'src/main.ts', true],
  ['*\n!src', 'tests/src', false],
  ['*\n!src', 'srcs', false],
  ['*\n!src\nsrc/a', 'src/a/b.ts', false],
  ['# a comment\n\nnode_modules/', 'node_modules/x', false],
  ['node_modules', 'tests/node_modules', true],
  ['**/node_modules', 'tests/e2e/node_modules/x', false],
  ['**/*.tmp', 'a.tmp', false],
  ['*.tmp', 'a/b.tmp', true],
  ['a.b', 'aab', true],
  ['', 'anything', true],
])('%j: whether an image sees %s is %s', (content, path, isSeen) => {
  expect(readDockerignore(content)(path)).toBe(isSeen);
});

it.each([
  '.env',
  '.git/config',
  'knowledge/suggested/a.yaml',
  'data/library.cache',
  'node_modules/zod/index.js',
  'dist/main.js',
])('ours keeps %s out', (path) => {
  const isSeen = readDockerignore(readFileSync('.dockerignore', 'utf8'));
  expect(isSeen(path)).toBe(false);
});
