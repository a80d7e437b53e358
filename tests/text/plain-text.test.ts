import { describe, expect, it } from 'vitest';
import { toPlainText } from '../../src/text/plain-text.ts';

describe('the words of a message, a line each', () => {
  it.each([
    ['emphasis', '**腾讯**和*中行*合作', ['腾讯和中行合作']],
    ['emphasis beside Chinese marks', '**“智能”**是亮点', ['“智能”是亮点']],
    ['spoilers and underline', '||腾讯||和__中行__合作', ['腾讯和中行合作']],
    ['a heading and a list', '## 要点\n- 一\n- 二\n1. 三', ['要点', '一', '二', '三']],
    ['subtext', '-# 小字', ['小字']],
    ['a quotation', '> 腾讯和中行\n> 合作', ['腾讯和中行', '合作']],
    ['code within a line', '`2015年`全面合作', ['2015年全面合作']],
    ['a link', '[腾讯](https://example.com/a?b)合作', ['腾讯合作']],
    ['a link by reference', '[腾讯][1]合作\n\n[1]: https://example.com', ['腾讯合作']],
    ['lines', '腾讯\n中行', ['腾讯', '中行']],
    ['escaped marks', '\\*腾讯\\*', ['*腾讯*']],
    ['a hash within words', '3#楼', ['3#楼']],
    ['nothing', '', []],
  ])('%s', (_, message, words) => {
    expect(toPlainText(message)).toEqual(words);
  });
});

describe('what is no word of the message is left out, and nothing joins around it', () => {
  it.each([
    ['struck-out words', '腾讯~~没有~~与中行合作', ['腾讯', '与中行合作']],
    ['struck-out emphasis', '腾讯~~**没有**~~合作', ['腾讯', '合作']],
    ['a struck-out message', '~~腾讯与中行合作~~', []],
    ['struck-out lines', '腾讯~~没有\n签约~~合作', ['腾讯', '合作']],
    ['a code block', '前\n```js\nconst a = 1;\n```\n后', ['前', '后']],
    ['a block between tildes', '前\n~~~\n腾讯\n~~~\n后', ['前', '后']],
    ['an address', '见 https://example.com/a?b=1，谢谢', ['见', '，谢谢']],
    ['an address in brackets', '<https://example.com>', []],
    ['mentions', '<@123456789012345678> <#12> <@&3> <@!4> 腾讯', ['腾讯']],
    ['a mention between words', '腾讯<@12345>合作', ['腾讯', '合作']],
    ['a command', '</ask:123456789012345678> 腾讯', ['腾讯']],
    ['custom emoji', '腾讯 <:tada:12> <a:wave:3>', ['腾讯']],
    ['emoji', '腾讯👍🏽👩‍👩‍👧合作', ['腾讯', '合作']],
    ['flags and keycaps', '🇨🇳腾讯1️⃣合作', ['腾讯', '合作']],
    ['tildes in struck-out words', '腾讯~~没~有~~合作', ['腾讯', '合作']],
  ])('%s', (_, message, words) => {
    expect(toPlainText(message)).toEqual(words);
  });
});

describe('what Discord shows stays, so that no sentence closes over it', () => {
  it.each([
    ['an image', '腾讯![没有](https://example.com/a.png)合作', ['腾讯!没有合作']],
    ['HTML', '腾讯<b>合作</b>', ['腾讯<b>合作</b>']],
    ['HTML in a block', '<not>\n腾讯合作', ['<not>', '腾讯合作']],
    ['a timestamp', '<t:1700000000:R>腾讯合作', ['<t:1700000000:R>腾讯合作']],
    ['words behind four blanks', '天晴\n\n    腾讯合作', ['天晴', '腾讯合作']],
  ])('%s', (_, message, words) => {
    expect(toPlainText(message)).toEqual(words);
  });
});

describe('marks that mark nothing are words', () => {
  it.each(['腾讯~没有~合作', '3*4*5', '#腾讯', '@腾讯', 'a_b_c', '<3', '1)个', '5 > 3'])(
    '%s',
    (message) => {
      const [line = '', ...others] = toPlainText(message);
      expect(others).toEqual([]);
      expect(line.replace(/[^\p{L}\p{N}]/gu, '')).toBe(message.replace(/[^\p{L}\p{N}]/gu, ''));
    },
  );
});

describe('behind more marks than anybody writes', () => {
  const tangle = '*a _b ['.repeat(400);

  it.each([
    ['words', '腾讯和中行\n合作', ['腾讯和中行', '合作']],
    ['lists and quotations', '- 甲\n> - 乙\n1. 丙\n## 丁', ['甲', '乙', '丙', '丁']],
    ['bold and spoilers', '**腾讯**和||中行||', ['腾讯和中行']],
    ['a block of code is left out', '```\n甲\n```\n乙', ['乙']],
    ['struck-out words are left out', '甲~~乙~~丙', ['甲', '丙']],
    ['an address is left out', '见 https://example.com/a', ['见']],
  ])('%s', (_, message, words) => {
    expect(toPlainText(`${tangle}\n\n${message}`).slice(-words.length)).toEqual(words);
  });

  it('in a block of code nothing of it is read', () => {
    expect(toPlainText(`甲\n\`\`\`\n${`${tangle}\n`.repeat(3)}\`\`\`\n乙`)).toEqual(['甲', '乙']);
  });
});

it('without any mark a message reads as with marks that change nothing', () => {
  const lines = [
    '腾讯和中行，2017-06合作',
    '',
    '  甲~~乙',
    '',
    '丙~~丁 ||戊||!',
    '戊#己',
    '3.5 万',
    'a  ',
    'b',
    '\u3000庚',
  ];
  const plain = lines.join('\n');
  expect(toPlainText(`${plain}\n\n> `)).toEqual(toPlainText(plain));
});

it.each(['- ', '> ', '*', '[', '**a', '![', '1. ', '~~a', '||', '<@', '`a'])(
  'words below 2,000 times %j are still found',
  (mark) => {
    expect(toPlainText(`${mark.repeat(2000)}\n\n腾讯`).at(-1)).toMatch(/腾讯$/u);
  },
);
