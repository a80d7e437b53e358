import { describe, expect, it } from 'vitest';
import { comparedSentencesOf, differencesOf } from '../../src/answer/verdict.ts';
import { checkClaim } from '../../src/check/check-claim.ts';
import { checkMessage } from '../../src/check/check-message.ts';
import { inventedLibrary, sentencesOf } from './invented-articles.ts';

const library = inventedLibrary();
const sentences = ['payments', 'cold-chain'].flatMap((id) => sentencesOf(id, library));
const check = (claim: string) => checkClaim(claim, library);
const lettersIn = (text: string) => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** All runs of whole clauses of a sentence that are shorter than it, and what they leave out. */
function runsOf(sentence: string) {
  const clauses = sentence.split(/(?<=\D[,;:])/u);
  return clauses.flatMap((_, from) =>
    clauses.slice(from).flatMap((_, more) => {
      const to = from + more + 1;
      const run = clauses
        .slice(from, to)
        .join('')
        .replace(/[,;:]$/u, '');
      const rest = [...clauses.slice(0, from), ...clauses.slice(to)].join('');
      return rest === '' || lettersIn(run) < 8 ? [] : { run, rest, sentence };
    }),
  );
}

const runs = sentences.flatMap(runsOf);

it('whole clauses behind each other are found, and the whole sentence is cited', () => {
  expect(runs.length).toBeGreaterThan(100);
  for (const { run, sentence } of runs) {
    const verdict = check(run);
    const [evidence, ...others] = comparedSentencesOf(verdict);
    expect([evidence?.citation.quote, others], run).toEqual([sentence, []]);
    const { same } = evidence ?? { same: { source: [] } };
    const marked = same.source.map(({ start, end }) => sentence.slice(start, end)).join('');
    expect(lettersIn(marked), run).toBe(lettersIn(run));
  }
});

it('they are quoted, unless words in the rest of the sentence may turn them', () => {
  const kinds = runs.map(({ run, rest }) => {
    const verdict = check(run);
    const words = differencesOf(verdict);
    expect(verdict.kind === 'quoted', run).toBe(words.length === 0);
    for (const word of words) {
      expect(word).toEqual({ kind: 'words', said: '', source: expect.any(String) });
      expect(rest).toContain(word.source);
    }
    return verdict.kind;
  });
  expect(new Set(kinds)).toEqual(new Set(['quoted', 'near']));
});

describe('what the rest of a sentence holds', () => {
  it.each([
    ['a condition', '青禾支付会把这套系统推广到邻近的五个城市', '如果'],
    ['a condition behind', '首批覆盖临江市的1.2万家小商户', '将'],
    ['who said it', '也不会把商户的数据卖给第三方', '表示'],
    ['who admits it', '早期的系统并不稳定', '承认'],
    ['who thinks so', '小商户最需要的是稳定的流水和便宜的贷款', '认为'],
    ['hearsay', '白榆科技曾经试图收购青禾支付', '称'],
    ['a denial beside it', '他认为鲜花、奶酪和试剂的运输需求正在增加', '不'],
    ['what has to be first', '首次超过超市业务', '据'],
    ['a requirement', '青禾支付已经提交了材料', '要求'],
    ['what did not happen', '监管部门要求所有支付机构在2019年底以前完成备案', '未'],
    ['how it ended', '如果试点顺利，青禾支付会把这套系统推广到邻近的五个城市', '终止'],
    ['a danger', '公司可能没有足够的货物填满新建的六座冷库', '一旦'],
    ['a plan', '在2022年6月以前把冷藏车增加到400辆', '计划'],
  ])('%s: %s', (_, claim, word) => {
    const verdict = check(claim);
    expect(verdict.kind).toBe('near');
    expect(differencesOf(verdict)).toContainEqual({ kind: 'words', said: '', source: word });
  });

  it.each([
    '尽管交易数量增长很快，青禾支付仍然没有盈利',
    '青禾支付现有员工420人，其中一半以上是工程师',
    '北岭冷链成立于2011年',
    '2018年夏天，一场持续11天的停电使三座冷库停止运行',
  ])('nothing that turns %s', (claim) => {
    expect(check(claim).kind).toBe('quoted');
  });
});

describe('what is no run of whole clauses is near at best', () => {
  it.each([
    ['the beginning of a clause', '青禾支付现有员工420人，其中一半以上'],
    ['the end of a clause', '为超市和药店运送冷藏货物的公司，目前拥有260辆冷藏车和14座冷库'],
    ['a word before it', '听说北岭冷链成立于2011年'],
    ['a clause before it', '朋友告诉我，北岭冷链成立于2011年'],
    ['a word behind it', '北岭冷链成立于2011年而已'],
    ['clauses with one between them', '青禾支付现有员工420人，总部设在云州'],
    ['clauses in another order', '总部设在云州，其中一半以上是工程师'],
    ['clauses of two sentences', '北岭冷链成立于2011年，他决定自己修建冷库'],
  ])('%s: %s', (_, claim) => {
    expect(check(claim).kind).not.toBe('quoted');
  });
});

it('what is struck out is nobody’s claim, and joins nothing around it', () => {
  const claims = (message: string) =>
    checkMessage(message, library).blocks.flatMap((block) =>
      block.kind === 'claim' ? [[block.words, block.verdict.kind]] : [],
    );
  expect(claims('~~北岭冷链成立于2011年~~')).toEqual([]);
  expect(claims('~~青禾支付亏损了。~~ 北岭冷链成立于2011年')).toEqual([
    ['北岭冷链成立于2011年', 'quoted'],
  ]);
  expect(claims('北岭冷链成立~~倒闭~~于2011年').map(([, kind]) => kind)).not.toContain('quoted');
});
