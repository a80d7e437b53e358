import { describe, expect, it } from 'vitest';
import { answerSaid } from '../../src/ask/answer-said.ts';
import { withoutChat } from '../../src/ask/without-chat.ts';
import { madeUpLibrary } from '../answer/made-up.ts';
import { choicesOf, keysOf, partnershipsOf } from '../answer/read-answer.ts';

const library = madeUpLibrary();
const said = (text: string) => answerSaid(text, undefined, library);

describe('the question in a message is answered without the chat around it', () => {
  it.each([
    [
      '兄弟们有人知道鲸鱼数科和松江银行到底合作了啥吗，在线等，急',
      '鲸鱼数科和松江银行到底合作了啥吗',
    ],
    [
      '各位大佬，我最近在写论文，想问下鲸鱼数科和松江银行合作了什么，跪谢',
      '鲸鱼数科和松江银行合作了什么',
    ],
    ['小番茄们，帮我看看鲸鱼数科和松江银行啥时候合作的', '鲸鱼数科和松江银行啥时候合作的'],
    [
      '刚下班累瘫了。鲸鱼数科和松江银行合作了什么？明天还要早起！',
      '鲸鱼数科和松江银行合作了什么？',
    ],
    ['有沒有懂哥，鯨魚數科和松江銀行合作了什麼，線上等', '鯨魚數科和松江銀行合作了什麼'],
    [
      'yo folks, can somebody tell me what Whale Digital and Pine Bank did together? deadline tonight',
      'what Whale Digital and Pine Bank did together?',
    ],
    ['**兄弟们** 有人知道鲸鱼数科和松江银行合作了啥吗 <@123> 🙏🙏', '鲸鱼数科和松江银行合作了啥吗'],
  ])('%s', (text, asked) => {
    const answer = said(text);
    expect(partnershipsOf(answer)).toEqual(['whale–pine 2021-03']);
    expect([answer.kind, answer.unsaid ?? []]).toEqual(['fact', []]);
    expect(answer.asked).toBe(asked);
    expect(keysOf(answer)).toContain('question.read-as');
  });

  it('what was not found has no word of the chat', () => {
    const answer = said('兄弟们有人知道鲸鱼数科和松江银行的年费吗，在线等，急');
    expect(answer.kind).toBe('nearest');
    expect(answer.unsaid).toEqual(['年费']);
  });
});

describe('what may belong to the question stays', () => {
  it.each([
    ['a clause that limits it', '在量子计算方面，鲸鱼数科和松江银行合作了什么'],
    ['the same behind it', '鲸鱼数科和松江银行合作了什么，尤其是量子计算'],
    ['a date', '2021年3月，鲸鱼数科和谁合作'],
    ['a name', '松江银行也在，鲸鱼数科和谁合作'],
    ['another question', '鲸鱼数科和松江银行合作了什么，花了几枚贝壳'],
    ['whom a pronoun is about', '鲸鱼数科和松江银行合作了。他们什么时候签的？'],
    ['a text that asks nothing', '兄弟们，鲸鱼数科真厉害，在线等'],
    ['a text of nothing known', '兄弟们，有人知道吗，在线等'],
  ])('%s: %s', (_, text) => {
    expect(withoutChat(text, library)).toBeUndefined();
  });

  it('a question that is answered whole is not cut', () => {
    const text = '鲸鱼数科和松江银行合作了什么，好奇';
    expect(keysOf(said(text))).not.toContain('question.read-as');
  });
});

describe('small talk gets one line and questions to ask', () => {
  it.each([
    ['你好', 'talk.greeting'],
    ['您好！', 'talk.greeting'],
    ['在吗？', 'talk.greeting'],
    ['Hello 👋', 'talk.greeting'],
    ['謝謝', 'talk.thanks'],
    ['谢谢啦~', 'talk.thanks'],
    ['你好，谢谢！', 'talk.thanks'],
    ['thank you!', 'talk.thanks'],
    ['ok谢了', 'talk.thanks'],
    ['好的，谢谢大佬 🙏', 'talk.thanks'],
    ['嗨 大家好', 'talk.greeting'],
    ['ok thanks bro', 'talk.thanks'],
    ['你会什么？', 'talk.help'],
    ['你是誰', 'talk.help'],
    ['?', 'talk.help'],
    ['？', 'talk.help'],
    ['What can you do?', 'talk.help'],
  ])('%s', (text, key) => {
    for (const answer of [said(text)]) {
      expect(answer.kind).toBe('help');
      expect(keysOf(answer)).toEqual([key]);
      expect(choicesOf(answer).every(({ command }) => command === 'ask')).toBe(true);
      expect(choicesOf(answer).length).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(['你好鲸鱼数科', '谢谢鲸鱼数科和谁合作', '？！……', '鲸鱼数科是谁', 'help Whale Digital'])(
    'but not %s',
    (text) => {
      expect(said(text).kind).not.toBe('help');
    },
  );

  it('a greeting before a question is left out', () => {
    expect(partnershipsOf(said('你好，鲸鱼数科和松江银行合作了什么'))).toEqual([
      'whale–pine 2021-03',
    ]);
    expect(said('你好！谢谢！鲸鱼数科和谁合作').asked).toBe('鲸鱼数科和谁合作');
  });
});
