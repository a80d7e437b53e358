import { describe, expect, it } from 'vitest';
import { findDoubts } from '../../src/facts/doubts.ts';
import { fold } from '../../src/text/normalize.ts';

const doubtsOf = (text: string) => findDoubts(fold(text)).map(({ doubt }) => doubt.name);

describe('a sentence that takes back, leaves open or turns what it says raises a doubt', () => {
  it.each([
    ['鲸湾银行从未与珠水科技合作。', 'denial'],
    ['珠水科技并非鲸湾银行的伙伴。', 'denial'],
    ['鲸湾银行无意与珠水科技签约。', 'denial'],
    ['鲸湾银行下个月将与珠水科技签约。', 'plan'],
    ['鲸湾银行正与珠水科技洽谈合作。', 'plan'],
    ['鲸湾银行或与珠水科技合作。', 'possibility'],
    ['只要监管点头，鲸湾银行就与珠水科技合作。', 'need or condition'],
    ['网传鲸湾银行与珠水科技合作。', 'hearsay'],
    ['鲸湾银行与珠水科技停止合作。', 'failure or end'],
    ['鲸湾银行曾与珠水科技合作。', 'the past'],
    ['鲸湾银行为何与珠水科技合作', 'question'],
    ['鲸湾银行比邻省同业更早与珠水科技合作。', 'comparison'],
    ['该行与珠水科技合作。', 'reference'],
    ['鲸湾、潮州两行分别与珠水科技合作。', 'distribution'],
    ['鲸湾银行旗下平台与珠水科技合作。', 'affiliation'],
    ['Whalebay Bank never signed with Pearl Tech.', 'denial'],
    ["Whalebay Bank hasn't signed with Pearl Tech; it cannot.", 'denial'],
    ["Whalebay Bank didn't sign with Pearl Tech.", 'denial'],
    ['Whalebay Bank hasn’t signed with Pearl Tech.', 'denial'],
    ["Pearl Tech isn't a partner of Whalebay Bank.", 'denial'],
    ['鲸湾银行会与珠水科技合作。', 'wish or habit'],
    ['鲸湾银行与珠水科技的合作推迟。', 'failure or end'],
    ['坊间说鲸湾银行与珠水科技合作。', 'hearsay'],
    ['Whalebay Bank will sign with Pearl Tech.', 'plan'],
    ['Whalebay Bank could sign with Pearl Tech.', 'possibility'],
    ['Whalebay Bank signs unless Pearl Tech objects.', 'need or condition'],
    ['Whalebay Bank allegedly works with Pearl Tech.', 'hearsay'],
    ['Whalebay Bank terminated the agreement.', 'failure or end'],
    ['Their bank works with Pearl Tech.', 'reference'],
  ])('%s: %s', (sentence, name) => {
    expect(doubtsOf(sentence)).toContain(name);
  });
});

describe('a plain statement raises none', () => {
  it.each([
    '鲸湾银行与珠水科技签署战略合作协议。',
    '2017年6月，鲸湾银行与珠水科技达成全面合作。',
    '鲸湾银行联名卡发行了300万张。',
    '目前鲸湾银行与珠水科技的合作覆盖云计算、大数据。',
    '珠水科技董事长沈漫出席仪式。',
    'Whalebay Bank signed an agreement with Pearl Tech in June 2017.',
    'Whalebay Bank and Pearl Tech work on cloud computing.',
    'Willow Bank opened a knot of branches in Northland.',
  ])('%s', (sentence) => {
    expect(doubtsOf(sentence)).toEqual([]);
  });
});
