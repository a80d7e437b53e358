import { describe, expect, it } from 'vitest';
import { auroc } from '../../bench/auroc.ts';
import { mean, percentile, qualityOf } from '../../bench/metrics.ts';

const relevant = (...ids: string[]) => new Set(ids);

describe('the quality of a ranking', () => {
  it('is perfect where the one answer comes first', () => {
    const quality = qualityOf(['a', 'b'], relevant('a'));
    expect(quality).toEqual({ hit1: 1, hit5: 1, mrr10: 1, ndcg10: 1 });
  });

  it('discounts an answer in third place: 1/3, and 1/log2(4)', () => {
    const quality = qualityOf(['x', 'y', 'a'], relevant('a'));
    expect(quality).toEqual({ hit1: 0, hit5: 1, mrr10: 1 / 3, ndcg10: 0.5 });
  });

  it('compares two answers in places 1 and 3 with the best possible, 1 and 2', () => {
    const { ndcg10 } = qualityOf(['a', 'x', 'b'], relevant('a', 'b'));
    expect(ndcg10).toBeCloseTo((1 + 0.5) / (1 + 0.63093), 5);
  });

  it('counts the sixth place for MRR but not for Hit@5', () => {
    const quality = qualityOf(['1', '2', '3', '4', '5', 'a'], relevant('a'));
    expect(quality.hit5).toBe(0);
    expect(quality.mrr10).toBeCloseTo(1 / 6);
    expect(quality.ndcg10).toBeCloseTo(0.356207, 5);
  });

  it('does not look beyond the tenth', () => {
    const ranked = [...'0123456789', 'a'];
    expect(qualityOf(ranked, relevant('a'))).toEqual({ hit1: 0, hit5: 0, mrr10: 0, ndcg10: 0 });
  });

  it('asks for ten at the most: more answers than places cost nothing', () => {
    const ids = [...'abcdefghijklmno'];
    expect(qualityOf(ids, relevant(...ids)).ndcg10).toBe(1);
  });

  it('is 0 where nothing was found or nothing is relevant', () => {
    const nothing = { hit1: 0, hit5: 0, mrr10: 0, ndcg10: 0 };
    expect(qualityOf([], relevant('a'))).toEqual(nothing);
    expect(qualityOf(['a'], relevant())).toEqual(nothing);
  });
});

describe('the mean', () => {
  it('of nothing is 0', () => expect(mean([])).toBe(0));
  it('is the sum by the number', () => expect(mean([1, 2, 6])).toBe(3));
});

describe('a percentile', () => {
  it.each([
    [[5, 1, 3], 0.5, 3],
    [[4, 3, 2, 1], 0.5, 2],
    [[10, 2, 30], 0.95, 30],
    [[7], 0, 7],
    [[], 0.5, 0],
  ])('of %j at %d is %d, by nearest rank', (values, share, expected) => {
    expect(percentile(values, share)).toBe(expected);
  });

  it('leaves its values in their order', () => {
    const values = [2, 1];
    percentile(values, 0.5);
    expect(values).toEqual([2, 1]);
  });
});

describe('the area under the ROC curve', () => {
  it.each([
    ['parted classes', [3, 4], [1, 2], 1],
    ['classes the wrong way round', [1], [2], 0],
    ['classes alike', [1, 1], [1], 0.5],
    ['three of four pairs in order', [2, 4], [1, 3], 0.75],
    ['a tie and a win', [2], [1, 2], 0.75],
    ['no other class', [1], [], 0],
  ])('of %s', (_, higher, lower, area) => {
    expect(auroc(higher, lower)).toBe(area);
  });
});
