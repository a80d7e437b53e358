import { describe, expect, it } from 'vitest';
import type { Block } from '../../src/answer/answer.ts';
import { citationsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { splitAsks } from '../../src/ask/split-asks.ts';
import { madeUpLibrary } from '../answer/made-up.ts';
import { figuresOf, keysOf, partnershipsOf } from '../answer/read-answer.ts';

const library = madeUpLibrary();
const ask = (text: string) => answerQuestion(text, library);

/** The blocks under each of the headings that give back one question. */
function underEach(blocks: readonly Block[]): { asked: unknown; blocks: Block[] }[] {
  const parts: { asked: unknown; blocks: Block[] }[] = [];
  for (const block of blocks) {
    if (block.kind === 'heading' && block.message.key === 'question.one-of') {
      parts.push({ asked: block.message.values?.['question'], blocks: [] });
    } else parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

describe('several questions of one message are each answered under their own words', () => {
  it.each([
    [
      '腾讯和中行合作了什么？鲸鱼数科和松江银行合作了什么？',
      '腾讯和中行合作了什么？',
      '鲸鱼数科和松江银行合作了什么？',
    ],
    ['京东金融什么时候签约光大，鲸鱼数科和谁合作', '京东金融什么时候签约光大', '鲸鱼数科和谁合作'],
    ['磷虾支付和谁合作；鲸鱼数科有多少家灯塔站点', '磷虾支付和谁合作', '鲸鱼数科有多少家灯塔站点'],
    [
      'Who works with Salt Bank? What did Tencent and BOC do?',
      'Who works with Salt Bank?',
      'What did Tencent and BOC do?',
    ],
  ])('%s', (asked, ...each) => {
    const parts = underEach(ask(asked).blocks);
    expect(parts.map((part) => part.asked)).toEqual(each.map((words) => ({ asked: words })));
    each.forEach((words, n) => {
      expect(parts[n]?.blocks).toEqual(ask(words).blocks);
    });
  });

  it.each([
    [
      '鲸鱼数科和松江银行合作了什么以及腾讯和中行合作了什么',
      '鲸鱼数科和松江银行合作了什么',
      '腾讯和中行合作了什么',
    ],
    [
      '鲸鱼数科有多少家灯塔站点并且京东金融发了多少联名卡',
      '鲸鱼数科有多少家灯塔站点',
      '京东金融发了多少联名卡',
    ],
    [
      'Who works with Salt Bank and what do Tencent and BOC do together?',
      'Who works with Salt Bank',
      'what do Tencent and BOC do together?',
    ],
    ['鲸鱼数科和谁合作，另外，腾讯和谁合作', '鲸鱼数科和谁合作，', '腾讯和谁合作'],
  ])('joined by a conjunction: %s', (asked, ...each) => {
    const parts = underEach(ask(asked).blocks);
    expect(parts).toHaveLength(2);
    each.forEach((words, n) => {
      expect(parts[n]?.blocks).toEqual(ask(words).blocks);
    });
  });

  it.each([
    ['鲸鱼数科和谁合作？磷虾支付呢？', '磷虾支付和谁合作？', ['krill–salt 2021-04-12']],
    ['鲸鱼数科和谁合作，还有磷虾支付', '磷虾支付和谁合作', ['krill–salt 2021-04-12']],
    ['鯨魚數科和誰合作？那磷蝦支付呢', '磷蝦支付和誰合作？', ['krill–salt 2021-04-12']],
    [
      '鲸鱼数科和盐海银行合作了什么，和松江银行呢',
      '鲸鱼数科和松江银行合作了什么',
      ['whale–pine 2021-03'],
    ],
    [
      '磷虾支付和盐海银行合作了什么？鲸鱼数科呢？',
      '鲸鱼数科和盐海银行合作了什么？',
      ['whale–salt 2019'],
    ],
    [
      'Who does Whale Digital work with? What about Krill Pay?',
      'Who does Krill Pay work with?',
      ['krill–salt 2021-04-12'],
    ],
    [
      'Who does Whale Digital work with? And Krill Pay?',
      'Who does Krill Pay work with?',
      ['krill–salt 2021-04-12'],
    ],
  ])('a name alone asks the question before again: %s', (asked, meant, expected) => {
    const [, second] = underEach(ask(asked).blocks);
    // Below the title, which is the answer.
    expect(second?.blocks[1]).toMatchObject({
      message: { key: 'question.read-as', values: { question: { asked: meant } } },
    });
    expect(partnershipsOf({ blocks: second?.blocks ?? [] })).toEqual(expected);
  });

  it('a pronoun is whom the question before names', () => {
    const [, second] = underEach(ask('井贤栋是谁，他怎么定义蚂蚁金服的').blocks);
    expect(second?.asked).toEqual({ asked: '他怎么定义蚂蚁金服的' });
    const [, said] = underEach(ask('李晓枫是谁，他说了什么').blocks);
    expect(said?.blocks[1]).toMatchObject({
      message: { values: { question: { asked: '李晓枫说了什么' } } },
    });
    expect(citationsOf(said?.blocks ?? []).length).toBeGreaterThan(0);
    const [, both] = underEach(ask('鲸鱼数科和松江银行合作了什么，他们什么时候合作的').blocks);
    expect(partnershipsOf({ blocks: both?.blocks ?? [] })).toEqual(['whale–pine 2021-03']);
  });

  it('a part without a name is of the one before where that answers it, and it is said', () => {
    const [, second] = underEach(ask('鲸鱼数科和谁合作并且有多少家灯塔站点').blocks);
    expect(figuresOf({ blocks: second?.blocks ?? [] })).toEqual(['whale 37家']);
    const [, other] = underEach(ask('鲸鱼数科和谁合作？银行的核心诉求是什么？').blocks);
    expect(other?.blocks).toEqual(ask('银行的核心诉求是什么？').blocks);
  });

  it('what one of them answers is an answer, and the other one is said not to be found', () => {
    const answer = ask('鲸鱼数科和松江银行哪年合作？红烧肉怎么做？');
    expect(answer.kind).toBe('fact');
    expect(partnershipsOf(answer)).toEqual(['whale–pine 2021-03']);
    expect(answer.unsaid?.join('')).toBe('红烧肉');
  });

  it.each([
    ['鲸鱼数科和谁合作？金融大脑的保修期是多久？', 'fact'],
    ['红烧肉怎么做？金融大脑的保修期是多久？', 'nearest'],
    ['红烧肉怎么做？猫咪老是吐毛怎么办？', 'no-answer'],
    ['水獭银行有几个网点？红烧肉怎么做？', 'not-mentioned'],
  ])('%s is as good as the best of its parts: %s', (asked, kind) => {
    expect(ask(asked).kind).toBe(kind);
  });

  it('nothing weak is shown as an answer among them', () => {
    const { blocks } = ask('金融大脑的保修期是多久？鲸鱼数科和谁合作？');
    const [first] = underEach(blocks);
    const quotes = first?.blocks.filter((block) => block.kind === 'quote') ?? [];
    expect(quotes.length).toBeGreaterThan(0);
    for (const quote of quotes) expect(quote).toMatchObject({ weak: true });
  });
});

describe('one question stays whole', () => {
  it.each([
    '请问，腾讯和中行合作了什么？',
    '腾讯和中行合作了什么？谢谢！',
    '我在写报告。鲸鱼数科和谁合作',
    '在2017年6月，腾讯和哪家银行宣布合作',
    '云计算、大数据、区块链是谁和谁在做',
    '盘活银行网点，服务小微',
    '腾讯以及百度和谁合作',
    '腾讯还有百度和谁合作',
    '鲸鱼数科什么时候以及在哪里合作',
    '哪些银行以及哪些公司和百度合作',
    '鲸鱼数科和其他银行合作了什么',
    'What did Tencent and BOC do?',
    'What is the difference between Tencent and Baidu?',
    'Who worked with Salt Bank first, Krill Pay or Whale Digital?',
  ])('%s', (asked) => {
    expect(splitAsks(asked, library)).toEqual([{ asked }]);
    expect(keysOf(ask(asked))).not.toContain('question.one-of');
  });
});

it('no message is taken for more than three questions', () => {
  const many = Array.from({ length: 40 }, (_, n) => `第${n}条船归谁？`).join('');
  expect(splitAsks(many, library)).toHaveLength(3);
});

it('what is quoted to several questions is letter for letter all the same', () => {
  const { blocks } = ask('银行的核心诉求是什么？京东金融的定位是什么？');
  expect(citationsOf(blocks).length).toBeGreaterThan(1);
  for (const { passage, start, end, quote } of citationsOf(blocks)) {
    expect(passage.text.slice(start, end)).toBe(quote);
  }
});
