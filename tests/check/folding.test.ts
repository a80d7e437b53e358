import { describe, expect, it } from 'vitest';
import { findQuoted } from '../../src/check/find-quoted.ts';
import { readTokens } from '../../src/check/tokens.ts';
import { inventedLibrary } from './invented-articles.ts';

const { entities } = inventedLibrary();
const isSame = (said: string, written: string) =>
  findQuoted(readTokens(said, entities), readTokens(written, entities)) !== undefined;

describe('two ways to write the same', () => {
  it.each([
    ['width', '云杉厂把ＡＩ用在了３座仓库里', '云杉厂把AI用在了3座仓库里'],
    ['case', 'Spruce Works put ai into its sheds', 'Spruce Works put AI into its sheds'],
    ['script', '雲杉廠關閉了全部倉庫與門店', '云杉厂关闭了全部仓库与门店'],
    ['blanks between Chinese characters', '云 杉 厂　关闭了全部仓库', '云杉厂关闭了全部仓库'],
    ['blanks beside a number', '云杉厂关闭了 12 座仓库', '云杉厂关闭了12座仓库'],
    ['the end', '云杉厂关闭了全部仓库！！', '云杉厂关闭了全部仓库。'],
    ['marks between clauses', '云杉厂搬走了；仓库空了', '云杉厂搬走了，仓库空了'],
    ['dashes', '云杉厂搬走了——仓库空了', '云杉厂搬走了--仓库空了'],
    ['quotes', '云杉厂自称「木头医院」已经十年', '云杉厂自称"木头医院"已经十年'],
    ['brackets', '云杉厂〈旧称松厂〉关闭了仓库', '云杉厂(旧称松厂)关闭了仓库'],
    ['a numeral', '云杉厂关闭了十二座仓库', '云杉厂关闭了12座仓库'],
    ['a numeral of a scale', '云杉厂卖了3500万根木头', '云杉厂卖了三千五百万根木头'],
    ['a number in another scale', '云杉厂赚了12000亿元', '云杉厂赚了1.2万亿元'],
    ['a number in groups', '云杉厂卖了1,200,000根木头', '云杉厂卖了120万根木头'],
    ['a vague numeral', '云杉厂卖了三百多万根木头', '云杉厂卖了300多万根木头'],
    ['a share', '云杉厂卖掉了百分之六十五的木头', '云杉厂卖掉了65%的木头'],
    ['a year', '云杉厂在二〇一九年关闭了仓库', '云杉厂在2019年关闭了仓库'],
    ['a day', '2019-04-05云杉厂关闭了仓库', '2019年4月5日云杉厂关闭了仓库'],
    ['an English date', 'Spruce shut its sheds in June 2019', 'Spruce shut its sheds in 2019-06'],
    ['a short name', '云杉厂向工行借了一笔钱', '云杉厂向中国工商银行借了一笔钱'],
    ['an English name', '云杉厂向Qinghe Pay借了钱', '云杉厂向青禾支付借了钱'],
    ['a group by its counted name', '云杉厂向4大行借了一笔钱', '云杉厂向四大银行借了一笔钱'],
  ])('%s: %s', (_, said, written) => {
    expect(isSame(said, written)).toBe(true);
    expect(isSame(written, said)).toBe(true);
  });
});

describe('what is not the same', () => {
  it.each([
    ['a product and its company', '云杉厂向微信借了一笔钱', '云杉厂向腾讯借了一笔钱'],
    ['a product that is invented', '云杉厂向青禾钱包借了钱', '云杉厂向青禾支付借了钱'],
    ['a group and its member', '云杉厂向京东借了一笔钱', '云杉厂向京东金融借了一笔钱'],
    ['a member and its group', '云杉厂向建行借了一笔钱', '云杉厂向四大行借了一笔钱'],
    ['民生 alone', '云杉厂向民生银行借了钱', '云杉厂向民生借了钱'],
    ['光大 alone', '云杉厂向光大借了一笔钱', '云杉厂向中国光大银行借了一笔钱'],
    ['中信 alone', '云杉厂向中信银行借了钱', '云杉厂向中信借了钱'],
    ['平安 alone, a bank', '云杉厂向平安银行借了钱', '云杉厂向平安借了钱'],
    ['平安 alone, a group', '云杉厂向中国平安借了钱', '云杉厂向平安借了钱'],
    ['a longer body', '云杉厂向腾讯音乐借了一笔钱', '云杉厂向腾讯借了一笔钱'],
    ['a numeral that leaves two open', '云杉厂有七八座空的仓库', '云杉厂有78座空的仓库'],
    ['a numeral within a name', '云杉厂上了01财经的头条', '云杉厂上了零壹财经的头条'],
    ['a number and more than it', '云杉厂卖了300万根木头', '云杉厂卖了300多万根木头'],
    ['a bound', '云杉厂卖了超过300万根木头', '云杉厂卖了300万根木头'],
    ['another scale', '云杉厂卖了300亿根木头', '云杉厂卖了300万根木头'],
    ['a sign', '云杉厂的利润率为3.5%上下', '云杉厂的利润率为-3.5%上下'],
    ['a share and a number', '云杉厂卖掉了65根的木头', '云杉厂卖掉了65%的木头'],
    ['a stretch of time', '云杉厂在2019年1月至6月停工', '云杉厂在2019年上半年停工'],
    ['another stretch of time', '云杉厂在前三个月停工整顿', '云杉厂在第一季度停工整顿'],
    ['a time of years', '云杉厂在15年内还清借款', '云杉厂在2015年内还清借款'],
    ['an open end', '2017年以后云杉厂关了门', '2017年以来云杉厂关了门'],
    ['the place of a vague digit', '云杉厂有40多万根木头', '云杉厂有40万多根木头'],
    ['another vague digit', '云杉厂有20余根木头卖', '云杉厂有20来根木头卖'],
    ['a range of another scale', '云杉厂招了3~5万人看门', '云杉厂招了3~50000人看门'],
    ['digits turned round', '云杉厂卖掉了\u202e80\u202c根木头', '云杉厂卖掉了80根木头'],
    ['another day of the month', '4月5日云杉厂关闭了仓库', '4月6日云杉厂关闭了仓库'],
    ['a date more precise', '2019年4月云杉厂关闭了仓库', '2019年云杉厂关闭了仓库'],
    ['a question', '云杉厂关闭了全部仓库', '云杉厂关闭了全部仓库？'],
    ['marks of a list', '云杉厂卖木头，松脂和蘑菇', '云杉厂卖木头、松脂和蘑菇'],
    ['a list run together', '云杉厂卖木头松脂和蘑菇', '云杉厂卖木头、松脂和蘑菇'],
    ['a border elsewhere', '云杉厂说搬走，了仓库空了', '云杉厂说，搬走了仓库空了'],
    ['a blank between words', 'Spruce Works outlet for sale', 'Spruce Works out let for sale'],
    ['a mark within a number', '云杉厂的钟停在10:30的时候', '云杉厂的钟停在1030的时候'],
  ])('%s: %s', (_, said, written) => {
    expect(isSame(said, written)).toBe(false);
    expect(isSame(written, said)).toBe(false);
  });
});

it('a mark between clauses may be left out, but none may be put in', () => {
  const [plain, marked] = ['云杉厂搬走了仓库空了', '云杉厂搬走了，仓库空了'];
  expect(isSame(plain, marked)).toBe(true);
  expect(isSame(marked, plain)).toBe(false);
});

it.each([
  ['云杉厂关了三家店', true],
  ['云杉厂关了两店', false],
  ['「云杉厂」，关了；（两店）！！', false],
])('eight characters are enough, and marks between clauses are none: %s', (text, expected) => {
  expect(isSame(text, text)).toBe(expected);
});
