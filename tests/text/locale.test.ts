import { expect, it } from 'vitest';
import { toLocale } from '../../src/text/locale.ts';

it.each([
  ['zh-CN', 'zh-CN'],
  ['zh-TW', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh', 'zh-CN'],
  ['en-GB', 'en-US'],
  ['ja', 'zh-CN'],
  [undefined, 'zh-CN'],
])('%s reads %s', (locale, expected) => {
  expect(toLocale(locale)).toBe(expected);
});
