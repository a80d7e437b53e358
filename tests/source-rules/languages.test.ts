import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COUNTED_IN } from '../../src/language/en/asked-kinds.ts';
import { ASKED_KINDS } from '../../src/language/zh/asked-kinds.ts';
import { BOUNDS_BEFORE, BOUNDS_BEHIND } from '../../src/language/zh/bounds.ts';
import { OPEN_ENDS } from '../../src/language/zh/dates.ts';
import { CURRENCIES_BEFORE, MEASURES } from '../../src/language/zh/quantities.ts';
import { findHan } from './find-han.ts';
import { findLatin } from './find-latin.ts';

const LANGUAGE = join(import.meta.dirname, '../../src/language');
const EXAMPLES = ['reads', 'leaves', 'raisedBy', 'notRaisedBy', 'harmless'];

interface Excuse {
  readonly why: string;
  readonly words: readonly string[];
}

/** Latin words of the Chinese pack that are not English words to find in texts. */
const ALLOWED: Readonly<Record<string, Excuse>> = {
  'asked-kinds.ts': { why: 'names of the kinds', words: ASKED_KINDS.map(({ kind }) => kind) },
  'bounds.ts': {
    why: 'names of the bounds',
    words: [...Object.values(BOUNDS_BEFORE), ...Object.values(BOUNDS_BEHIND)],
  },
  'dates.ts': {
    why: 'which end is open; names of groups',
    words: [...Object.values(OPEN_ENDS), 'since', 'until'],
  },
  'date-parts.ts': {
    why: 'names of groups',
    words: ['around', 'quarterEdge', 'month', 'third', 'edge', 'day'],
  },
  'quantities.ts': {
    why: 'codes of currencies and names of units',
    words: [...Object.values(CURRENCIES_BEFORE), ...Object.values(MEASURES)],
  },
  'references.ts': { why: 'how the interface refers to a caption', words: ['caption'] },
};

const filesOf = (language: string) =>
  readdirSync(join(LANGUAGE, language), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => ({ name, text: readFileSync(join(LANGUAGE, language, name), 'utf8') }));

describe('the Chinese pack has no English words', () => {
  it.each(filesOf('zh'))('$name', ({ name, text }) => {
    const allowed = new Set((ALLOWED[name]?.words ?? []).flatMap((word) => word.split(/[\s-]/u)));
    expect(findLatin(name, text).filter((word) => !allowed.has(word))).toEqual([]);
  });

  it.each(Object.keys(ALLOWED))('%s still needs its excuse', (name) => {
    const file = filesOf('zh').find((each) => each.name === name);
    expect(findLatin(name, file?.text ?? '')).not.toEqual([]);
  });
});

/** Chinese characters that the English pack needs: measure words for English words, and 2017年. */
const COUNTED = Object.entries(COUNTED_IN).map(([word, unit]) => `${word}: '${unit}',`);
const YEAR = "const YEAR = '(?<year>(?:19|20)\\\\d{2})(?!\\\\d|年|-\\\\d)';";

describe('the English pack has no Chinese words', () => {
  it.each(filesOf('en'))('$name', ({ name, text }) => {
    const found = findHan(name, text, EXAMPLES).map(({ code }) => code);
    expect(found.filter((code) => ![...COUNTED, YEAR].includes(code))).toEqual([]);
  });
});

describe('Latin words', () => {
  it.each([
    ['in a string', "const A = words('银行 bank');", ['bank']],
    ['in a pattern', 'const A = /银行|\\bbanks?\\b/u;', ['banks']],
    ['in a template', 'const A = `银行|bank`;', ['bank']],
    ['of a value', "const A = { other: 'bank' };", ['bank']],
  ])('%s are found', (_, text, words) => {
    expect(findLatin('a.ts', text)).toEqual(words);
  });

  it.each([
    ['in a comment', '/** bank */ const A = 1;'],
    ['of an import', "import { words } from '../words.ts';"],
    [
      'in an example',
      "const A = { why: 'a bank', reads: ['bank'] }; export const EXAMPLES = ['bank'];",
    ],
    ['of a group or a property', 'const A = /(?<term>\\p{Script=Han})\\d/u;'],
    ['of a letter', 'const A = /q(?<q>[1-4])/u;'],
    ['of a type', "type A = 'bank';"],
  ])('%s are none', (_, text) => {
    expect(findLatin('a.ts', text)).toEqual([]);
  });
});
