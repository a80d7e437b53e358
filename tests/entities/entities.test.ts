import { describe, expect, it } from 'vitest';
import { sideId } from '../../src/facts/fact.ts';
import { fold } from '../../src/text/normalize.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const { entities } = shippedLibrary();

describe('each spelling that people type finds its entity', () => {
  it.each([
    [
      'tencent',
      [
        '腾讯',
        '騰訊',
        'Tencent',
        'TENCENT',
        '腾讯公司',
        '微信',
        'WeChat',
        'ｔｅｎｃｅｎｔ',
        ' 腾讯 ',
      ],
    ],
    ['alibaba', ['阿里', '阿里巴巴', '阿里巴巴集團', 'alibaba', 'Alibaba Group', '淘宝']],
    [
      'ant',
      ['蚂蚁', '蚂蚁金服', '螞蟻金服', '支付宝', '支付寶', 'Alipay', 'ant financial', '阿里金融'],
    ],
    ['jd', ['京东', '京東', 'JD', 'jd.com', '京东集团']],
    ['jd-finance', ['京东金融', '京東金融', 'JD Finance', '京东数科']],
    ['baidu', ['百度', 'Baidu', 'BAIDU', '百度公司']],
    ['baidu-finance', ['度小满', '度小滿', '百度金融']],
    ['batj', ['BATJ', 'batj', '四大互联网巨头', '四大網際網路巨頭']],
    ['big-four', ['四大行', '四大銀行', 'Big Four', '工农中建']],
    ['icbc', ['工行', '工商银行', '中国工商银行', '中國工商銀行', 'ICBC', 'icbc', 'ＩＣＢＣ']],
    ['abc', ['农行', '農行', '农业银行', 'ABC', 'Agricultural Bank of China']],
    ['boc', ['中行', '中国银行', '中國銀行', 'BOC', 'Bank of China']],
    ['ccb', ['建行', '建设银行', '中國建設銀行', 'CCB', 'China Construction Bank']],
    ['ceb', ['光大', '光大银行', '中国光大银行', 'CEB', 'Everbright']],
    ['cmbc', ['民生', '民生银行', '民生銀行', 'CMBC', 'minsheng']],
    ['citic', ['中信', '中信银行', '中信銀行', 'CITIC']],
    [
      'pboc',
      [
        '央行',
        '人民银行',
        '中國人民銀行',
        'PBOC',
        "People's Bank of China",
        'People’s Bank of China',
      ],
    ],
    ['cmb', ['招行', '招商银行', '招商銀行', 'CMB']],
  ])('%s: %j', (id, spellings) => {
    const found = spellings.map((spelling) => [spelling, entities.named(spelling)?.id]);
    expect(found).toEqual(spellings.map((spelling) => [spelling, id]));
  });
});

it.each(['', ' ', '银行', '中', '腾讯与工行', '不存在', '__proto__', 'constructor', '北京东路'])(
  '%j is the name of nothing',
  (text) => {
    expect(entities.named(text)).toBeUndefined();
  },
);

it('no name folds to nothing', () => {
  for (const { name, names, products, not } of entities.all) {
    for (const word of [...Object.values(name), ...names, ...products, ...not]) {
      expect(fold(word).trim()).not.toBe('');
    }
  }
});

describe('groups', () => {
  it('hold their members at any depth', () => {
    expect(entities.membersOf(sideId.parse('batj'))).toEqual(
      expect.arrayContaining(['tencent', 'alibaba', 'ant', 'jd-finance', 'baidu-finance']),
    );
    expect(entities.groupsOf(sideId.parse('ant'))).toEqual(['alibaba', 'batj']);
    expect(entities.membersOf(sideId.parse('big-four'))).toEqual(['icbc', 'abc', 'boc', 'ccb']);
  });

  it.each(['nobody', '__proto__', 'constructor'])('of %s are none', (name) => {
    const id = sideId.parse(name);
    expect(entities.get(id)).toBeUndefined();
    expect(entities.membersOf(id)).toEqual([]);
    expect(entities.groupsOf(id)).toEqual([]);
  });
});
