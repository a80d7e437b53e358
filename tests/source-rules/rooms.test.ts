import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findWrongImports } from './rooms.ts';

const ROOT = join(import.meta.dirname, '../../src');

it('imports point only left, and only the right end touches the world', () => {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(files.length).toBeGreaterThan(100);
  const wrong = files.flatMap((file) =>
    findWrongImports(file, readFileSync(join(ROOT, file), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

it.each([
  [
    'to the right',
    'facts/a.ts',
    "import { b } from '../answer/b.ts';",
    'facts/a.ts imports answer/b.ts',
  ],
  [
    'of a type',
    'text/a.ts',
    "import type { B } from '../facts/b.ts';",
    'text/a.ts imports facts/b.ts',
  ],
  [
    'of a room on the same line',
    'compare/a.ts',
    "import '../timeline/b.ts';",
    'compare/a.ts imports timeline/b.ts',
  ],
  [
    'that is an export',
    'text/a.ts',
    "export { b } from '../facts/b.ts';",
    'text/a.ts imports facts/b.ts',
  ],
  ['when it runs', 'text/a.ts', "await import('../facts/b.ts');", 'text/a.ts imports facts/b.ts'],
  ['of a file outside', 'facts/a.ts', "import '../other.ts';", 'facts/a.ts imports other.ts'],
  [
    'of the file system',
    'facts/a.ts',
    "import { readFile } from 'node:fs/promises';",
    'facts/a.ts imports node:fs/promises',
  ],
  [
    'of Discord',
    'commands/a.ts',
    "import { REST } from 'discord.js';",
    'commands/a.ts imports discord.js',
  ],
  [
    'of the engine',
    'search/search.ts',
    "import MiniSearch from 'minisearch';",
    'search/search.ts imports minisearch',
  ],
])('finds an import %s', (_, file, text, wrong) => {
  expect(findWrongImports(file, text)).toEqual([wrong]);
});

it.each([
  ['facts/a.ts', "import { z } from 'zod'; import { a } from '../text/a.ts';"],
  ['search/search.ts', "import { b } from './ranking/b.ts';"],
  ['transport/discord/a.ts', "import { REST } from 'discord.js'; import '../log.ts';"],
])('leaves %s alone', (file, text) => {
  expect(findWrongImports(file, text)).toEqual([]);
});

it('reports a file that is in no room', () => {
  expect(findWrongImports('utils/a.ts', '')).toEqual(['utils/a.ts is in no room']);
});
