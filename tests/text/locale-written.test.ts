import { expect, it } from 'vitest';
import { localeWritten } from '../../src/text/locale-written.ts';

it.each([
  ['银行的核心诉求是什么？', 'zh-CN'],
  ['銀行的核心訴求是什麼？', 'zh-TW'],
  ['What do banks want most?', 'en-US'],
  ['ICBC', 'en-US'],
  ['腾讯 Tencent', 'zh-CN'],
  ['騰訊 Tencent', 'zh-TW'],
  // Most characters decide: one quoted name does not.
  ['「國際」这个词在书里怎么说', 'zh-CN'],
  ['「国际」這個詞在書裡怎麼說', 'zh-TW'],
])('%j is in the locale %s, wherever it was written', (text, locale) => {
  for (const place of [undefined, 'zh-CN', 'zh-TW', 'en-US', 'fr'] as const) {
    expect(localeWritten(text, place)).toBe(locale);
  }
});

it.each(['百度和工行', '你好', '在群里吃了几斤米', '后台'])(
  'Chinese that shows no script is read as in the place: %s',
  (text) => {
    expect(localeWritten(text, 'zh-TW')).toBe('zh-TW');
    expect(localeWritten(text, 'zh-CN')).toBe('zh-CN');
    // The default of a server says nothing about Chinese.
    expect(localeWritten(text, 'en-US')).toBe('zh-CN');
    expect(localeWritten(text)).toBe('zh-CN');
  },
);

it.each(['', '？', '2017', '🙂'])('without letters the place decides: %j', (text) => {
  expect(localeWritten(text, 'fr')).toBe('fr');
  expect(localeWritten(text, 'zh-TW')).toBe('zh-TW');
  expect(localeWritten(text)).toBe('zh-CN');
});
