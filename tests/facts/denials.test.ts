import { describe, it } from 'vitest';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import { buildSound } from '../support/knowledge.ts';
import { expectRefused } from '../support/plant.ts';

const planted = (sentence: string) =>
  withArticle('denials', articleText(sentence), partnershipText('tencent', 'abc', sentence));

describe('a sentence that denies a partnership proves none', () => {
  it.each([
    '腾讯没有与农业银行合作。',
    '腾讯与农业银行并未达成合作。',
    '腾讯未与农业银行合作。',
    '腾讯否认与农业银行合作。',
    '腾讯与农业银行的合作已经终止。',
    '腾讯与农业银行合作的传闻,腾讯予以否认。',
    '腾讯拒絕與農業銀行進行合作。',
    '腾讯不会与农业银行合作。',
    '腾讯与农业银行没合作过。',
    '腾讯与农业银行暂无合作。',
    '腾讯与农业银行不存在合作关系。',
    '腾讯与农业银行合作的消息不属实。',
    '腾讯难以与农业银行合作。',
    '腾讯有意与农业银行合作,但被婉拒。',
    '腾讯曾计划与农业银行合作,最终搁浅。',
    '如果腾讯与农业银行合作,用户会受益。',
    '据传腾讯将与农业银行合作。',
  ])('%s', (sentence) => {
    const what = /denies.*tencent and abc/;
    expectRefused(planted(sentence), { file: 'knowledge/facts/denials.yaml', line: 6, what });
  });
});

describe('a sentence that only looks like a denial still proves it', () => {
  it.each([
    '腾讯不仅与农业银行合作,还与多家银行往来。',
    '腾讯与农业银行的合作不断深化。',
    '未来,腾讯与农业银行将深化合作。',
    '无论如何,腾讯与农业银行的合作已经开始。',
    '在没有先例的情况下,腾讯与农业银行宣布合作。',
    '此前并不为人所知的是,腾讯与农业银行早有合作。',
  ])('%s', (sentence) => {
    buildSound(planted(sentence));
  });
});
