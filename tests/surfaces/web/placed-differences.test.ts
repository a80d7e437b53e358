import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OwnWords, placeDifferences } from '../../../src/surfaces/web/placed-differences.ts';

const spanOf = (text: string, part: string, from = 0) => {
  const start = text.indexOf(part, from);
  return { start, end: start + part.length };
};
const placed = (text: string, shared: readonly string[], own: readonly OwnWords[]) =>
  placeDifferences(
    text,
    shared.map((part) => spanOf(text, part, text.startsWith('渡口') ? 2 : 0)),
    own,
  ).map(({ start, end, sort }) => [text.slice(start, end), sort]);

describe('words that only one text has', () => {
  it('are found between what both share', () => {
    expect(
      placed('青鹭在2031年修桥', ['青鹭在', '修桥'], [{ kind: 'date', words: '2031年' }]),
    ).toEqual([
      ['青鹭在', 'same'],
      ['2031年', 'date'],
      ['修桥', 'same'],
    ]);
  });

  it('are found where the comparison was, not where the same words come before', () => {
    const text = '渡口，船夫说渡口要修';
    expect(placed(text, ['船夫说', '要修'], [{ kind: 'name', words: '渡口' }])).toEqual([
      ['船夫说', 'same'],
      ['渡口', 'name'],
      ['要修', 'same'],
    ]);
  });

  it('are one number even if both share some of its digits', () => {
    expect(
      placed('共400多万张', ['共', '多万张'], [{ kind: 'number', words: '400多万张' }]),
    ).toEqual([
      ['共', 'same'],
      ['400多万张', 'number'],
    ]);
  });

  it('lose to numbers, dates and names before them', () => {
    const own: OwnWords[] = [
      { kind: 'number', words: '九条' },
      { kind: 'words', words: '造了九条船' },
    ];
    expect(placed('他们造了九条船', ['他们'], own)).toEqual([
      ['他们', 'same'],
      ['造了', 'words'],
      ['九条', 'number'],
      ['船', 'words'],
    ]);
  });

  it('are left out where all of them are shared', () => {
    expect(placed('他们造船', ['他们造船'], [{ kind: 'words', words: '造船' }])).toEqual([
      ['他们造船', 'same'],
    ]);
  });
});

it('spans are in order and do not overlap, whatever is asked for', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '𠀀'), maxLength: 20 });
  const own = fc.array(fc.record({ kind: fc.constantFrom('number', 'words'), words: text }));
  const spans = fc.array(fc.nat(20).map((start) => ({ start, end: start + 2 })));
  fc.assert(
    fc.property(text, spans, own, (text, same, own) => {
      const inText = same.filter(({ end }) => end <= text.length);
      let at = 0;
      for (const { start, end } of placeDifferences(text, inText, own)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(at).toBeLessThanOrEqual(text.length);
    }),
  );
});
