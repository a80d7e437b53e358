import { describe, expect, it } from 'vitest';
import type { Item } from '../../../src/surfaces/discord/item.ts';
import { layOut } from '../../../src/surfaces/discord/lay-out.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

const [one, two] = shippedLibrary().corpus.passages;
const item = (text: string, more: Partial<Item> = {}): Item => ({ text, passages: [], ...more });
const textsOf = (...items: Item[]) => layOut(items).texts;

describe('facts with the same proof', () => {
  it('stand together above it, and it is shown once', () => {
    const proof = '> 松江与潮汐合作 ¶3';
    expect(textsOf(item('松江', { proof }), item('潮汐', { proof }), item('灯塔'))).toEqual([
      `松江\n潮汐\n${proof}`,
      '灯塔',
    ]);
  });

  it('stand each above it where another fact is between them', () => {
    const proof = '> 松江与潮汐合作 ¶3';
    const all = [
      item('松江', { proof }),
      item('灯塔', { proof: '> 灯 ¶9' }),
      item('潮汐', { proof }),
    ];
    expect(textsOf(...all)).toEqual([`松江\n${proof}`, '灯塔\n> 灯 ¶9', `潮汐\n${proof}`]);
  });
});

describe('where years come from', () => {
  it('is said once, below the last of them, if it is the same everywhere', () => {
    const yearProof = '年份依据：¶4';
    expect(textsOf(item('松江', { yearProof }), item('潮汐', { yearProof }), item('灯塔'))).toEqual(
      ['松江', '潮汐', '-# 年份依据：¶4', '灯塔'],
    );
  });

  it('is said below each if it differs', () => {
    const all = [item('松江', { yearProof: '¶4' }), item('潮汐', { yearProof: '文章日期' })];
    expect(textsOf(...all)).toEqual(['松江\n-# ¶4', '潮汐\n-# 文章日期']);
  });
});

it('what continues stands right below what it continues', () => {
  expect(textsOf(item('一'), item('二', { continues: true }), item('三'))).toEqual([
    '一\n二',
    '三',
  ]);
});

it('what can be opened is there once, in the order of the text', () => {
  if (one === undefined || two === undefined) throw new RangeError('too few passages');
  const items = [item('甲', { passages: [two] }), item('乙', { passages: [one, two] })];
  expect(layOut(items).passages).toEqual([two, one]);
});
