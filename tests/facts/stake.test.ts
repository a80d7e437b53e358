import { describe, expect, it } from 'vitest';
import { askedBy, details, joins, matterOf, sidesOf } from '../../src/facts/facts.ts';
import { believe, doubt, FACTS_FILE, refuse, stake } from '../support/facts.ts';

const confirmed = '主动句,星桥是出钱的一方。';

describe('who put money into whom', () => {
  it.each([
    '星桥收购远帆。',
    '远帆收购星桥。',
    '2019年3月,星桥入股远帆。',
    '远帆与星桥签约。',
    '星桥被远帆收购。',
  ])('is not told from the other way round by program: %s', (body) => {
    doubt(body, stake());
  });

  it('is said by the problem', () => {
    const what = doubt('星桥收购远帆。', stake());
    expect(what).toContain('yuanfan could take the place of xingqiao');
    expect(what).toContain('xingqiao could take the place of yuanfan');
  });

  it('is believed once a person has read it', () => {
    const fact = believe('2019年3月,星桥收购远帆。', stake({ when: '2019-03', confirmed }));
    expect(fact).toMatchObject({ kind: 'stake', believed: { by: 'person', why: confirmed } });
    expect(sidesOf(fact)).toEqual(['xingqiao', 'yuanfan']);
    expect(joins(fact)).toBe(true);
    expect(fact.when?.written).toBe('2019-03');
  });

  it('a bank and a company can take each other’s place too', () => {
    expect(doubt('星桥收购北湾银行。', stake({ target: 'beiwan' }))).toContain('take the place');
  });
});

describe('what was paid and what was got', () => {
  const BODY = '星桥出资5亿美元收购远帆,得股20%,付现逾3亿元。';

  it('are shown, whole', () => {
    const fact = believe(BODY, stake({ amount: '5亿美元', share: '20%', confirmed }));
    expect(details(fact)).toEqual([
      { label: 'amount', words: ['5亿美元'] },
      { label: 'share', words: ['20%'] },
    ]);
  });

  it('may both be left out', () => {
    expect(details(believe(BODY, stake({ confirmed })))).toEqual([]);
  });

  it('are shown with a bound that is left out', () => {
    const fact = believe(BODY, stake({ amount: '3亿元', confirmed }));
    expect(details(fact)).toEqual([{ label: 'amount', words: ['逾3亿元'] }]);
  });

  it.each([
    ['an amount without its currency', { amount: '5亿' }, 4, 'only part'],
    ['a share without its sign', { share: '20' }, 4, 'only part'],
    ['an amount in no quote', { amount: '6亿美元' }, 4, 'appears in no quote'],
    ['an amount that is no number', { amount: '出资' }, 4, 'cannot be read'],
  ])('%s is an error', (_, more, line, what) => {
    const problem = refuse(BODY, stake({ ...more, confirmed }));
    expect(problem).toMatchObject({ line, file: FACTS_FILE });
    expect(problem.what).toContain(what);
  });
});

describe('a stake that cannot be read is an error at its line', () => {
  it.each([
    ['an unknown investor', { investor: 'nobody' }, 2, /unknown id nobody/],
    ['an unknown target', { target: '远帆' }, 3, /unknown id 远帆/],
    ['a person as target', { target: 'gu-lan' }, 3, /gu-lan is a person, not an organisation/],
    ['both sides the same', { target: 'xingqiao' }, 1, /both sides are xingqiao/],
    ['an unknown status', { status: 'rumoured', confirmed }, 4, /status: .*planned/],
    ['a field of another kind', { form: '收购', confirmed }, 1, /form/],
  ])('%s', (_, more, line, what) => {
    const problem = refuse('星桥与顾岚收购远帆。', stake(more));
    expect([problem.file, problem.line, problem.what]).toEqual([
      FACTS_FILE,
      line,
      expect.stringMatching(what),
    ]);
  });
});

describe('status: planned', () => {
  it('marks what is to come', () => {
    const fact = believe('星桥拟收购远帆。', stake({ status: 'planned', confirmed }));
    expect(fact.status).toBe('planned');
  });

  it('is an error where the text speaks of what is done', () => {
    const problem = refuse('星桥收购远帆。', stake({ status: 'planned', confirmed }));
    expect(problem).toMatchObject({
      line: 4,
      what: expect.stringContaining('speaks of the future'),
    });
  });

  it('is left out where nothing is planned', () => {
    expect(believe('星桥收购远帆。', stake({ confirmed })).status).toBeUndefined();
  });
});

it('a question leads to it from either side', () => {
  const fact = believe('星桥收购远帆。', stake({ confirmed }));
  const [investor, target] = sidesOf(fact);
  expect(askedBy(fact)).toMatchObject({ key: 'ask.stake', words: expect.stringContaining('投资') });
  expect(investor && matterOf(fact, investor)).toEqual({ entity: target });
  expect(target && matterOf(fact, target)).toEqual({ entity: investor });
});
