import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { LOCALES, type Locale } from '../../../src/surfaces/texts/locales.ts';
import { WEB_TEXTS } from '../../../src/surfaces/texts/web.ts';

/** Every text of the pages, with something where it takes values. */
function textsIn(part: object): string[] {
  return Object.values(part).flatMap((each: unknown) => {
    if (typeof each === 'string') return [each];
    if (typeof each === 'function') return [String(each('3 q', '4 q'))];
    return typeof each === 'object' && each !== null ? textsIn(each) : [];
  });
}

const texts = (locale: Locale) => textsIn(WEB_TEXTS[locale]);

it.each(LOCALES)('every text of the pages in %s says something', (locale) => {
  for (const text of texts(locale)) expect(text).toMatch(/\S/u);
  expect(texts(locale)).toHaveLength(texts('zh-CN').length);
});

describe('scripts are not mixed', () => {
  it.each([
    ['zh-TW', Converter({ from: 'cn', to: 'tw' })],
    ['zh-CN', Converter({ from: 'tw', to: 'cn' })],
  ] as const)('in %s', (locale, convert) => {
    for (const text of texts(locale)) expect(convert(text)).toBe(text);
  });
});

it('English speaks of one thing and of several', () => {
  const { article } = WEB_TEXTS['en-US'];
  expect([article.facts(1), article.counts(2, 1)]).toEqual([
    '1 fact from here',
    '2 passages · 1 fact',
  ]);
});
