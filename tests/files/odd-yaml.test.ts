import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { check, readYaml, readYamlList } from '../../src/files/yaml.ts';
import { countSteps, sumOf } from '../support/count-steps.ts';

const problemsOf = (text: string) =>
  readYamlList({ file: 'f.yaml', text }, z.unknown()).problems.map(
    ({ severity, line, what, remedy }) => `${line}: ${severity}: ${what} ${remedy}`,
  );

describe('what YAML reads as something else than its writer is one error, with the remedy', () => {
  it.each([
    ['a value in stars', '- a: x\n- form: *合作*\n', 2, /alias.*quotes/u],
    ['a value in two stars', '- **合作**\n', 1, /alias.*quotes/u],
    ['a star and a blank', '- * 合作\n', 1, /alias.*quotes/iu],
    ['a star within a longer value', '- *合作* 很好\n', 1, /quotes/u],
    ['a value that begins with &', '- form: &合作 很好\n', 1, /&合作.*quotes/u],
    ['a value that begins with !', '- form: !重要 合作\n', 1, /quotes/u],
    ['a merge of nothing', '- a: x\n- <<: *x\n', 2, /\*x.*quotes/u],
    ['a merge', '- &x\n  a: b\n- <<: *x\n', 3, /alias of a list or a mapping.*write out/u],
    ['an alias of itself', '- &a [*a, x]\n', 1, /alias of a list/u],
    ['a value with a colon', '- form: 合作: 很好\n', 1, /: ".*quotes/u],
    ['a tab', '- a: x\n\tb: y\n', 2, /YAML/u],
    ['quotes left open', '- "合作\n- x\n', 3, /close the quotes/u],
    ['a key twice', '- a: 1\n  b: 2\n  a: 3\n', 3, /the key a appears twice/u],
    ['a number for a key', '- a: x\n  5: y\n', 2, /not a word/u],
    ['a list for a key', '- ? [a, b]\n  : y\n', 1, /not a word/u],
    ['nothing for a key', '- : y\n', 1, /not a word/u],
    ['the prototype for a key', '- a: x\n  __proto__: { confirmed: x }\n', 2, /__proto__/u],
    ['two documents', '- a: x\n---\n- a: y\n', 2, /second document.*---/u],
    ['the end of a line that only code can write', '- "合作\\u2028很好"\n', 1, /2028.*remove/u],
    ['a bell in an escape', '- "合作\\a"\n', 1, /\\u\{7\}/u],
    ['half an emoji in an escape', '- "合作\\ud83d"\n', 1, /d83d/u],
  ])('%s', (_, text, line, what) => {
    const problems = problemsOf(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${line}: error: `, 'u'));
    expect(problems[0]).toMatch(what);
  });

  it('an alias of a word stands for the word', () => {
    const { value, problems } = readYaml({ file: 'f.yaml', text: '- &x 合作\n- *x\n' });
    expect([value.value, problems]).toEqual([['合作', '合作'], []]);
  });
});

describe('what is nested too deep is one error at its line', () => {
  it.each([
    ['lists in brackets', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['brackets left open', '['.repeat(20_000)],
    ['mappings in braces', '{a: '.repeat(20_000) + '}'.repeat(20_000)],
    ['lists in one line', `${'- '.repeat(20_000)}x`],
    ['keys in one line', `${'? '.repeat(20_000)}x`],
    ['an alias bomb of brackets', `&a ${'[*a, '.repeat(20_000)}`],
  ])('%s', (_, value) => {
    expect(problemsOf(`- a\n- ${value}\n`)).toEqual([expect.stringMatching(/^2: error: .*deep/u)]);
  });

  it('lists by indentation', () => {
    const text = Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n');
    expect(problemsOf(text)).toEqual([expect.stringMatching(/^\d+: error: .*deep/u)]);
  });
});

it('an alias bomb is not opened: each of its lines is an error', () => {
  const lines = Array.from({ length: 9 }, (_, n) => {
    const nine = Array.from({ length: 9 }, () => `*a${n}`).join(', ');
    return `- &a${n + 1} [${nine}]`;
  });
  const problems = problemsOf(`- &a0 [lol]\n${lines.join('\n')}\n`);
  expect(problems).toHaveLength(9);
  for (const problem of problems) expect(problem).toMatch(/alias of a list/u);
});

it('a file full of mistakes is ten errors at most', () => {
  expect(problemsOf('- ]\n'.repeat(5000)).length).toBeLessThanOrEqual(10);
});

it('of many unknown keys the first are named', () => {
  const text = Array.from({ length: 500 }, (_, n) => `k${n}: 1`).join('\n');
  const { value } = readYaml({ file: 'f.yaml', text });
  const checked = check(value, [], value.value, z.strictObject({}));
  expect('problems' in checked && checked.problems).toMatchObject([
    { line: 1, what: expect.stringMatching(/"k0".*"k4" and 495 more\.$/u) },
  ]);
});

it('the work for many keys grows as their number', () => {
  const keys = (count: number) => Array.from({ length: count }, (_, n) => `k${n}: 1`).join('\n');
  const steps = (count: number) =>
    sumOf(countSteps(() => void readYaml({ file: 'f.yaml', text: keys(count) })));
  expect(steps(800) / steps(400)).toBeLessThan(2.2);
});

describe('files of other systems are read, and their lines counted', () => {
  it.each([
    ['CRLF', '- 甲\r\n- 乙\r\n- [\r\n'],
    ['CR', '- 甲\r- 乙\r- [\r'],
    ['a mark of the beginning before every file that was joined', '\ufeff- 甲\n\ufeff- 乙\n- [\n'],
  ])('%s', (_, text) => {
    const sound = text.replace(/\[\s*$/u, '丙');
    expect(readYaml({ file: 'f.yaml', text: sound }).value.value).toEqual(['甲', '乙', '丙']);
    expect(problemsOf(text)[0]).toMatch(/^[34]: error/u);
  });
});
