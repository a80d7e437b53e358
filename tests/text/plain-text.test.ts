import { expect, it } from 'vitest';
import { toPlainText } from '../../src/text/plain-text.ts';

it.each([
  ['emphasis', '**腾讯**和*中行*~~没有~~合作', ['腾讯和中行没有合作']],
  ['emphasis beside Chinese marks', '**“智能”**是亮点', ['“智能”是亮点']],
  ['spoilers and underline', '||腾讯||和__中行__合作', ['腾讯和中行合作']],
  ['a heading and a list', '## 要点\n- 一\n- 二\n1. 三', ['要点', '一', '二', '三']],
  ['subtext', '-# 小字', ['小字']],
  ['a quotation', '> 腾讯和中行\n> 合作', ['腾讯和中行\n合作']],
  ['a code block', '前\n```js\nconst a = 1;\n```\n后', ['前', '后']],
  ['code within a line', '`2015年`全面合作', ['2015年全面合作']],
  ['an address', '见 https://example.com/a?b=1，谢谢', ['见  ，谢谢']],
  ['a link', '[腾讯](https://example.com)合作', ['腾讯合作']],
  ['an address in brackets', '<https://example.com>', []],
  ['mentions', '<@123456789012345678> <#12> <@&3> 腾讯', ['腾讯']],
  ['custom emoji and timestamps', '腾讯 <:tada:12> <a:wave:3> <t:1700000000:R>', ['腾讯']],
  ['emoji', '腾讯👍🏽👩‍👩‍👧合作', ['腾讯 合作']],
  ['lines', '腾讯\n中行', ['腾讯\n中行']],
  ['nothing', '', []],
])('%s', (_, message, words) => {
  expect(toPlainText(message)).toEqual(words);
});

it.each(['- ', '> ', '*', '[', '**a', '![', '1. '])('nested as deep as it may be: %j', (mark) => {
  expect(() => toPlainText(`${mark.repeat(2000)}腾讯`)).not.toThrow();
});
