import { describe, expect, it } from 'vitest';
import { citationsOf, factsOf } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();

function partnershipsIn(asked: string): string[] {
  return factsOf(answerQuestion(asked, library).blocks).map(({ fact }) =>
    fact.kind === 'partnership'
      ? `${fact.company} ${fact.bank} ${fact.when ?? ''}`.trim()
      : fact.kind,
  );
}

function unsaidIn(asked: string): unknown {
  const notices = answerQuestion(asked, library).blocks.filter((block) => block.kind === 'notice');
  return notices.find(({ message }) => message.key === 'pair.unsaid')?.message.values?.['asked'];
}

describe('a question about a pair', () => {
  it.each([
    ['腾讯和中行的合作涉及多少金额', ['金额']],
    ['百度农行联合实验室的地址在哪个城市', ['地址', '城市']],
    ['阿里和建行签约那天建行董事长是谁', ['董事长']],
    ['百度和工行合作后股价涨了吗', ['股价涨了']],
  ])('%s is told what the library does not say: %j', (asked, unsaid) => {
    expect(unsaidIn(asked)).toEqual({ asked: unsaid });
    expect(partnershipsIn(asked).length).toBeGreaterThan(0);
  });

  it.each([
    '腾讯和中行合作了什么',
    '中国银行跟腾讯主要搞哪些技术',
    '百度和农行在哪些方面合作',
    '京东金融和光大银行什么时候签的协议',
    'Which areas does the partnership of Tencent and Bank of China cover?',
  ])('%s is answered whole', (asked) => {
    expect(unsaidIn(asked)).toBeUndefined();
    expect(partnershipsIn(asked).length).toBeGreaterThan(0);
  });
});

describe('a question for the other side', () => {
  it.each([
    ['腾讯2017年6月和哪家银行合作', ['tencent boc 2017-06']],
    ['Which bank did Tencent team up with in June 2017?', ['tencent boc 2017-06']],
    ['哪家公司和农行组建了联合实验室', ['baidu abc 2017-06']],
    ['百度把智能投顾给了哪家银行', ['baidu abc 2017-06']],
    ['和建行合作的公司有哪些', ['alibaba ccb 2017-03-28', 'ant ccb', 'ant big-four']],
  ])('%s: %j', (asked, expected) => {
    expect(partnershipsIn(asked)).toEqual(expected);
  });

  it.each([
    ['of another year', '2019年百度和哪家银行合作'],
    ['of something no fact is about', '腾讯的社交基础对哪些银行有用'],
    ['of whom it does not work with', '京东金融与哪些银行没有合作'],
    ['of whom it does not work with yet', '京东金融还没跟哪家银行合作'],
    ['of who does not', '哪些公司和工行没有合作'],
    ['of all others', '除了工行，京东金融还和哪些银行合作'],
  ])('%s is not answered by facts', (_, asked) => {
    expect(partnershipsIn(asked)).toEqual([]);
  });

  it('cites every fact', () => {
    const { blocks, coverage } = answerQuestion('京东金融和哪些银行合作', library);
    expect(coverage?.found).toBe(factsOf(blocks).length);
    expect(citationsOf(blocks).length).toBeGreaterThanOrEqual(factsOf(blocks).length);
  });
});

it('a passage that joins two groups comes before facts about their members', () => {
  const { blocks } = answerQuestion('四大互联网巨头切割了哪四大行', library);
  expect(citationsOf(blocks)[0]?.passage.ordinal).toBe(2);
});

it('of the quotes that prove a fact the one that says most of the question comes first', () => {
  const first = (asked: string) => citationsOf(answerQuestion(asked, library).blocks)[0]?.passage;
  expect(first('百度和农行的合作亮点是什么')?.ordinal).toBe(20);
  expect(first('百度和农行共建的金融大脑')?.ordinal).toBe(19);
});
