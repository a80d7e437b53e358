import { describe, expect, it } from 'vitest';
import { type Block, citationsOf } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { splitAsks } from '../../src/answer/split-asks.ts';
import { madeUpLibrary } from './made-up.ts';
import { keysOf, partnershipsOf } from './read-answer.ts';

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
  ])('%s', (asked) => {
    expect(splitAsks(asked)).toEqual([asked]);
    expect(keysOf(ask(asked))).not.toContain('question.one-of');
  });
});

it('no message is taken for more than three questions', () => {
  const many = Array.from({ length: 40 }, (_, n) => `第${n}条船归谁？`).join('');
  expect(splitAsks(many)).toHaveLength(3);
});

it('what is quoted to several questions is letter for letter all the same', () => {
  const { blocks } = ask('银行的核心诉求是什么？京东金融的定位是什么？');
  expect(citationsOf(blocks).length).toBeGreaterThan(1);
  for (const { passage, start, end, quote } of citationsOf(blocks)) {
    expect(passage.text.slice(start, end)).toBe(quote);
  }
});
