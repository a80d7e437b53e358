import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findHan } from './find-han.ts';

/** Where Chinese belongs: the grammar, as data, and the texts of the interface. */
const CHINESE = ['language/', 'surfaces/texts/'];
/** Where each file is one rule, with its examples. */
const RULES = ['facts/checks/', 'facts/kinds/'];
const EXAMPLES = ['counts', 'proves', 'leavesOpen', 'example'];

/** What still has to move, by the start of its path. */
const ALLOWED: Readonly<Record<string, string>> = {
  'ask/': 'marks where a question is split, and words that join its names',
  'surfaces/json.ts': 'the mark between names',
  'transport/console/': 'the prompt, and what marks an answer without colours',
};

const ROOT = join(import.meta.dirname, '../../src');
const isIn = (file: string, places: readonly string[]) =>
  places.some((place) => file.startsWith(place));

const found = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !isIn(file, CHINESE))
  .flatMap((file) => {
    const text = readFileSync(join(ROOT, file), 'utf8');
    return findHan(file, text, isIn(file, RULES) ? EXAMPLES : []).map((each) => ({
      ...each,
      file,
    }));
  });

it('Chinese appears only in the language pack and in the texts of the interface', () => {
  const wrong = found.filter(({ file }) => !isIn(file, Object.keys(ALLOWED)));
  expect(wrong.map(({ file, line, code }) => `${file}:${line}: ${code}`)).toEqual([]);
});

it.each(Object.keys(ALLOWED))('%s still needs its excuse', (place) => {
  expect(found.some(({ file }) => isIn(file, [place]))).toBe(true);
});

describe('Chinese', () => {
  it.each([
    ['in a string', "const A = '银行';"],
    ['in a pattern', 'const A = /的$/u;'],
    ['in a template', 'const A = `的`;'],
    ['as a key', "const A = { 家: 'bank' };"],
    ['as a mark', "const A = '，';"],
    ['in a value of another name', "const A = { words: ['不'], proves: [] };"],
  ])('%s is found', (_, text) => {
    expect(findHan('a.ts', text, EXAMPLES)).toEqual([{ line: 1, code: text }]);
  });

  it.each([
    ['in a comment', '/** 银行 */ const A = 1; // 公司'],
    ['in an example', "const A = { proves: [{ text: '腾讯来了。' }], example: '表示' };"],
    ['by a property of a script', 'const A = /\\p{Script=Han}/u;'],
  ])('%s is none', (_, text) => {
    expect(findHan('a.ts', text, EXAMPLES)).toEqual([]);
  });

  it('is reported with its line', () => {
    expect(findHan('a.ts', "\nconst A = {\n  a: '甲',\n};\n")).toEqual([
      { line: 3, code: "a: '甲'," },
    ]);
  });
});
