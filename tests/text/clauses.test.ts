import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../src/text/sentences.ts';
import { anyProse, cut, expectCovered } from './pieces.ts';

it('clauses cover all but the marks between them, in order, trimmed, none of them empty', () => {
  fc.assert(
    fc.property(anyProse, (text) => {
      expectCovered(splitClauses, text, /[\s,，;；:：—-]/gu);
    }),
    { numRuns: 500 },
  );
});

describe('，；： and —— part clauses', () => {
  it.each([
    ['甲,乙，丙。', ['甲', '乙', '丙。']],
    ['甲;乙；丙', ['甲', '乙', '丙']],
    ['一是：甲（乙）', ['一是', '甲（乙）']],
    ['鲸湾——珠水', ['鲸湾', '珠水']],
    ['鲸湾--珠水', ['鲸湾', '珠水']],
    ['他说：“甲，乙。”', ['他说', '“甲', '乙。”']],
    ['2017：回顾', ['2017', '回顾']],
    [',,甲,,', ['甲']],
    ['，', []],
    ['', []],
  ])('%j', (text, expected) => {
    expect(cut(splitClauses, text)).toEqual(expected);
  });
});

describe('nothing else does', () => {
  it.each([
    '甲、乙和丙',
    '“甲”与（乙）',
    '《鲸湾》珠水',
    '甲 乙',
    '甲·乙',
    '营收1,200家',
    '营收1，200，300元',
    '10:30开始',
    '比例3：1',
    'e-mail',
    '30-40家',
  ])('%s is one', (text) => {
    expect(cut(splitClauses, text)).toEqual([text]);
  });
});
