import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FACT_KINDS } from '../../src/facts/kinds.ts';

const KINDS = 'src/facts/kinds/';
const sources = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Where a program asks whether something is of one kind of fact, by its name. */
function asksForKind(text: string): string[] {
  const names = FACT_KINDS.map(({ kind }) => `['"\`]${kind}['"\`]`).join('|');
  const asks = new RegExp(
    `[=!]==?\\s*(?:${names})|(?:${names})\\s*[=!]==?|case\\s+(?:${names})`,
    'gu',
  );
  return Array.from(text.matchAll(asks), ([words]) => words);
}

describe('what is of one kind of fact stands in its own file', () => {
  it('nothing else asks which kind a fact is', () => {
    const others = sources.filter(({ path }) => !path.startsWith(KINDS));
    expect(others.length).toBeGreaterThan(100);
    const found = others.flatMap(({ path, text }) =>
      asksForKind(text).map((words) => `${path}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    "if (fact.kind === 'stake') return;",
    "facts.filter(({ kind }) => kind !== 'figure')",
    "'remark' === found.fact.kind",
    "switch (fact.kind) {\n  case 'partnership':",
  ])('and the search for it would find: %s', (text) => {
    expect(asksForKind(text)).toHaveLength(1);
  });

  it.each(FACT_KINDS.map(({ kind }) => kind))('%s has a file of its name', (kind) => {
    const own = sources.find(({ path }) => path === `${KINDS}${kind}.ts`);
    expect(own?.text).toContain(`defineKind<'${kind}'`);
  });
});

describe.each(FACT_KINDS)('$kind', ({ kind, sides, fields }) => {
  it('has sides, and each is a field', () => {
    expect(Object.keys(sides).length).toBeGreaterThan(0);
    expect(Object.keys(fields)).toEqual(expect.arrayContaining(Object.keys(sides)));
  });

  it('has a name of its own', () => {
    expect(FACT_KINDS.filter((other) => other.kind === kind)).toHaveLength(1);
  });
});

it('the example in docs/adding-things.md is the file of the stake', () => {
  const blocks =
    readFileSync('docs/adding-things.md', 'utf8').match(/^```ts\n[\s\S]*?^```$/gmu) ?? [];
  const example = blocks.find((block) => block.includes("defineKind<'stake'"));
  const lines = (text: string) =>
    text
      .split(/\s+/u)
      .filter((word) => word !== '')
      .join(' ');
  const file = readFileSync(`${KINDS}stake.ts`, 'utf8');
  expect(lines((example ?? '').replace(/^```.*$/gmu, ''))).toBe(lines(file));
});
