import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { factsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { madeUpLibrary } from '../answer/made-up.ts';
import { drawFact, figuresOf, keysOf } from '../answer/read-answer.ts';

const library = madeUpLibrary();
const ask = (text: string) => answerQuestion(text, library);
/** What makes two answers the same, in short. */
const drawn = (answer: Answer) => ({
  kind: answer.kind,
  says: keysOf(answer),
  facts: factsOf(answer.blocks).map(drawFact),
  again: answer.again,
});

describe('a name gets its card', () => {
  it.each([
    ['腾讯', '腾讯'],
    ['鹅厂', '腾讯'],
    ['工行的合作', '工行'],
    ['百度合作关系', '百度'],
    ['关于京东金融', '京东金融'],
    ['鲸鱼数科的合作伙伴', '鲸鱼数科'],
    ['鯨魚數科', '鲸鱼数科'],
    ['Salt Bank partnerships', '盐海银行'],
    ['度小满', '度小满'],
  ])('%s', (asked, name) => {
    expect(drawn(ask(asked))).toEqual(drawn(answerPartner(name, library)));
    expect(ask(asked).kind).toBe('facts');
  });

  it.each([
    '腾讯的社交基础',
    '鲸鱼数科的灯塔站点',
    '2021年的鲸鱼数科',
    '腾讯和谁合作',
    '京东金融倒闭了',
  ])('but not where more is asked: %s', (asked) => {
    expect(ask(asked).kind).not.toBe('facts');
  });
});

describe('two names set side by side get the comparison', () => {
  it.each([
    ['腾讯和百度的区别', '腾讯', '百度'],
    ['比较腾讯和百度', '腾讯', '百度'],
    ['工行 vs 中行', '工行', '中行'],
    ['京东金融和蚂蚁金服有什么不同', '京东金融', '蚂蚁金服'],
    ['工行和中行有什么不一样', '工行', '中行'],
    ['鲸鱼数科与磷虾支付对比', '鲸鱼数科', '磷虾支付'],
    ['鯨魚數科和磷蝦支付有何差異', '鲸鱼数科', '磷虾支付'],
    ['Compare Whale Digital and Krill Pay', '鲸鱼数科', '磷虾支付'],
  ])('%s', (asked, a, b) => {
    expect(drawn(ask(asked))).toEqual(drawn(answerComparison(a, b, library)));
    expect(ask(asked).kind).toBe('comparison');
  });

  it('a company and a bank what is between them', () => {
    expect(drawn(ask('腾讯和工行的区别'))).toEqual(
      drawn(answerComparison('腾讯', '工行', library)),
    );
  });

  it.each(['腾讯和百度', '腾讯和百度的人工智能有什么区别', '腾讯、百度和京东的区别'])(
    'but not where that is not asked: %s',
    (asked) => {
      expect(ask(asked).kind).not.toBe('comparison');
    },
  );
});

describe('a name with a measure gets the figure', () => {
  it.each([
    ['京东金融联名卡发行了多少张', ['jd-finance 400多万张']],
    ['京东金融发行了多少联名卡', ['jd-finance 400多万张']],
    ['京東金融的聯名卡發行量', ['jd-finance 400多万张']],
    ['京东金融为几家银行搭建了电商平台？', ['jd-finance 7家银行', 'jd-finance 20家']],
    ['蚂蚁金服合作过多少家银行', ['ant 11家']],
    ['鲸鱼数科有多少家灯塔站点', ['whale 37家']],
    ['鲸鱼数科的灯塔站点有几家', ['whale 37家']],
  ])('%s: %j', (asked, figures) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('fact');
    expect(figuresOf(answer)).toEqual(figures);
  });

  it.each([
    ['of another name', '磷虾支付有多少家灯塔站点'],
    ['of another measure', '鲸鱼数科有多少名船员'],
    ['of another year', '2003年鲸鱼数科有多少家灯塔站点'],
    ['that is not', '鲸鱼数科没有多少家灯塔站点'],
  ])('but none %s: %s', (_, asked) => {
    expect(figuresOf(ask(asked))).toEqual([]);
  });
});
