import { describe, expect, it } from 'vitest';
import * as questions from '../../src/language/questions.ts';
import { BEHIND_TERM } from '../../src/language/zh/aims.ts';
import { fold } from '../../src/text/normalize.ts';
import { exportedForms } from './exported-lists.ts';

const all = await exportedForms();

describe.each(all)('$name', ({ value }) => {
  const isFound = (text: string) => fold(text).search(value.form) >= 0;

  it('says what it is for', () => {
    expect(value.why).toMatch(/\p{L}/u);
    expect(value.reads).not.toEqual([]);
    // It is found, be it as nothing, wherever a term ends.
    if (value !== BEHIND_TERM) expect(value.leaves).not.toEqual([]);
  });

  it.each(value.reads)('reads %j', (text) => {
    expect(isFound(text)).toBe(true);
  });

  it.each(value.leaves)('leaves %j', (text) => {
    expect(isFound(text)).toBe(false);
  });
});

it('forms of both languages are found', () => {
  const files = new Set(all.map(({ name }) => name.split(' ')[0]));
  for (const language of ['zh', 'en']) {
    for (const file of [
      'aims',
      'answer-types',
      'asking',
      'except',
      'intents',
      'several',
      'wanted',
    ]) {
      expect([...files]).toContain(`${language}/${file}.ts`);
    }
  }
});

describe('a question may be in either language', () => {
  it.each(all.filter(({ name }) => name.includes('intents.ts')))('$name', ({ name, value }) => {
    const [, , intent = ''] = name.split(' ');
    const joined = Object.entries(questions.INTENTS).find(([each]) => each === intent)?.[1];
    expect(value.reads.filter((text) => fold(text).search(joined ?? /(?!)/u) < 0)).toEqual([]);
    expect(value.leaves.filter((text) => fold(text).search(joined ?? /^/u) >= 0)).toEqual([]);
  });

  it('or in both at once', () => {
    expect(questions.INTENTS.partners.test('which banks 和珠水合作')).toBe(true);
    expect('of the 几家'.search(questions.BETWEEN)).toBe(0);
  });
});
