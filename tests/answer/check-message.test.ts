import { describe, expect, it } from 'vitest';
import { type Answer, citationsOf } from '../../src/answer/answer.ts';
import { checkMessage } from '../../src/answer/check-message.ts';
import { articleText, withArticle } from '../support/article.ts';
import { buildSound, shippedLibrary } from '../support/knowledge.ts';

/** An article without any facts file, of another field and year. */
const library = buildSound(
  withArticle(
    'other',
    articleText(
      '华为在2021年3月发布了首款车载操作系统,销量达到12万套。小米随后宣布投资100亿美元进入这一领域。',
      '美团与浦发银行在2020年12月8日签订了合作协议,双方将发行30万张骑手卡。但字节跳动与兴业银行的谈判未能成功。',
      '据统计,该市共有1.5万家门店使用刷脸支付,占比约为40%。',
    ),
  ),
);

const claimsOf = ({ blocks }: Answer) =>
  blocks.flatMap((block) =>
    block.kind === 'claim' ? [[block.words, block.verdict.kind] as const] : [],
  );
const check = (message: string) => checkMessage(message, library);
const verdictOf = (message: string) => claimsOf(check(message)).map(([, kind]) => kind);

describe('a library that it was not made on', () => {
  it.each([
    ['华为2021年3月发布了车载操作系统。', 'supported'],
    ['华為在2021年3月發布了首款車載操作系統。', 'supported'],
    ['小米宣布投资100亿美元进入这一领域。', 'supported'],
    ['浦发与美团2020年12月签订合作协议。', 'supported'],
    ['该市有1.5万家门店使用刷脸支付。', 'supported'],
    ['华为2021年6月发布了首款车载操作系统。', 'differs'],
    ['小米宣布投资300亿美元进入这一领域。', 'differs'],
    ['双方将发行50万张骑手卡。', 'not-mentioned'],
    ['美团与浦发银行在2020年12月9日签订了合作协议。', 'differs'],
    ['该市共有1.5万家门店使用刷脸支付，占比约为60%。', 'differs'],
    ['小米2021年3月发布了首款车载操作系统。', 'not-mentioned'],
    ['华为宣布投资100亿美元进入这一领域。', 'not-mentioned'],
    ['美团与兴业银行签订了合作协议。', 'not-mentioned'],
    ['字节跳动与兴业银行的谈判成功。', 'not-mentioned'],
    ['字节跳动与兴业银行的谈判未能成功。', 'supported'],
    ['华为发布了首款手机操作系统。', 'not-mentioned'],
    ['华为没有发布车载操作系统。', 'not-mentioned'],
  ])('%s: %s', (message, kind) => {
    expect(verdictOf(message)).toEqual([kind]);
  });
});

describe('whom a sentence speaks of', () => {
  it.each([
    [
      'the same as the one before',
      '美团与浦发银行签订了合作协议。双方将发行30万张骑手卡。',
      'supported',
    ],
    ['someone else', '小米与兴业银行签订了合作协议。双方将发行30万张骑手卡。', 'not-mentioned'],
    ['the speaker', '大家好，美团很好。我们发布了首款车载操作系统。', 'not-mentioned'],
  ])('%s', (_, message, kind) => {
    expect(verdictOf(message).at(-1)).toBe(kind);
  });

  it.each([
    ['a product is not its company', '微信2004年就和工行合作了。'],
    ['nor what the company has', '花呗和11家银行合作。'],
  ])('%s', (_, message) => {
    expect(claimsOf(checkMessage(message, shippedLibrary()))).toEqual([[message, 'not-mentioned']]);
  });

  it('a date counted from today is another one in an article', () => {
    expect(verdictOf('小米去年宣布投资100亿美元。')).toEqual(['not-mentioned']);
  });
});

it('says what the message has and what the source has, and cites it', () => {
  const { blocks } = check('小米宣布投资300亿美元进入这一领域。');
  expect(blocks[0]).toMatchObject({
    kind: 'claim',
    verdict: {
      kind: 'differs',
      differences: [{ said: { asked: '300亿美元' }, source: { words: '100亿美元' } }],
    },
  });
  const [citation] = citationsOf(blocks);
  expect(citation?.quote).toBe('小米随后宣布投资100亿美元进入这一领域。');
});

it('checks the first eight statements and says how many it left out', () => {
  const message = Array.from({ length: 11 }, (_, n) => `第${n}季度华为发布了系统。`).join('\n');
  const answer = check(message);
  expect(claimsOf(answer)).toHaveLength(8);
  expect(answer.blocks[0]).toMatchObject({
    message: { key: 'check.left-out', values: { count: 3, checked: 8 } },
  });
});

it('says how many sentences state nothing', () => {
  expect(check('早上好！华为2021年3月发布了车载操作系统。对吗？').blocks).toContainEqual({
    kind: 'notice',
    quiet: true,
    message: { key: 'check.skipped', values: { count: 2 } },
  });
});

it.each(['', '   ', '🎉', 'https://example.com', '你们说呢？'])(
  '%j states nothing to check',
  (message) => {
    expect(checkMessage(message, shippedLibrary())).toMatchObject({
      kind: 'empty',
      blocks: [{ message: { key: 'check.empty' } }, {}, {}, {}],
    });
  },
);

it('takes 4,000 characters of anything', () => {
  for (const text of ['腾讯与工行的合作。', '在2015年,', '1', 'a ', '*', '与和、', '腾讯与工行']) {
    const message = text.repeat(4000 / text.length);
    const started = performance.now();
    expect(['check', 'empty']).toContain(checkMessage(message, shippedLibrary()).kind);
    expect(performance.now() - started).toBeLessThan(3000);
  }
});
