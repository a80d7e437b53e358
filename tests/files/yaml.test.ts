import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sortProblems } from '../../src/files/problem.ts';
import { check, readYaml, readYamlList } from '../../src/files/yaml.ts';

const schema = z.strictObject({ name: z.string(), sizes: z.array(z.number()).default([]) });
const read = (text: string) => readYamlList({ file: 'f.yaml', text }, schema);

it('every entry of a list knows its place and that of its parts', () => {
  const { entries, problems } = read('# a\n- name: 甲\n  sizes:\n    - 1\n    - 2\n- name: 乙\n');
  expect(problems).toEqual([]);
  expect(entries.map(({ value }) => value)).toEqual([
    { name: '甲', sizes: [1, 2] },
    { name: '乙', sizes: [] },
  ]);
  const [first, second] = entries;
  expect(first?.at('sizes', 1)).toEqual({ file: 'f.yaml', line: 5 });
  expect(second?.at()).toEqual({ file: 'f.yaml', line: 6 });
  expect(second?.at('sizes', 7)).toEqual({ file: 'f.yaml', line: 6 });
});

it('good entries are read beside broken ones', () => {
  const { entries, problems } = read('- name: 甲\n- name: 5\n- nick: 丙\n- name: 丁\n');
  expect(entries.map(({ value }) => value.name)).toEqual(['甲', '丁']);
  expect([...new Set(problems.map(({ line }) => line))]).toEqual([2, 3]);
});

describe('what is wrong is said at its line', () => {
  it.each([
    ['a wrong value', '- name: 甲\n  sizes: [1, x]\n', 2, /sizes\[1\]/],
    ['a missing key', '- name: 甲\n- sizes: []\n', 2, /name: is missing/],
    ['an unknown key', '- name: 甲\n  nick: 乙\n', 1, /nick/],
    ['no entry', '- 5\n', 1, /entry/],
    ['no list', 'name: 甲\n', 1, /not a list/],
    ['a key twice', '- name: 甲\n  name: 乙\n', 2, /YAML/],
    ['a tab', '- name:\n\t- 甲\n', 2, /YAML/],
    ['an open bracket', '- [甲\n', 2, /YAML/],
  ])('%s', (_, text, line, what) => {
    const { problems } = read(text);
    expect(problems[0]).toMatchObject({ severity: 'error', file: 'f.yaml', line });
    expect(problems[0]?.what).toMatch(what);
    expect(problems[0]?.remedy).toMatch(/\w+ \w+/u);
  });
});

it.each(['', '# nothing\n', 'null\n', '[]\n'])(
  'a file of %j has no entry and no problem',
  (text) => {
    expect(read(text)).toEqual({ entries: [], count: 0, problems: [] });
  },
);

it('YAML within another file counts its lines from there', () => {
  const { value } = readYaml({ file: 'a.md', text: 'name: 5\n', firstLine: 10 });
  const checked = check(value, [], value.value, schema);
  expect(checked).toMatchObject({ problems: [{ file: 'a.md', line: 10 }] });
});

it('problems are sorted as someone mends them: by file, by line, errors first', () => {
  const at = (file: string, line: number, severity: 'error' | 'warning') => ({
    ...{ file, line, severity },
    what: 'w.',
    remedy: 'r.',
  });
  const sorted = [
    at('a', 2, 'error'),
    at('a', 10, 'error'),
    at('a', 10, 'warning'),
    at('b', 1, 'warning'),
  ];
  expect(sortProblems(sorted.toReversed())).toEqual(sorted);
});
