import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { madeUpLibrary } from '../answer/made-up.ts';
import { partnershipsOf, quotesOf } from '../answer/read-answer.ts';

const library = madeUpLibrary();
const ask = (text: string) => answerQuestion(text, library);

describe('who leaves a name out gets the facts about the others', () => {
  it.each([
    ['除了松江银行，鲸鱼数科还和谁合作', ['whale–salt 2019']],
    ['除了松江银行鲸鱼数科还和谁合作', ['whale–salt 2019']],
    ['鲸鱼数科除松江银行外还和哪些银行合作', ['whale–salt 2019']],
    ['鲸鱼数科除了和松江银行还和谁合作', ['whale–salt 2019']],
    ['松江银行以外，鲸鱼数科还和谁合作', ['whale–salt 2019']],
    ['除了松江银行之外鯨魚數科還和誰合作', ['whale–salt 2019']],
    ['除了鲸鱼数科，还有谁和盐海银行合作', ['krill–salt 2021-04-12']],
    ['Who does Whale Digital work with other than Pine Bank?', ['whale–salt 2019']],
    ['Besides Pine Bank, who does Whale Digital work with?', ['whale–salt 2019']],
    [
      '除了百度、京东金融和蚂蚁金服，工行还和谁合作',
      ['tencent–icbc 2004', 'tencent–icbc 2017-01/2017-02'],
    ],
    ['除了四大行和光大、民生，京东金融还和中信合作吗', []],
  ])('%s: %j', (asked, expected) => {
    const answer = ask(asked);
    expect(
      partnershipsOf(answer)
        .filter((each) => !each.includes('via'))
        .toSorted(),
    ).toEqual(expected);
    if (expected.length > 0) expect(answer.kind).toBe('fact');
  });

  it('of a group none of its members', () => {
    const all = partnershipsOf(ask('除了四大行，京东金融还和哪些银行合作'));
    expect(all.length).toBeGreaterThan(3);
    expect(all.join()).not.toContain('icbc');
  });

  it('those that are left are counted', () => {
    const answer = ask('除了松江银行，鲸鱼数科还和几家银行合作');
    expect(answer.kind).toBe('nearest');
    expect(partnershipsOf(answer)).toEqual(['whale–salt 2019']);
  });
});

describe('where no fact is left, nothing about those left out is shown as an answer', () => {
  it.each([
    ['除了盐海银行，磷虾支付还和谁合作', '盐海银行'],
    ['除了鲸鱼数科，松江银行还和谁合作', '鲸鱼数科'],
    ['除了松江银行和盐海银行，鲸鱼数科还和哪家银行合作', '松江银行'],
    ['Who does Krill Pay work with except Salt Bank?', '盐海银行'],
    ['除了百度还有谁有人工智能的优势', '百度'],
    ['除了百度，腾讯有什么优势', '百度'],
  ])('%s', (asked, left) => {
    const answer = ask(asked);
    expect(['nearest', 'no-answer']).toContain(answer.kind);
    expect(partnershipsOf(answer)).toEqual([]);
    expect(answer.unsaid?.length).toBeGreaterThan(0);
    for (const quote of quotesOf(answer)) expect(quote.weak).toBe(true);
    for (const { passage } of citationsOf(answer.blocks)) expect(passage.text).not.toContain(left);
  });
});

describe('what is left out and is no name is not shown as the answer either', () => {
  it.each(['京东金融除了银行还和谁合作', '除了云计算，腾讯和中行还合作什么'])('%s', (asked) => {
    const answer = ask(asked);
    expect(['nearest', 'no-answer']).toContain(answer.kind);
    expect(partnershipsOf(answer)).toEqual([]);
    expect(answer.unsaid?.join()).toContain('除了');
  });
});

it('a character of another word leaves nobody out', () => {
  expect(ask('清除鲸鱼数科和松江银行的合作').kind).not.toBe('fact');
  expect(partnershipsOf(ask('鲸鱼数科和松江银行在国外合作了什么'))).toEqual(['whale–pine 2021-03']);
});
