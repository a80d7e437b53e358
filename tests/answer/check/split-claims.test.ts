import { describe, expect, it } from 'vitest';
import { splitClaims } from '../../../src/answer/check/split-claims.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

const { vocabulary } = shippedLibrary();
const split = (message: string) => {
  const { claims, skipped } = splitClaims(message, vocabulary);
  return { claims: claims.map(({ words }) => words), skipped };
};

describe('what a message states', () => {
  it.each([
    ['a sentence', '腾讯和中行合作。', ['腾讯和中行合作。'], 0],
    ['several', '腾讯和中行合作。百度和农行合作！', ['腾讯和中行合作。', '百度和农行合作！'], 0],
    ['a list', '- 腾讯和中行合作\n- 百度和农行合作', ['腾讯和中行合作', '百度和农行合作'], 0],
    [
      'between a greeting and a question',
      '大家好！腾讯和中行合作。对吗？',
      ['腾讯和中行合作。'],
      2,
    ],
    ['English', 'Tencent works with ICBC. Right?', ['Tencent works with ICBC.'], 1],
    [
      '十几年 asks nothing',
      '蚂蚁金服十几年和11家银行合作。',
      ['蚂蚁金服十几年和11家银行合作。'],
      0,
    ],
  ])('%s', (_, message, claims, skipped) => {
    expect(split(message)).toEqual({ claims, skipped });
  });

  it.each([
    ['nothing', ''],
    ['a greeting', '早上好！谢谢大家'],
    ['a question without a mark', '腾讯和工行什么时候合作的'],
    ['an address', 'https://example.com'],
    ['code', '```\n腾讯和中行合作\n```'],
    ['emoji', '🎉🎉'],
    ['a title', '## 要点'],
  ])('is nothing in %s', (_, message) => {
    expect(split(message).claims).toEqual([]);
  });

  it('keeps whom the sentences before were about', () => {
    const message = '腾讯和中行合作。双方合作区块链。他们合作云计算。';
    expect(splitClaims(message, vocabulary).claims.map(({ before }) => before)).toEqual([
      [],
      ['tencent', 'boc'],
      ['tencent', 'boc'],
    ]);
  });
});
