import { describe, expect, it } from 'vitest';
import {
  believe,
  doubt,
  type Entry,
  FACTS_FILE,
  figure,
  judge,
  partnership,
  positioning,
  refuse,
  remark,
  stake,
} from '../support/facts.ts';

const WHY = '句中只有这一种读法。';
const confirmed = (entry: Entry): Entry => ({ ...entry, confirmed: WHY });

const READINGS: readonly (readonly [string, Entry])[] = [
  ['星桥与北湾银行、南渡银行合作。', partnership({ bank: 'nandu' })],
  ['星桥去过南渡银行,后来与北湾银行合作。', partnership()],
  ['星桥与北湾银行毗邻而居,共用一条船。', partnership({ form: '共用一条船' })],
  ['星桥来访。双方与北湾银行合作。', partnership({ quotes: ['星桥来访。双方与北湾银行合作。'] })],
  ['星桥最终把用户做到了3亿。', figure('3亿')],
  ['星桥逢人便说,远帆羡慕它定位为云上管家。', positioning('云上管家')],
  ['星桥最爱说话的总经理顾岚表示,天晴。', remark('总经理')],
  ['远帆被星桥收购。', stake()],
];

describe('a reading that a person confirms', () => {
  it.each(READINGS)('loads, with the reason: %s', (body, entry) => {
    expect(believe(body, confirmed(entry)).believed).toEqual({ by: 'person', why: WHY });
  });

  it.each(READINGS)('does not load by program: %s', (body, entry) => {
    doubt(body, entry);
  });
});

describe('a reason has to say something', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \t'],
    ['marks', '.'],
    ['characters that nobody sees', '\u200b'],
    ['no text', true],
    ['a list', ['读过']],
  ])('%s is an error at its line', (_, confirmed) => {
    const problem = refuse('星桥与北湾银行、南渡银行合作。', partnership({ confirmed }));
    expect(problem).toMatchObject({ severity: 'error', file: FACTS_FILE });
    expect(problem.line).toBeGreaterThanOrEqual(5);
    expect(problem.what).toMatch(/^confirmed/u);
  });
});

describe('whoever confirms it, an office is whole', () => {
  it.each([
    ['星桥云仓事业部总经理顾岚表示,天晴。', '总经理'],
    ['星桥原总经理顾岚表示,天晴。', '总经理'],
    ['星桥茶艺司原司长顾岚表示,天晴。', '司长'],
  ])('%s', (body, office) => {
    const problem = refuse(body, confirmed(remark(office)));
    expect(problem.what).toContain('part of a longer office');
  });

  it('wherever it stands', () => {
    const body = '星桥总经理,那位爱说话的顾岚,表示,天晴。';
    expect(believe(body, confirmed(remark('总经理')))).toBeDefined();
  });
});

describe('whoever confirms it, what is not there is an error', () => {
  const BODY = [
    '2019年3月,星桥与北湾银行、南渡银行在云计算上合作,用户30家。',
    '## 远帆的春天',
    '天晴。',
  ];
  const FIGURE = { kind: 'figure', entity: 'xingqiao', measure: '用户' };

  it.each<[string, Entry, number, RegExp]>([
    [
      'a quote that is nowhere',
      partnership({ quotes: ['星桥和北湾银行'] }),
      6,
      /letter for letter/,
    ],
    ['a quote of a heading', partnership({ quotes: ['远帆的春天'] }), 6, /heading/],
    ['a side in no quote', partnership({ bank: 'linjiang' }), 3, /names linjiang/],
    ['a side in another sentence', partnership({ quotes: ['天晴。'] }), 2, /names xingqiao/],
    ['a form in no quote', partnership({ form: '联姻' }), 4, /"联姻" appears in no quote/],
    ['an area in no quote', partnership({ areas: ['天气'] }), 6, /"天气" appears in no quote/],
    ['a number in no quote', { ...FIGURE, value: '31家' }, 4, /"31家" appears in no quote/],
    ['a measure in no quote', { ...FIGURE, measure: '门店', value: '30家' }, 3, /"门店"/],
    ['a position in no quote', positioning('管家'), 3, /"管家" appears in no quote/],
    ['a date in no quote', partnership({ when: '2020-03' }), 5, /this date.*2019年3月/],
    ['words for a date in no quote', partnership({ when_words: '春天' }), 5, /"春天"/],
    ['a plan in no quote', partnership({ status: 'planned' }), 5, /speaks of the future/],
  ])('%s', (_, entry, line, what) => {
    const { errors } = judge(BODY, confirmed(entry));
    const own = errors.find((problem) => what.test(problem.what));
    expect(own).toMatchObject({ severity: 'error', file: FACTS_FILE, line });
    expect(own?.remedy).not.toContain('confirmed');
  });

  it('the speaker of a remark', () => {
    const problem = refuse('星桥总经理沈砚说,天晴。', confirmed(remark('总经理')));
    expect(problem.what).toContain('names gu-lan');
  });

  it('the office of a remark', () => {
    const problem = refuse('星桥总经理顾岚说,天晴。', confirmed(remark('董事')));
    expect(problem.what).toContain('"董事" appears in no quote');
  });
});

describe('a reason that nobody needs', () => {
  const entry = partnership({ confirmed: WHY });
  const { facts, errors, warnings } = judge('星桥与北湾银行合作。', entry);

  it('is a warning at its line', () => {
    expect(errors).toEqual([]);
    expect(warnings).toEqual([
      expect.objectContaining({ severity: 'warning', line: 5, remedy: 'remove confirmed.' }),
    ]);
  });

  it('does not make a person the one who believes it', () => {
    expect(facts.map(({ believed }) => believed)).toEqual([{ by: 'program' }]);
  });
});
