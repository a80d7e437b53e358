import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { sidesOf } from '../../src/facts/facts.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { madeUpLibrary } from '../answer/made-up.ts';
import { ordinalsOf, partnershipsOf } from '../answer/read-answer.ts';

/** Its article names both groups, which alone joins nobody. */
const library = madeUpLibrary('海洋双雄和两岸行都出席了海岸论坛。');
const { entities } = library;
const ask = (text: string) => answerQuestion(text, library);

describe('two groups', () => {
  it('四大互联网巨头和四大行是怎么配对的: the pairs of 2017 come first', () => {
    const answer = ask('四大互联网巨头和四大行是怎么配对的');
    expect(answer.kind).toBe('fact');
    expect(answer.unsaid).toEqual([]);
    const all = partnershipsOf(answer);
    expect(new Set(all.slice(0, 4))).toEqual(
      new Set([
        'jd-finance–icbc 2017-06 via jd-finance+icbc',
        'baidu–abc 2017-06 via baidu+abc',
        'tencent–boc 2017-06 via tencent+boc',
        'alibaba–ccb 2017-03-28 via alibaba+ccb',
      ]),
    );
    expect(all.indexOf('alibaba–ccb 2017-03-28 via alibaba+ccb')).toBe(3);
  });

  it.each([
    'BATJ和四大行怎么结对',
    '四大互联网公司与工农中建的合作',
    'Which of BATJ works with which of the Big Four banks?',
  ])('%s: so it is by other names', (asked) => {
    expect(partnershipsOf(ask(asked))).toContain('baidu–abc 2017-06 via baidu+abc');
  });

  it('groups of another article are expanded as well', () => {
    const answer = ask('海洋双雄和两岸行是怎么配对的');
    expect(new Set(partnershipsOf(answer))).toEqual(
      new Set([
        'krill–salt 2021-04-12 via krill+salt',
        'whale–pine 2021-03 via whale+pine',
        'whale–salt 2019 via whale+salt',
      ]),
    );
  });

  it('each row says through whom, unless the fact is about the group itself', () => {
    for (const { fact, via } of factsOf(ask('四大互联网巨头和四大行是怎么配对的').blocks)) {
      const sides = sidesOf(fact).filter((id) => id !== 'batj' && id !== 'big-four');
      expect(via).toEqual(sides);
    }
  });

  it('a date chooses among the pairs', () => {
    const all = partnershipsOf(ask('四大互联网巨头与四大行2017年6月的合作'));
    expect(all).toHaveLength(3);
    for (const each of all) expect(each).toContain(' 2017-06 ');
  });
});

describe('a group and a member of another one', () => {
  it.each([
    ['四大互联网巨头和工行的合作', 'baidu–icbc 2015 via baidu'],
    ['四大互联网巨头和工行的合作', 'ant–big-four via ant+big-four'],
    ['腾讯和四大行的合作', 'tencent–boc 2017-06 via boc'],
    ['阿里巴巴集团和四大行合作了什么', 'ant–ccb via ant+ccb'],
    ['京东和工行的合作', 'jd-finance–icbc 2017-06 via jd-finance'],
    ['海洋双雄和盐海银行的合作', 'whale–salt 2019 via whale'],
    ['鲸鱼数科和两岸行的合作', 'whale–pine 2021-03 via pine'],
  ])('%s: %s', (asked, expected) => {
    const answer = ask(asked);
    expect(answer.kind).toBe('fact');
    expect(partnershipsOf(answer)).toContain(expected);
  });

  it('only what joins the two of them', () => {
    const circle = new Set([...entities.membersOf(idOf('四大行')), idOf('四大行')]);
    for (const { fact } of factsOf(ask('腾讯和四大行的合作').blocks)) {
      const [company, bank] = sidesOf(fact);
      expect(company).toBe('tencent');
      expect(circle).toContain(bank);
    }
  });

  it('/partner expands them alike', () => {
    const [asked, typed] = [ask('腾讯和四大行的合作'), answerPartner('腾讯 四大行', library)];
    expect(new Set(partnershipsOf(typed))).toEqual(new Set(partnershipsOf(asked)));
  });
});

it('a group and its own member are no pair', () => {
  const answer = ask('京东和京东金融的合作');
  expect(partnershipsOf(answer)).toEqual([]);
});

it('the passage that says how two groups divide each other up is cited', () => {
  expect(ordinalsOf(ask('四大互联网巨头似乎切割了哪四大行'))).toContain(2);
});

function idOf(name: string) {
  const found = entities.named(name);
  if (found === undefined) throw new RangeError(`nobody is called ${name}`);
  return found.id;
}
