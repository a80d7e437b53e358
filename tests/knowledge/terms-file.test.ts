import { describe, expect, it } from 'vitest';
import { parseTerms } from '../../src/knowledge/terms.ts';
import { buildSound, shippedFiles, withFile } from '../support/knowledge.ts';

const parse = (text: string) => parseTerms({ path: 'k/terms.yaml', name: 'terms.yaml', text });

describe('what is wrong is said with its line', () => {
  it.each([
    ['a word twice', 'areas:\n  - { name: 潮汐 }\n  - { name: 潮汐 }\n', 3, /潮汐.*twice.*areas/],
    ['in another script', 'areas:\n  - { name: 灯塔 }\n  - { name: 燈塔 }\n', 3, /twice/],
    [
      'among others',
      'offices:\n  - { name: 甲, also: [乙] }\n  - { name: 乙 }\n',
      3,
      /乙.*offices/,
    ],
    ['twice in one term', 'forms:\n  - { name: 甲, also: [甲] }\n', 2, /甲.*forms/],
    ['a report twice', 'reports: [潮讯, 潮訊]\n', 1, /潮訊.*reports/],
    ['an ending twice', 'bodies:\n  endings:\n    - 社\n    - 社\n', 4, /社.*bodies.endings/],
    ['an unknown list of bodies', 'bodies: { names: [社] }\n', 1, /names/],
    ['a period that is no word', 'periods: [{ name: 年 }]\n', 1, /periods/],
    ['an unknown list', 'forms: []\nplaces:\n  - { name: 甲 }\n', 1, /places/],
    ['an unknown field', 'areas:\n  - { name: 甲 }\n  - { name: 乙, en: b }\n', 3, /en/],
    ['a locale that Discord does not have', 'areas:\n  - { name: 甲, zh_TW: 乙 }\n', 2, /zh_TW/],
    ['the locale of the name', 'areas:\n  - { name: 甲, zh-CN: 乙 }\n', 2, /zh-CN/],
    ['a term without a name', 'areas:\n  - { en-US: tide }\n', 2, /name.*missing/],
    ['an empty name', 'areas:\n  - { name: " " }\n', 2, /name/],
    ['an empty translation', 'areas:\n  - { name: 甲, zh-TW: "" }\n', 2, /zh-TW/],
    ['a number for a name', 'areas:\n  - { name: 5 }\n', 2, /name/],
    ['one word for several', 'areas:\n  - { name: 甲, also: 乙 }\n', 2, /also/],
    ['no list', 'areas: 甲\n', 1, /areas/],
    ['a list of everything', '- 甲\n', 1, /./],
    ['broken YAML', 'areas: [\n', 2, /YAML/],
  ])('%s', (_, text, line, what) => {
    const { problems } = parse(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', file: 'k/terms.yaml', line });
    expect(problems[0]?.what).toMatch(what);
    expect(problems[0]?.remedy).toMatch(/\w+/u);
  });

  it('each of several', () => {
    const twice =
      'areas:\n  - { name: 甲 }\n  - { name: 甲 }\nforms:\n  - { name: 乙, also: [乙] }\n';
    expect(
      parse(twice)
        .problems.map(({ line }) => line)
        .toSorted(),
    ).toEqual([3, 5]);
  });

  it('and keeps the library from loading', () => {
    const files = withFile(shippedFiles(), 'terms.yaml', 'areas:\n  - { name: 甲, also: [甲] }\n');
    expect(() => buildSound(files)).toThrow(/appears twice/u);
  });
});

it.each([
  ['nothing', ''],
  ['a comment', '# terms\n'],
  ['empty lists', 'forms: []\nareas: []\nmeasures: []\noffices: []\n'],
  ['one word in two lists', 'areas:\n  - { name: 甲 }\nmeasures:\n  - { name: 甲 }\n'],
])('a file of %s is sound', (_, text) => {
  expect(parse(text).problems).toEqual([]);
});
