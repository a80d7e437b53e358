import { describe, expect, it } from 'vitest';
import { comparedSentencesOf, differencesOf } from '../../src/answer/verdict.ts';
import { checkClaim } from '../../src/check/check-claim.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { inventedLibrary } from './invented-articles.ts';

const library = inventedLibrary();
const check = (claim: string) => checkClaim(claim, library);
/** Where each piece of evidence stands: the article and the ordinal of the passage. */
const placesOf = (claim: string) =>
  comparedSentencesOf(check(claim)).map(({ citation: { article, passage } }) => [
    article.id,
    passage.ordinal,
  ]);
const briefly = (claim: string) =>
  differencesOf(check(claim)).map(({ kind, said, source }) => `${kind} ${said}/${source}`);

describe('a claim with another number, date or name shows the sentence that has its own', () => {
  it.each([
    ['a sum', '青禾支付2018年亏损了9200万元。', 'payments', 4, 'number 9200万元/4600万元'],
    ['a count', '北岭冷链拥有310辆冷藏车和14座冷库。', 'cold-chain', 1, 'number 310辆/260辆'],
    [
      'a numeral',
      '2018年夏天，一场持续11天的停电使五座冷库停止运行。',
      'cold-chain',
      4,
      'number 五座/三座',
    ],
    ['a share', '2020年疫苗运输收入占总收入的45%。', 'cold-chain', 6, 'number 45%/38%'],
    ['a year', '北岭冷链成立于2015年。', 'cold-chain', 1, 'date 2015年/2011年'],
    [
      'a month',
      '截至2017年8月，系统处理的交易超过380万笔。',
      'payments',
      3,
      'date 2017年8月/2019年6月',
    ],
    [
      'a bank',
      '青禾支付与招商银行在临江签署了为期三年的合作协议。',
      'payments',
      1,
      'name 招商银行/临江银行',
    ],
    ['a company', '华为会把这套系统推广到邻近的五个城市。', 'payments', 2, 'name 华为/青禾支付'],
    [
      'a name that nobody has listed',
      '满仓超市的采购经理顾明远说，她们不会把货物交给一家只听禾丰百货指挥的公司。',
      'cold-chain',
      3,
      'words 顾明远/罗静',
    ],
    ['a verb', '白榆科技曾经成功收购青禾支付。', 'payments', 7, 'words 成功/试图'],
    [
      'a denial put in',
      '青禾支付没有会把这套系统推广到邻近的五个城市。',
      'payments',
      2,
      'words 没有/',
    ],
    ['a denial left out', '公司向银行收取任何开户费用。', 'payments', 3, 'words /没有'],
    ['hearsay', '据说青禾支付现有员工420人。', 'payments', 8, 'words 据说/'],
  ])('%s: %s', (_, claim, article, ordinal, difference) => {
    expect(check(claim).kind).toBe('near');
    expect(placesOf(claim)).toEqual([[article, ordinal]]);
    expect(briefly(claim)).toContain(difference);
  });
});

it('numbers come first, then dates, then names, then what else', () => {
  const claim = '青禾支付悄悄与招商银行在2019年5月签署了为期五年的合作协议。';
  expect(differencesOf(check(claim)).map(({ kind }) => kind)).toEqual([
    'number',
    'date',
    'name',
    ...differencesOf(check(claim))
      .slice(3)
      .map(() => 'words'),
  ]);
  expect(briefly(claim).slice(0, 3)).toEqual([
    'number 五年/三年',
    'date 2019年5月/2019年3月12日',
    'name 招商银行/临江银行',
  ]);
});

it('the whole sentence is cited, and what both have is marked in both', () => {
  const claim = '通过这套系统发放了2.8亿元贷款，平均每笔8.5万元。';
  const [evidence] = comparedSentencesOf(check(claim));
  const { citation, same } = evidence ?? {};
  const text = citation?.passage.text ?? '';
  const [first] = splitSentences(text);
  expect(citation?.quote).toBe(text.slice(first?.start, first?.end));
  const marked = (words: string, spans = same?.claim) =>
    spans?.map(({ start, end }) => words.slice(start, end));
  expect(marked(claim)).toEqual(['通过这套系统发放了', '元贷款，平均每笔8.5万元']);
  expect(marked(citation?.quote ?? '', same?.source)).toEqual([
    '通过这套系统发放了',
    '元贷款,平均每笔8.5万元',
  ]);
});

describe('clauses that are closest to different sentences', () => {
  it('show each of these, with its own differences', () => {
    const claim =
      '听说百度和农行将组建联合实验室，京东金融已为9家银行搭建了电商平台，' +
      '而且蚂蚁金服合作了包括四大行在内的15家银行！';
    const evidence = comparedSentencesOf(check(claim));
    expect(evidence.map(({ citation }) => citation.passage.ordinal)).toEqual([20, 16, 17]);
    const numbers = evidence.map(({ differences }) =>
      differences.flatMap(({ kind, said, source }) =>
        kind === 'number' && said !== '' ? `${said}/${source}` : [],
      ),
    );
    expect(numbers).toEqual([[], ['9家/7家'], ['15家/11家']]);
  });

  it.each([
    [
      '青禾支付2018年亏损了9200万元，北岭冷链成立于2015年！',
      [
        ['payments', 4],
        ['cold-chain', 1],
      ],
    ],
    [
      '白榆科技试图收购青禾支付，满仓超市和禾丰百货是对手！',
      [
        ['payments', 7],
        ['cold-chain', 3],
      ],
    ],
  ])('of two articles: %s', (claim, places) => {
    expect(placesOf(claim)).toEqual(places);
  });

  it('of more than three show three', () => {
    const claim =
      '京东金融与中国光大银行签署战略合作协议成为光大银行在金融科技层面第一个战略合作伙伴，' +
      '百度和农行将组建联合实验室，蚂蚁金服合作了11家银行，京东金融已为7家银行搭建了电商平台！';
    const ordinals = placesOf(claim).map(([, ordinal]) => ordinal);
    expect(ordinals).toEqual([1, 20, 17]);
    expect(placesOf('京东金融已为7家银行搭建了电商平台！')[0]?.[1]).toBe(16);
  });

  it('of one sentence show it once', () => {
    expect(placesOf('北岭冷链成立于2015年，目前拥有310辆冷藏车和14座冷库')).toEqual([
      ['cold-chain', 1],
    ]);
  });
});
