import { describe, expect, it } from 'vitest';
import { notice, withNotice } from '../../src/answer/blocks.ts';
import { readAgain } from '../../src/answer/filter.ts';
import { knownIds } from '../../src/answer/resolve-names.ts';
import { topicOf } from '../../src/answer/topic.ts';
import { answerSaid } from '../../src/ask/answer-said.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { answerTimeline } from '../../src/timeline/answer-timeline.ts';
import { madeUpLibrary } from '../answer/made-up.ts';
import { figuresOf, keysOf, partnershipsOf, valuesOf } from '../answer/read-answer.ts';
import { madeUpLibrary as bridges } from '../support/made-up.ts';

const library = madeUpLibrary();

/** Says one text after the other, each with the topic of the answer before it. */
function talk(...texts: readonly string[]) {
  let answer = answerSaid(texts[0] ?? '', undefined, library);
  for (const text of texts.slice(1)) answer = answerSaid(text, topicOf(answer), library);
  return answer;
}

/** As what the last text was read. */
const readAs = (answer: ReturnType<typeof talk>) => {
  const value = valuesOf(answer, 'question.read-as')?.['question'];
  return typeof value === 'object' && 'asked' in value ? value.asked : undefined;
};

describe('a text after an answer takes from it what is missing, and says how it was read', () => {
  it.each([
    [
      'a name in place of one of its kind',
      '鲸鱼数科和松江银行合作了什么？',
      '那盐海银行呢',
      '鲸鱼数科和盐海银行合作了什么？',
    ],
    [
      'in traditional characters',
      '鯨魚數科和松江銀行合作了什麼？',
      '那鹽海銀行呢？',
      '鯨魚數科和鹽海銀行合作了什麼？',
    ],
    [
      'in English',
      'What did Whale Digital and Pine Bank do?',
      'and with Salt Bank?',
      'What did Whale Digital and Salt Bank do?',
    ],
    ['a name with a question mark alone', '鲸鱼数科和谁合作', '磷虾支付？', '磷虾支付和谁合作'],
    [
      'both names of a pair',
      '鲸鱼数科和松江银行合作了什么',
      '磷虾支付和盐海银行呢',
      '磷虾支付和盐海银行合作了什么',
    ],
    [
      'a mistyped name',
      '鲸鱼数科和松江银行合作了什么',
      '那盐孩银行呢',
      '鲸鱼数科和盐海银行合作了什么',
    ],
    ['a pronoun', '鲸鱼数科和谁合作', '它有多少家灯塔站点', '鲸鱼数科有多少家灯塔站点'],
    [
      'a pronoun before another name',
      'Who works with Whale Digital?',
      'when did they start with Salt Bank',
      'when did Whale Digital start with Salt Bank',
    ],
    ['whose it is', '鲸鱼数科和谁合作', '其灯塔站点有多少家', '鲸鱼数科的灯塔站点有多少家'],
    [
      'a bank pointed at',
      '鲸鱼数科和松江银行合作了什么',
      '这家银行还和谁合作',
      '松江银行还和谁合作',
    ],
    [
      'others of a kind',
      '鲸鱼数科和松江银行合作了什么',
      '还有哪些银行',
      '鲸鱼数科和哪些银行合作了什么',
    ],
    ['no name at all', '鲸鱼数科和谁合作', '有多少家灯塔站点', '鲸鱼数科有多少家灯塔站点'],
    [
      'the other side',
      '鲸鱼数科和松江银行合作了什么',
      '和盐海银行什么时候合作的',
      '鲸鱼数科和盐海银行什么时候合作的',
    ],
    [
      'what to compare with',
      '鲸鱼数科和松江银行合作了什么',
      '和磷虾支付比呢',
      '鲸鱼数科和磷虾支付比呢',
    ],
    [
      'all of it',
      '鲸鱼数科和松江银行合作了什么？',
      '什么时候',
      '鲸鱼数科和松江银行合作了什么，什么时候',
    ],
    ['all of it, at another time', '鲸鱼数科和谁合作', '2019年呢', '2019年鲸鱼数科和谁合作'],
    [
      'behind thanks',
      '鲸鱼数科和松江银行合作了什么',
      '谢谢，那盐海银行呢',
      '鲸鱼数科和盐海银行合作了什么',
    ],
  ])('%s', (_, first, then, meant) => {
    const answer = talk(first, then);
    expect(readAs(answer)).toBe(meant);
    const alone = talk(meant);
    expect([answer.kind, partnershipsOf(answer), figuresOf(answer)]).toEqual([
      alone.kind,
      partnershipsOf(alone),
      figuresOf(alone),
    ]);
    expect(alone.kind).not.toBe('no-answer');
  });

  it('in English too', () => {
    const answer = talk('What did Whale Digital and Pine Bank do?', 'when?');
    expect(readAs(answer)).toBe('What did Whale Digital and Pine Bank do, when?');
    expect(partnershipsOf(answer)).toEqual(['whale–pine 2021-03']);
  });

  it('a third one goes on about the second', () => {
    const answer = talk('鲸鱼数科和松江银行合作了什么', '那盐海银行呢', '磷虾支付呢');
    expect(readAs(answer)).toBe('磷虾支付和盐海银行合作了什么');
    expect(partnershipsOf(answer)).toEqual(['krill–salt 2021-04-12']);
  });

  it('what one follow-up asked is not asked by the next', () => {
    const answer = talk('鲸鱼数科和松江银行合作了什么', '什么时候', '为什么');
    expect(readAs(answer)).toBe('鲸鱼数科和松江银行合作了什么，为什么');
  });

  it('two questions of a text may follow', () => {
    const answer = talk('鲸鱼数科和松江银行合作了什么', '那盐海银行呢？磷虾支付和谁合作？');
    expect(partnershipsOf(answer)).toEqual(['whale–salt 2019', 'krill–salt 2021-04-12']);
  });
});

describe('without an answer, nothing is claimed', () => {
  it.each([
    [
      'of a pair that no fact joins',
      '鲸鱼数科和松江银行合作了什么',
      '苍鹭科技呢',
      '苍鹭科技和松江银行合作了什么',
    ],
    [
      'of a bank that the library does not know',
      '鲸鱼数科和松江银行合作了什么',
      '那月牙银行呢',
      '鲸鱼数科和月牙银行合作了什么',
    ],
    ['of what no text says', '鲸鱼数科和松江银行合作了什么', '那年费呢', '鲸鱼数科和松江银行年费'],
    [
      'of a side that has no fact',
      '磷虾支付和盐海银行合作了什么',
      '跟松江银行合作了什么',
      '磷虾支付跟松江银行合作了什么',
    ],
  ])('%s', (_, first, then, meant) => {
    const answer = talk(first, then);
    expect(readAs(answer)).toBe(meant);
    expect(['nearest', 'no-answer', 'not-mentioned']).toContain(answer.kind);
    expect(answer.unsaid).not.toEqual([]);
  });
});

describe('a text that stands alone is read as typed', () => {
  it.each([
    ['names of its own', '磷虾支付和盐海银行合作了什么'],
    ['a name and its partners', '盐海银行和谁合作'],
    ['a question of passages', '银行的核心诉求是什么？'],
    ['another figure', '蚂蚁金服合作了多少家银行'],
    ['something off the subject', '火星上有鲸鱼吗'],
    ['a question of passages that is not finished', '那直销银行的呼声呢'],
  ])('%s: %s', (_, text) => {
    const { asked: _asked, ...answer } = talk('鲸鱼数科和松江银行合作了什么', text);
    const { asked: _same, ...alone } = talk(text);
    expect(answer).toEqual(alone);
  });

  it('a name after an answer without names is about the name', () => {
    expect(keysOf(talk('银行的核心诉求是什么？', '鲸鱼数科呢'))).toContain('name.facts');
  });

  it('a topic as long as a question can be changes nothing', () => {
    const after = { question: `鲸鱼数科和谁合作${'啊'.repeat(1000)}` };
    expect(answerSaid('松江银行和谁合作', after, library)).toEqual(talk('松江银行和谁合作'));
  });
});

describe('a command is asked again about another name', () => {
  const made = bridges();
  const goOn = (answer: ReturnType<typeof talk>, text: string) =>
    answerSaid(text, topicOf(answer), made);

  it.each([
    ['/partner', answerPartner('苍鹭科技', made), '那蓝桥支付呢', answerPartner('蓝桥支付', made)],
    [
      '/partner of two',
      answerPartner('苍鹭科技 东江银行', made),
      '西江银行呢',
      answerPartner('苍鹭科技 西江银行', made),
    ],
    [
      '/timeline',
      answerTimeline({ name: '苍鹭科技' }, made),
      'and Bridge Pay?',
      answerTimeline({ name: '蓝桥支付' }, made),
    ],
    [
      '/compare, the last one',
      answerComparison('苍鹭科技', '蓝桥支付', made),
      '換成青藤數科呢',
      answerComparison('苍鹭科技', '青藤数科', made),
    ],
    [
      '/timeline with a range',
      answerTimeline({ name: '苍鹭科技', to: '2013' }, made),
      '青藤数科呢',
      answerTimeline({ name: '青藤数科', to: '2013' }, made),
    ],
  ])('%s', (_, first, text, then) => {
    const entities = readAgain(then.again?.ids ?? []).entities;
    const said = notice('question.read-as', {
      question: { entities: knownIds(entities, made) ?? [] },
    });
    expect(goOn(first, text)).toEqual(withNotice(said, then));
  });

  it('one of two that were compared is about that one alone', () => {
    const answer = goOn(answerComparison('苍鹭科技', '蓝桥支付', made), '那蓝桥支付呢');
    expect(answer.again).toEqual({ command: 'partner', ids: ['bridge-pay'] });
  });

  it('more than two are not compared, and none is left out in silence', () => {
    const compared = answerComparison('苍鹭科技', '蓝桥支付', made);
    const answer = goOn(compared, '苍鹭科技、蓝桥支付、青藤数科呢');
    expect(answer.kind).toBe('ambiguous-name');
    expect(keysOf(answer)).toContain('compare.several');
  });

  it('a question after it takes its names', () => {
    const answer = goOn(answerPartner('苍鹭科技', made), '有多少网点');
    expect(readAs(answer)).toBe('苍鹭科技有多少网点');
    expect(figuresOf(answer)).toEqual(['heron 9家']);
    const paired = goOn(answerPartner('苍鹭科技', made), '什么时候和东江银行合作的');
    expect(partnershipsOf(paired)).toEqual(['heron–east-river ../2012']);
  });

  it('a topic whose names are gone is none', () => {
    for (const again of [
      { command: 'partner', ids: ['nobody'] },
      { command: 'compare', ids: [] },
    ] as const) {
      const answer = answerSaid('蓝桥支付呢', { again }, made);
      expect(keysOf(answer)).toContain('name.facts');
    }
  });
});

describe('the topic of an answer', () => {
  it.each([
    ['a question as typed', '鲸鱼数科和谁合作', { question: '鲸鱼数科和谁合作' }],
    [
      'a question as mended',
      '鲸鱼数科和松姜银行合作了什么',
      { question: '鲸鱼数科和松江银行合作了什么' },
    ],
    ['the last of several', '鲸鱼数科和谁合作？磷虾支付呢？', { question: '磷虾支付和谁合作？' }],
    [
      'names without an answer',
      '苍鹭科技和盐海银行合作了什么',
      { question: '苍鹭科技和盐海银行合作了什么' },
    ],
    ['none of a greeting', '你好', undefined],
    ['none of what was not found and names nothing', '火星上有鲸鱼吗', undefined],
  ])('%s', (_, text, topic) => {
    expect(topicOf(talk(text))).toEqual(topic);
  });
});
