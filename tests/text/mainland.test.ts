import { describe, expect, it } from 'vitest';
import { toMainland } from '../../src/text/taiwan.ts';

describe("Taiwan's words become the mainland's", () => {
  it.each([
    ['網際網路', '互联网'],
    ['行動網路', '移动网络'],
    ['資料庫', '数据库'],
    ['軟體與資訊', '软件与信息'],
    ['數位支付', '数字支付'],
    ['資料是什麼', '数据是什么'],
  ])('%s is %s', (text, expected) => {
    expect(toMainland(text)).toBe(expected);
  });
});

it.each([
  ['騰訊與中國銀行', '腾讯与中国银行'],
  ['區塊鏈', '区块链'],
  ['電子支付', '电子支付'],
  ['恆生銀行', '恒生银行'],
])('other traditional text only changes its script: %s', (text, expected) => {
  expect(toMainland(text)).toBe(expected);
});

it.each(['互联网', '程序', '网际网路', '资料', '信息与数字', 'Tencent', '2017年', '', '👍'])(
  'what is written in no traditional character stays as it is: %j',
  (text) => {
    expect(toMainland(text)).toBe(text);
  },
);
