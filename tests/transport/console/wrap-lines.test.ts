import { stripVTControlCharacters, styleText } from 'node:util';
import fc from 'fast-check';
import { eastAsianWidth } from 'get-east-asian-width';
import { describe, expect, it } from 'vitest';
import { wrapLines } from '../../../src/transport/console/wrap-lines.ts';

const widthOf = (text: string) =>
  [...text].reduce((sum, char) => sum + eastAsianWidth(char.codePointAt(0) ?? 0), 0);

describe('a line that is too wide', () => {
  it.each([
    ['between words', 'lanterns glow over the harbour', ['lanterns glow over', 'the harbour']],
    ['between characters', '灯塔在港口的尽头亮着光', ['灯塔在港口的尽头亮着', '光']],
    ['before no comma', '灯塔在港口的尽头亮着，光', ['灯塔在港口的尽头亮', '着，光']],
    ['behind no bracket', '灯塔在港口的尽头亮（着光）', ['灯塔在港口的尽头亮', '（着光）']],
    ['through no number', '港口的这座灯塔建于2017年', ['港口的这座灯塔建于', '2017年']],
    ['through no address', 'see: whale-bay/12-ab.cd', ['see:', 'whale-bay/12-ab.cd']],
    ['deeper below', '  灯塔在港口的尽头亮着', ['  灯塔在港口的尽头亮', '  着']],
    ['in its column', '  灯 │ 港口的尽头亮着', ['  灯 │ 港口的尽头亮', '     │ 着']],
    ['there too', '     │ 港口的尽头亮着', ['     │ 港口的尽头亮', '     │ 着']],
  ])('is broken %s', (_, line, lines) => {
    expect(wrapLines(line, 20)).toBe(lines.join('\n'));
  });

  it('keeps its colours', () => {
    const line = `灯塔在${styleText('bold', '港口的尽头亮着光', { validateStream: false })}`;
    const wrapped = wrapLines(line, 20);
    expect(wrapped.replace('\n', '')).toBe(line);
    expect(stripVTControlCharacters(wrapped)).toBe('灯塔在港口的尽头亮着\n光');
  });

  it('is broken anywhere if it is one word', () => {
    expect(wrapLines('x'.repeat(45), 20).split('\n').map(widthOf)).toEqual([20, 20, 5]);
  });
});

it('whatever is drawn fits, and no word is lost', () => {
  const pieces = [
    '灯塔',
    '，',
    '。',
    '（',
    '）',
    ' ',
    'harbour',
    '2017年',
    '¶12',
    '》',
    '│',
    '\n',
    'ｗ',
  ];
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 80 }), (given, columns) => {
      const wrapped = wrapLines(given, columns);
      for (const line of wrapped.split('\n')) {
        expect(widthOf(line.trimEnd())).toBeLessThanOrEqual(columns);
      }
      const bare = (all: string) => all.replace(/[\s│]/gu, '');
      expect(bare(wrapped)).toBe(bare(given));
    }),
  );
});

it('what fits is left as it is, and so is all on a terminal of no width', () => {
  const text = '灯塔 在\n  港口';
  expect(wrapLines(text, 20)).toBe(text);
  expect(wrapLines('灯塔'.repeat(40), 0)).toBe('灯塔'.repeat(40));
});
