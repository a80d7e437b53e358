import { describe, expect, it } from 'vitest';
import { entityId } from '../../src/entities/entity.ts';
import { createFactIndex } from '../../src/facts/fact-index.ts';
import {
  details,
  type Found,
  joinerOf,
  joins,
  ownFirst,
  sideIn,
  sidesOf,
} from '../../src/facts/facts.ts';
import type { Fact } from '../../src/facts/kinds.ts';
import { figure, judge, partnership, positioning, stake } from '../support/facts.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const BODY = [
  '2019年3月,星桥与北湾银行合作。',
  '2020年,远帆与南渡银行合作。',
  '2021年,星桥数科与南渡银行合作。',
  '星桥与南渡银行合作。',
  '两大巨头与临江银行合作。',
  '星桥用户超过3亿。',
  '星桥定位为云上管家。',
  '星桥收购远帆。',
];
const confirmed = '读过';
const { library, facts } = judge(BODY, [
  figure('3亿', { confirmed, quotes: [BODY[5]] }),
  partnership({ when: '2019-03', quotes: [BODY[0]] }),
  partnership({ company: 'yuanfan', bank: 'nandu', when: '2020', quotes: [BODY[1]] }),
  partnership({ company: 'xingqiao-tech', bank: 'nandu', when: '2021', quotes: [BODY[2]] }),
  partnership({ bank: 'nandu', quotes: [BODY[3]] }),
  partnership({ company: 'two-giants', bank: 'linjiang', quotes: [BODY[4]] }),
  { ...positioning('云上管家'), quotes: [BODY[6]] },
  stake({ confirmed, quotes: [BODY[7]] }),
]);
if (library === undefined) throw new Error('the little library did not load');
const { entities } = library;

const id = (text: string) => entityId.parse(text);
const index = createFactIndex(facts, entities);
const about = (entity: string) => index.about(id(entity));
const between = (a: string, b: string) => index.between(id(a), id(b));
/** 星桥 × 北湾银行, through whom. */
const say = ({ fact, via }: Found) => [sidesOf(fact).join(joinerOf(fact)), ...via].join(' via ');
const factOf = (kind: Fact['kind']) => {
  const fact = facts.find((each) => each.kind === kind);
  if (fact === undefined) throw new RangeError(kind);
  return fact;
};

describe('the facts about one', () => {
  it('are its own and those of its members and groups, by kind, the latest first', () => {
    expect(about('xingqiao').map(say)).toEqual([
      'xingqiao-tech × nandu via xingqiao-tech',
      'xingqiao × beiwan',
      'xingqiao × nandu',
      'two-giants × linjiang via two-giants',
      'xingqiao → yuanfan',
      'xingqiao',
      'xingqiao',
    ]);
  });

  it('are those of all members for a group, at any depth, each once', () => {
    const found = about('two-giants');
    expect(found.map(say)).toContain('xingqiao-tech × nandu via xingqiao-tech');
    expect(new Set(found.map(({ fact }) => fact.id)).size).toBe(found.length);
    expect(found).toHaveLength(facts.length);
  });

  it('are none for one of whom nothing is said', () => {
    expect(about('donghai')).toEqual([]);
  });
});

describe('the facts that join two', () => {
  it.each<[string, string, string[]]>([
    ['xingqiao', 'beiwan', ['xingqiao × beiwan']],
    ['beiwan', 'xingqiao', ['xingqiao × beiwan']],
    ['xingqiao', 'nandu', ['xingqiao × nandu', 'xingqiao-tech × nandu via xingqiao-tech']],
    ['xingqiao', 'linjiang', ['two-giants × linjiang via two-giants']],
    ['xingqiao', 'yuanfan', ['xingqiao → yuanfan']],
    ['yuanfan', 'xingqiao', ['xingqiao → yuanfan']],
    ['lanting', 'beiwan', []],
  ])('%s and %s', (a, b, expected) => {
    expect(between(a, b).map(say)).toEqual(expected);
  });

  it('for a group and a bank are those of its members', () => {
    expect(between('two-giants', 'beiwan').map(say)).toEqual(['xingqiao × beiwan via xingqiao']);
  });

  it('for two groups are those of any two of their members', () => {
    const expected = [
      'xingqiao × beiwan via xingqiao via beiwan',
      'xingqiao × nandu via xingqiao via nandu',
      'xingqiao-tech × nandu via xingqiao-tech via nandu',
      'yuanfan × nandu via yuanfan via nandu',
    ];
    expect(between('two-giants', 'two-banks').map(say).sort()).toEqual(expected);
  });

  it('are not what a member alone does', () => {
    expect(between('xingqiao', 'xingqiao-tech')).toEqual([]);
  });

  it('are only of kinds that join', () => {
    const kinds = facts.filter(joins).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['partnership', 'stake']));
  });

  it('pair the four giants with the big four in 2017', () => {
    const { facts, entities } = shippedLibrary();
    const found = createFactIndex(facts, entities).between(id('batj'), id('big-four'));
    const in2017 = found.filter(({ fact }) => fact.when?.from?.startsWith('2017'));
    const pairs = in2017.map(({ fact, via }) => [...sidesOf(fact), via.length]);
    for (const pair of ['jd-finance icbc', 'baidu abc', 'tencent boc', 'alibaba ccb']) {
      expect(pairs).toContainEqual([...pair.split(' '), 2]);
    }
  });
});

it.each([
  ['xingqiao', 'xingqiao', 'itself'],
  ['two-giants', 'xingqiao', 'its member'],
  ['beiwan', 'beiwan', 'itself'],
  ['two-banks', 'beiwan', 'its member'],
])('%s is in 星桥 × 北湾银行 as %s: %s', (entity, side) => {
  const found = about(entity).find((each) => each.fact.when?.written === '2019-03');
  expect(found && sideIn(found, id(entity))).toBe(side);
});

it('own facts come before those through others, each in their order', () => {
  const found = about('xingqiao');
  const sorted = ownFirst(found);
  const own = found.filter(({ via }) => via.length === 0);
  expect(sorted.slice(0, own.length)).toEqual(own);
  expect(sorted.slice(own.length)).toEqual(found.filter(({ via }) => via.length > 0));
});

it('details are shown whole, and without those that say nothing', () => {
  expect(details(factOf('figure'))).toEqual([
    { label: 'measure', words: ['用户'] },
    { label: 'value', words: ['超过3亿'] },
  ]);
  expect(details(factOf('partnership'))).toEqual([{ label: 'form', words: ['合作'] }]);
  expect(details(factOf('stake'))).toEqual([]);
});
