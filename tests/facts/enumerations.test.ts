import { describe, it } from 'vitest';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import { buildSound } from '../support/knowledge.ts';
import { expectRefused } from '../support/plant.ts';

const planted = (company: string, bank: string, sentence: string) =>
  withArticle('pairs', articleText(sentence), partnershipText(company, bank, sentence));

describe('companies and banks of different members are no pair', () => {
  it.each([
    ['tencent', 'abc', '京东与工行、百度与农行和腾讯与中行宣布合作。'],
    ['tencent', 'abc', '京东与工行、百度与农行以及腾讯与中行宣布合作。'],
    ['tencent', 'abc', '百度与农行,腾讯与中行宣布合作。'],
    ['tencent', 'abc', '百度与农行，腾讯与中行宣布合作。'],
    ['tencent', 'abc', '百度与农行;腾讯与中行宣布合作。'],
    ['tencent', 'abc', '百度与农行合作。腾讯与中行合作。'],
    ['tencent', 'abc', '百度、腾讯分别与农行、中行合作。'],
    ['baidu', 'boc', '百度、腾讯分别与农行、中行合作。'],
    ['tencent', 'abc', '2019年5月,腾讯与徽商银行、百度与农行达成合作。'],
    ['tencent', 'citic', '腾讯与中信证券、百度与中信银行合作。'],
    ['tencent', 'icbc', '京东金融与工行、腾讯宣布达成合作。'],
    ['tencent', 'boc', '腾讯的竞争对手百度与中行合作。'],
    ['tencent', 'boc', '百度战胜腾讯后与中行达成合作。'],
    ['baidu', 'abc', '工行与农行、百度宣布合作。'],
    ['tencent', 'icbc', '百度与腾讯、工行合作。'],
    ['tencent', 'icbc', '京东金融与腾讯和工行宣布合作。'],
    ['alibaba', 'ceb', '蚂蚁金服(阿里巴巴关联公司)与光大银行合作。'],
  ])('%s and %s in %s', (company, bank, sentence) => {
    const what = new RegExp(`${company} and ${bank}`);
    const file = 'knowledge/facts/pairs.yaml';
    expectRefused(planted(company, bank, sentence), { file, line: 6, what });
  });
});

describe('one company with several banks is a pair with each', () => {
  it.each([
    ['tencent', 'abc', '腾讯与中行、农行、建行宣布合作。'],
    ['tencent', 'ccb', '腾讯与中行、农行、建行宣布合作。'],
    ['baidu', 'boc', '腾讯、百度与中行宣布合作。'],
    ['tencent', 'boc', '腾讯宣布,将与中行合作。'],
    ['tencent', 'boc', '百度、腾讯分别与农行、中行合作。'],
    ['tencent', 'boc', '百度与农行、腾讯与中行宣布合作。'],
    ['tencent', 'boc', '腾讯与传统银行的代表中行宣布合作。'],
    ['ant', 'ceb', '蚂蚁金服(阿里巴巴关联公司)与光大银行合作。'],
  ])('%s and %s in %s', (company, bank, sentence) => {
    buildSound(planted(company, bank, sentence));
  });
});
