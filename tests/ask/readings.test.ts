import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { readQuestion } from '../../src/ask/readings.ts';
import { madeUpLibrary } from '../answer/made-up.ts';
import { figuresOf, keysOf, ordinalsOf, partnershipsOf, valuesOf } from '../answer/read-answer.ts';

const library = madeUpLibrary('雪橇犬组成的行动网络节省互联网用户的时间。');
const ask = (text: string) => answerQuestion(text, library);
const readAs = (text: string) =>
  [...readQuestion(text, library)].flatMap((each) => each.readAs ?? []);

describe('a slip towards a name or a term is mended, and said to be', () => {
  it.each([
    ['腾迅和中行合作了什么', '腾讯和中行合作了什么'],
    ['连名卡', '联名卡'],
    ['百渡和农行的联合实验室', '百度和农行的联合实验室'],
    ['李小枫怎么看银行网点', '李晓枫怎么看银行网点'],
    ['鲸鱼树科和松江银行合作了什么', '鲸鱼数科和松江银行合作了什么'],
    ['盐海银航和谁合作', '盐海银行和谁合作'],
    ['jingyushuke和松江银行合作了什么', '鲸鱼数科和松江银行合作了什么'],
    ['Tencnet 和中行合作了什么', '腾讯 和中行合作了什么'],
  ])('%s is read as %s', (asked, meant) => {
    const answer = ask(asked);
    const [title, said, ...others] = answer.blocks;
    expect(keysOf({ blocks: said === undefined ? [] : [said] })).toEqual(['question.read-as']);
    expect(valuesOf(answer, 'question.read-as')).toEqual({ question: { asked: meant } });
    expect([title, ...others]).toEqual(ask(meant).blocks);
    expect(answer.kind).toBe(ask(meant).kind);
  });
});

it.each([
  ['马蚁金服的晚饭', '蚂蚁金服的晚饭'],
  ['盐海银航的晚饭', '盐海银行的晚饭'],
])('%s: that it might be %s leads to no better answer, and is not shown', (asked, meant) => {
  expect(readAs(asked)).toEqual([meant]);
  expect(keysOf(ask(asked))).not.toContain('question.read-as');
});

describe('what is right as it is stays', () => {
  it.each([
    ['another body whose name begins alike', '光大证券有什么业务'],
    ['another body whose name begins alike', '兴业证券和谁合作'],
    ['a word that holds a name', '阿里山的小火车'],
    ['a word of the dictionary', '今天的视频讯息'],
    ['a name', '腾讯、百度和京东金融'],
    ['a term', '区块链、云计算和大数据'],
    ['words of no name', '第三条船归谁管'],
    ['a word that sounds like a part of a name', '松江的河道'],
  ])('%s: %s', (_, asked) => {
    expect(readAs(asked)).toEqual([]);
  });

  it('光大证券 gets nothing of 光大银行 for an answer', () => {
    const answer = ask('光大证券和京东金融合作了什么');
    expect(partnershipsOf(answer)).toEqual([]);
    expect(answer.unsaid?.join('')).toContain('证券');
    expect(['nearest', 'no-answer']).toContain(answer.kind);
  });
});

describe("Taiwan's words find what those of the mainland do", () => {
  it.each([
    ['騰訊和中行的雲端運算合作', '腾讯和中行的云计算合作'],
    ['網際網路巨頭為什麼要和銀行合作', '互联网巨头为什么要和银行合作'],
    ['京東金融的資料維度', '京东金融的数据维度'],
    ['佔比80%的普通使用者', '占比80%的普通用户'],
    ['網際網路使用者', '互联网用户'],
  ])('%s, as %s', (taiwan, mainland) => {
    const [answer, same] = [ask(taiwan), ask(mainland)];
    expect(ordinalsOf(same).length).toBeGreaterThan(0);
    expect(ordinalsOf(answer)[0]).toBe(ordinalsOf(same)[0]);
    expect(answer.kind).toBe(same.kind);
    expect(keysOf(answer)).not.toContain('question.read-as');
  });

  it('雲端運算 alone finds the passage on 云计算', () => {
    expect(ordinalsOf(ask('雲端運算'))[0]).toBe(ordinalsOf(ask('云计算'))[0]);
  });

  it('a question in simplified characters is in the words of the mainland', () => {
    expect([...readQuestion('网络资料和用户信息', library)]).toHaveLength(1);
  });
});

describe('blanks within a name do not count', () => {
  it.each([
    ['工 行', '工行'],
    ['招商　银行', '招商银行'],
    ['腾讯和工 行合作了什么', '腾讯和工行合作了什么'],
    ['鲸 鱼 数 科 有多少家灯塔站点', '鲸鱼数科有多少家灯塔站点'],
    ['磷虾支付   和    盐海　　银行', '磷虾支付和盐海银行'],
  ])('%s is %s', (spaced, plain) => {
    const [answer, same] = [ask(spaced), ask(plain)];
    expect(answer.kind).toBe(same.kind);
    expect(partnershipsOf(answer)).toEqual(partnershipsOf(same));
    expect(figuresOf(answer)).toEqual(figuresOf(same));
    expect(keysOf(answer)).toEqual(keysOf(same));
  });

  it('工 行 has its card, and of 招商　银行 it is said that it is not mentioned', () => {
    expect(ask('工 行').kind).toBe('facts');
    expect(ask('招商　银行').kind).toBe('not-mentioned');
  });
});
