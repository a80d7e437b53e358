import { describe, expect, it } from 'vitest';
import { differencesOf } from '../../src/answer/verdict.ts';
import { checkClaim } from '../../src/check/check-claim.ts';
import { articleText, withArticle } from '../support/article.ts';
import { buildSound, shippedFiles } from '../support/knowledge.ts';

const LINES = [
  '除江心岛以外，所有灯塔都在去年换了灯。',
  '过去，守塔人只在冬天上岸。',
  '不少渔民相信，东岸的灯塔从来没有熄灭过。',
  '误区一：灯塔越高照得越远。',
  '与北岸不同，南岸的灯塔由渔民自己维护。',
  '东岸的灯塔明年拆除，这条消息是编的。',
  '没有证据表明东岸的灯塔与北岸的码头签过协议。',
  '守塔人顾明远透露，东岸的灯塔每年花费3万元。',
  '灯塔的灯罩由玻璃做成，守塔人每周擦一次。',
  '腾讯、百度比京东、阿里巴巴更早来到岸边看灯塔。',
];
const library = buildSound(withArticle('lamps', articleText(...LINES), undefined, shippedFiles()));
const check = (claim: string) => checkClaim(claim, library);
const differences = (claim: string) =>
  differencesOf(check(claim)).map(({ kind, said, source }) => `${kind} ${said}/${source}`);

it.each(LINES)('a whole sentence is quoted: %s', (line) => {
  expect(check(line).kind).toBe('quoted');
});

describe('a part of a sentence is close to it where the rest may turn it', () => {
  it.each([
    ['an exception', '所有灯塔都在去年换了灯', '除'],
    ['a time that is over', '守塔人只在冬天上岸', '过去'],
    ['whose belief it is', '东岸的灯塔从来没有熄灭过', '相信'],
    ['what it is worth', '灯塔越高照得越远', '误区一'],
    ['a comparison', '南岸的灯塔由渔民自己维护', '不同'],
    ['what came of it', '东岸的灯塔明年拆除', '编的'],
  ])('%s: %s', (_, claim, word) => {
    expect(check(claim).kind).toBe('near');
    expect(differences(claim)).toContain(`words /${word}`);
  });

  it('and is quoted where nothing may', () => {
    expect(check('守塔人每周擦一次').kind).toBe('quoted');
  });
});

describe('what is cut off is a difference', () => {
  it.each([
    ['a denial in the clause', '东岸的灯塔与北岸的码头签过协议', 'words /没'],
    ['who said it', '东岸的灯塔每年花费3万元', 'words /透露'],
  ])('%s: %s', (_, claim, difference) => {
    expect(check(claim).kind).toBe('near');
    expect(differences(claim).join()).toContain(difference.split('/')[1]);
  });

  it('and so is a mark that the sentence has elsewhere', () => {
    expect(differences('灯塔的灯罩由，玻璃做成，守塔人每周擦一次')).toEqual([
      'words 由，玻璃/由玻璃',
    ]);
  });
});

it('names in each other’s places are set against each other', () => {
  expect(differences('京东、阿里巴巴比腾讯、百度更早来到岸边看灯塔').slice(0, 4)).toEqual([
    'name 京东/腾讯',
    'name 阿里巴巴/百度',
    'name 腾讯/京东',
    'name 百度/阿里巴巴',
  ]);
});

it('words that differ stand together as they are written', () => {
  expect(differences('守塔人顾明远透露，东岸的灯塔每月花费5万元')).toEqual([
    'number 5万元/3万元',
    'words 每月/每年',
  ]);
});
