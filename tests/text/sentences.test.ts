import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/text/normalize.ts';
import { splitClauses, splitSentences } from '../../src/text/sentences.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const cut = (split: (text: string) => Span[], text: string) =>
  split(text).map(({ start, end }) => text.slice(start, end));
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom('。', '！', '?', '；', ';', '…', '……', '.', '. ', '\n', ',', '，', '、', ' '),
      fc.constantFrom('"', '”', '“', '」', '）', ')', '李晓枫说。', '他表示', '网点', '1.5', '😀'),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

describe.each([
  ['sentences', splitSentences, /\s/g],
  ['clauses', splitClauses, /[\s,，]/g],
])('%s', (_, split, between) => {
  it('cover everything but what stands between them, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let rest = 0;
        let gaps = '';
        for (const { start, end } of split(text)) {
          expect(start).toBeGreaterThanOrEqual(rest);
          gaps += text.slice(rest, start);
          rest = end;
        }
        gaps += text.slice(rest);
        expect(gaps.replace(between, '')).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('are trimmed, and none is empty', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const piece of cut(split, text)) {
          expect(piece).toBe(piece.trim());
          expect(piece).not.toBe('');
        }
      }),
    );
  });
});

it.each([
  ['甲。乙!丙?', ['甲。', '乙!', '丙?']],
  ['甲。乙！丙？丁', ['甲。', '乙！', '丙？', '丁']],
  ['甲;乙；丙。', ['甲;', '乙；', '丙。']],
  ['甲……乙。', ['甲……', '乙。']],
  ['甲?!乙。', ['甲?!', '乙。']],
  ['他说"甲。"乙。', ['他说"甲。"', '乙。']],
  ['他说“甲。”乙。', ['他说“甲。”', '乙。']],
  ['他说「甲。」乙。', ['他说「甲。」', '乙。']],
  ['（甲。）乙。', ['（甲。）', '乙。']],
  ['"甲也是肯定的。"李晓枫说。', ['"甲也是肯定的。"李晓枫说。']],
  ['“甲。”井贤栋表示。乙。', ['“甲。”井贤栋表示。', '乙。']],
  ['「甲。」他說。乙。', ['「甲。」他說。', '乙。']],
  ['"甲。"乙与丙合作。', ['"甲。"', '乙与丙合作。']],
  ['普通消费者。"乙。', ['普通消费者。"', '乙。']],
  ['诉求在于"怎样。乙。', ['诉求在于"怎样。', '乙。']],
  ['增长1.5%。乙。', ['增长1.5%。', '乙。']],
  ['It grew by 1.5. Then it fell.', ['It grew by 1.5.', 'Then it fell.']],
  ['See JD.com today. Or not.', ['See JD.com today.', 'Or not.']],
  ['甲。  乙。', ['甲。', '乙。']],
  ['甲\n乙', ['甲', '乙']],
  ['没有句号', ['没有句号']],
  ['。', ['。']],
  ['', []],
  ['  \n ', []],
])('sentences of %s', (text, expected) => {
  expect(cut(splitSentences, text)).toEqual(expected);
});

it.each([
  ['甲,乙，丙。', ['甲', '乙', '丙。']],
  ['甲、乙和丙', ['甲、乙和丙']],
  ['一是:甲(乙)', ['一是:甲(乙)']],
  [',,甲,,', ['甲']],
  ['', []],
])('clauses of %s', (text, expected) => {
  expect(cut(splitClauses, text)).toEqual(expected);
});

it('every sentence of the shipped article ends as a sentence does', () => {
  for (const { text } of shippedLibrary().corpus.passages) {
    for (const sentence of cut(splitSentences, text)) {
      expect(sentence).toMatch(/[。！？!?；;…]["”」）)]*$/u);
    }
  }
});
