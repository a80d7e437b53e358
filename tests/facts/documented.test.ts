import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CHECKS } from '../../src/facts/checks.ts';

it('docs/design.md says of every check what it counts', () => {
  const design = readFileSync('docs/design.md', 'utf8');
  const rows = CHECKS.map(({ name, counts }) => `| ${name} | ${counts} |`);
  expect(rows.filter((row) => !design.includes(row))).toEqual([]);
});
