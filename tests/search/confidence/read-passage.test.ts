import { describe, expect, it } from 'vitest';
import {
  createReadPassage,
  type ReadPassage,
} from '../../../src/search/confidence/read-passage.ts';
import { createHeadingsOf } from '../../../src/search/index/headings.ts';
import { MADE_UP, passagesOf } from '../search-over.ts';

function read(text: string, trail: readonly string[] = []): ReadPassage {
  const passages = passagesOf([{ text, trail }]);
  const [passage] = passages;
  if (passage === undefined) throw new RangeError('no passage');
  return createReadPassage(MADE_UP, createHeadingsOf(passages), passages.length)(passage);
}

it('a passage is read in independentClauses, each with its clauses, dates, numbers and offices', () => {
  const text = '松江银行在2016年建了灯塔，共40座；灯很亮。';
  const { independentClauses } = read(text);
  expect(independentClauses.map(({ start, end }) => text.slice(start, end))).toEqual([
    '松江银行在2016年建了灯塔，共40座；',
    '灯很亮。',
  ]);
  const [first, second] = independentClauses;
  expect(first?.held.dates).toMatchObject([{ year: 2016 }]);
  expect(first?.held.quantities).toMatchObject([{ low: '40', unit: '座' }]);
  expect(second?.held).toEqual({ dates: [], quantities: [], offices: [] });
  const { analysis, clauses = [] } = first ?? {};
  expect(clauses.map(({ start, end }) => analysis?.text.slice(start, end))).toEqual([
    '松江银行在2016年建了灯塔',
    '共40座',
  ]);
});

describe('a statement is about', () => {
  const about = (text: string, trail: readonly string[] = []) =>
    read(text, trail).independentClauses.map(({ about }) => about);

  it.each([
    ['whom it names', '苍鹭科技建了灯塔。', [], [['@heron']]],
    ['the groups of whom it names', '磷虾支付建了灯塔。', [], [['@krill', '@whale']]],
    ['all whom it names', '苍鹭科技与松江银行建了灯塔。', [], [['@heron', '@songjiang']]],
    ['whom the one before named', '苍鹭科技来了。它建了灯塔。', [], [['@heron'], ['@heron']]],
    [
      'the last one named before it',
      '苍鹭科技来了。松江银行来了。它走了。',
      [],
      [['@heron'], ['@songjiang'], ['@songjiang']],
    ],
    ['whom the headings name, where nothing else does', '建了灯塔。', ['苍鹭科技'], [['@heron']]],
    ['whom it names, and not the headings', '松江银行。', ['苍鹭科技'], [['@songjiang']]],
    ['nobody', '建了灯塔。', ['灯塔'], [[]]],
  ])('%s', (_, text, trail, expected) => {
    expect(about(text, trail)).toEqual(expected);
  });
});

it('a passage that comes up again is not read again', () => {
  const passages = passagesOf(['建了灯塔。']);
  const readPassage = createReadPassage(MADE_UP, createHeadingsOf(passages), passages.length);
  const [passage] = passages;
  if (passage === undefined) throw new RangeError('no passage');
  expect(readPassage(passage)).toBe(readPassage(passage));
});

it('a passage without a word has no statement', () => {
  expect(read(' ').independentClauses).toEqual([]);
});
