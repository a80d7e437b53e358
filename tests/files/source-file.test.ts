import { expect, it } from 'vitest';
import { formatProblem } from '../../src/files/problem.ts';
import { decode, stem } from '../../src/files/source-file.ts';

const read = (bytes: Uint8Array) => decode({ path: 'k/a.md', name: 'a.md', bytes });
const utf8 = (text: string) => new TextEncoder().encode(text);

it('a file is decoded as UTF-8', () => {
  expect(read(utf8('甲\n乙'))).toEqual({ path: 'k/a.md', name: 'a.md', text: '甲\n乙' });
});

it.each([
  ['a stray byte', [...utf8('甲\n'), 0xff], 2],
  ['half a character at the end of a line', [...utf8('甲'), 0xe4, 0xbd, 10, ...utf8('乙')], 1],
  ['half a character at the end of the file', [...utf8('甲\n\n'), 0xe4], 3],
  ['GBK', [0xbc, 0xd7, 10], 1],
  ['a surrogate', [10, 0xed, 0xa0, 0x80], 2],
])('%s is refused at its line', (_, bytes, line) => {
  expect(read(Uint8Array.from(bytes))).toMatchObject({ severity: 'error', file: 'k/a.md', line });
});

it.each([
  ['articles/a.md', 'a'],
  ['a.b.yaml', 'a.b'],
  ['facts/x', 'x'],
])('the stem of %s is %s', (name, expected) => {
  expect(stem(name)).toBe(expected);
});

it('a problem is one line that begins with its place', () => {
  const problem = {
    severity: 'error',
    file: 'a.md',
    line: 3,
    what: 'x\ny.',
    remedy: 'z\r\nw.',
  } as const;
  expect(formatProblem(problem)).toBe('a.md:3: error: x y. Remedy: z w.');
});
