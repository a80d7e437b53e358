import { expect, it } from 'vitest';
import { settleLanguage } from '../../src/import/settle-language.ts';

const settled = (text: string, value?: string) =>
  settleLanguage(value === undefined ? undefined : { kind: 'stated', value }, [text]);

it.each([
  ['is kept where the characters are of both scripts', 'zh-TW', '大家都好。', 'zh-TW'],
  ['is kept within one script', 'zh-HK', '鯨灣銀行來了。', 'zh-HK'],
  ['is kept within one script', 'zh-Hans', '鲸湾银行来了。', 'zh-Hans'],
  ['gives way to simplified characters', 'zh-TW', '鲸湾银行来了。', 'zh-CN'],
  ['gives way to traditional characters', 'zh-CN', '鯨灣銀行來了。', 'zh-TW'],
  ['that says no more than Chinese becomes one that does', 'zh', '鯨灣銀行來了。', 'zh-TW'],
  ['is kept where only words could tell', 'en-GB', 'Whale Bay is of the bank.', 'en-GB'],
  ['is kept where only words could tell', 'de', 'Die Bank ist da.', 'de'],
  ['of Japanese is kept', 'ja-JP', 'これは銀行のニュースです。', 'ja-JP'],
])('a declared language %s: %s, %s', (_, declared, text, value) => {
  expect(settled(text, declared)).toEqual({ kind: 'stated', value });
});

it('a template of another language counts for nothing', () => {
  expect(settled('鲸湾银行来了。', 'en')).toEqual({
    kind: 'guessed',
    value: 'zh-CN',
    words: '鲸湾银行来了',
  });
});

it('without letters there is no language', () => {
  expect(settled('2017')).toBeUndefined();
});
