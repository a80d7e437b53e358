import { describe, expect, it } from 'vitest';
import { createFindDoubts } from '../../src/facts/doubts.ts';
import * as en from '../../src/language/en/doubts.ts';
import type { DoubtClass } from '../../src/language/pack.ts';
import * as zh from '../../src/language/zh/doubts.ts';
import { fold } from '../../src/text/normalize.ts';

const CLASSES: readonly (DoubtClass & { readonly language: string })[] = [
  ...[...zh.DOUBTS, zh.CHANGE_OR_SHARE].map((doubt) => ({ ...doubt, language: 'zh' })),
  ...[...en.DOUBTS, en.CHANGE_OR_SHARE].map((doubt) => ({ ...doubt, language: 'en' })),
];

describe.each(CLASSES)('$language: words of $name', (doubt) => {
  const find = createFindDoubts([doubt]);

  it('have examples that raise it and that do not', () => {
    expect(doubt.raisedBy.length).toBeGreaterThan(0);
    expect(doubt.notRaisedBy.length).toBeGreaterThan(0);
    expect(doubt.why).toMatch(/\w+ \w+/u);
  });

  it.each(doubt.raisedBy)('raise it: %s', (text) => {
    expect(find(fold(text)).map((word) => word.doubt.name)).toContain(doubt.name);
  });

  it.each(doubt.notRaisedBy)('do not raise it: %s', (text) => {
    expect(find(fold(text))).toEqual([]);
  });

  it('are folded, as the texts in which they are looked for', () => {
    const words = [...doubt.words, ...doubt.harmless];
    expect(words.filter((word) => fold(word) !== word)).toEqual([]);
  });

  it('each stand in the harmless words that are about them', () => {
    const idle = doubt.harmless.filter((word) => !doubt.words.some((own) => word.includes(own)));
    expect(idle).toEqual([]);
  });
});
