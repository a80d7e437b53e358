import { expect, it } from 'vitest';
import { toLocale } from '../../../src/surfaces/texts/locales.ts';

it.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh', 'zh-CN'],
  ['en-GB', 'en-US'],
  ['ja', 'zh-CN'],
  ['constructor', 'zh-CN'],
  ['no locale', 'zh-CN'],
  ['', 'zh-CN'],
  [undefined, 'zh-CN'],
])('%s reads %s', (locale, expected) => {
  expect(toLocale(locale)).toBe(expected);
});
