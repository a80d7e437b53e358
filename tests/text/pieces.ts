import fc from 'fast-check';
import { expect } from 'vitest';
import type { Span } from '../../src/text/span.ts';
import { anyCodePoint } from '../support/any-code-point.ts';

type Split = (text: string) => Span[];

/** The pieces into which a text is cut. */
export function cut(split: Split, text: string): string[] {
  return split(text).map(({ start, end }) => text.slice(start, end));
}

/** Prose with all the marks at which texts are cut, and with what only looks like them. */
export const anyProse = fc
  .array(
    fc.oneof(
      fc.constantFrom('。', '！', '?', '；', ';', '…', '……', '.', '. ', '\n', ',', '，', '、', ' '),
      fc.constantFrom(
        '"',
        '”',
        '“',
        '」',
        '）',
        ')',
        '：',
        ':',
        '——',
        '--',
        'Ltd. ',
        'a?b',
        'U.S.',
      ),
      fc.constantFrom('李晓枫说。', '他表示', '网点', '1.5', '1,200', '10:30', '😀'),
      fc.string({ unit: anyCodePoint, maxLength: 4 }),
    ),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(''));

/** The pieces stand in order, none is empty or padded, and only `between` is left out. */
export function expectCovered(split: Split, text: string, between: RegExp): void {
  let rest = 0;
  let gaps = '';
  for (const { start, end } of split(text)) {
    expect(start).toBeGreaterThanOrEqual(rest);
    const piece = text.slice(start, end);
    expect(piece).toBe(piece.trim());
    expect(piece).not.toBe('');
    gaps += text.slice(rest, start);
    rest = end;
  }
  gaps += text.slice(rest);
  expect(gaps.replace(between, '')).toBe('');
}
