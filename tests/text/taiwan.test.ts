import { describe, expect, it } from 'vitest';
import { simplifiedToTaiwan, toTaiwan } from '../../src/text/taiwan.ts';

describe('simplified text becomes traditional, word for word', () => {
  it.each([
    ['2017年四大互联网巨头与四大银行合作一览', '2017年四大互聯網巨頭與四大銀行合作一覽'],
    ['文件里的数据质量', '文件裡的數據質量'],
    ['盖了', '蓋了'],
    ['柜台', '櫃檯'],
    ['确定', '確定'],
    ['头发与发现', '頭髮與發現'],
    ['余额与里长', '餘額與里長'],
    ['宣布与公布', '宣布與公布'],
    ['电商平台的账户', '電商平台的帳戶'],
    ['Techfin(科技金融)公司', 'Techfin(科技金融)公司'],
  ])('%s: %s', (text, expected) => {
    expect(toTaiwan(text)).toBe(expected);
  });
});

describe('what has no character of simplified script alone stays as it is', () => {
  it.each([
    '余秉諺談央行文件：中信金與里長的數據質量',
    '本文件版權所有，轉載請註明',
    '皇后與范先生的后里之行',
    '電商平臺蓋了幾家',
    '為台灣的群眾吃麵',
    '張三丰、于右任與岳飛',
    '宣佈與宣布、污染與汙染、祕書與秘書、著作',
    'Fintech 2017',
    '合作',
    '👍',
    '',
  ])('%j', (text) => {
    expect(toTaiwan(text)).toBe(text);
  });
});

it.each([
  ['余秉諺谈央行文件與里長', '余秉諺談央行文件與里長'],
  ['騰訊与皇后的數據质量', '騰訊與皇后的數據質量'],
])('of a text in both scripts only the simplified characters change: %s', (text, expected) => {
  expect(toTaiwan(text)).toBe(expected);
});

it.each([
  ['几家', '幾家'],
  ['后台', '後台'],
  ['盖了', '蓋了'],
  ['蓋了', '蓋了'],
])(
  'what is known to be simplified is converted however few characters tell: %s',
  (text, expected) => {
    expect(simplifiedToTaiwan(text)).toBe(expected);
  },
);

it('what was converted is not converted again', () => {
  const once = toTaiwan('蚂蚁金服宣布调整战略定位，平台为7家银行所用，只是还没有联系里面的干部');
  expect(toTaiwan(once)).toBe(once);
});
