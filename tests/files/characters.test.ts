import { describe, expect, it } from 'vitest';
import { actingIn, checkCharacters, withoutActing } from '../../src/files/characters.ts';
import { error, formatProblem } from '../../src/files/problem.ts';

const problemsIn = (text: string) => checkCharacters({ path: 'k/a.md', text }).map(formatProblem);

describe('a character that acts is an error at its line, by its code point', () => {
  it.each([
    ['\u0000', '0'],
    ['\u0007', '7'],
    ['\u001b', '1b'],
    ['\u007f', '7f'],
    ['\u0085', '85'],
    ['\u200e', '200e'],
    ['\u200f', '200f'],
    ['\u061c', '61c'],
    ['\u2028', '2028'],
    ['\u202a', '202a'],
    ['\u202e', '202e'],
    ['\u2066', '2066'],
    ['\u2069', '2069'],
    ['\u206a', '206a'],
  ])('%j', (char, code) => {
    expect(problemsIn(`第一行\r\n第二行\n腾${char}讯`)).toEqual([
      expect.stringMatching(/^k\/a\.md:3: error: .* Remedy: remove it\.$/u),
    ]);
    expect(problemsIn(`腾${char}讯`)[0]).toContain(`\\u{${code}}`);
    expect(withoutActing(`腾${char}讯`)).toBe('腾讯');
    expect(actingIn(`腾${char}讯${char}`)).toEqual([`\\u{${code}}`]);
  });
});

describe('a character without width is a warning at its line', () => {
  it.each(['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u{e0041}'])(
    '%j',
    (char) => {
      expect(problemsIn(`第一行\r第二行腾${char}讯`)).toEqual([
        expect.stringMatching(/^k\/a\.md:2: warning: \\u\{[\da-f]+\}: .* Remedy: \w+ /u),
      ]);
      expect(withoutActing(`腾${char}讯`)).toBe(`腾${char}讯`);
    },
  );

  it.each(['👩‍👩‍👧', '🏳️‍🌈', '👩🏽‍💻', '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}'])(
    'but not within %s',
    (emoji) => {
      expect(problemsIn(`腾讯${emoji}很大`)).toEqual([]);
    },
  );
});

it.each(['腾讯\t很大\n', '第一行\r\n第二行\r第三行', 'é 😀 한 ทดสอบ كلمة'])(
  'nothing is said of %j',
  (text) => {
    expect(problemsIn(text)).toEqual([]);
  },
);

it('one problem a line names all of it', () => {
  expect(problemsIn('一\u202e二\u202c三\u202e\n四\u200b五\u202e')).toEqual([
    expect.stringContaining('a.md:1: error: \\u{202e}, \\u{202c}: '),
    expect.stringContaining('a.md:2: error: \\u{202e}: '),
    expect.stringContaining('a.md:2: warning: \\u{200b}: '),
  ]);
});

it('of a file of another kind ten lines are named, the others counted', () => {
  const problems = problemsIn('\u0000\n'.repeat(5000));
  expect(problems).toHaveLength(11);
  expect(problems[10]).toContain('a.md:11: error: the same on 4990 more lines.');
});

it('nothing in a printed problem acts, be it in the name of the file', () => {
  const at = { file: 'articles/\u202egpj.\u001b[31m\nfake:1: error: x', line: 3 };
  const line = formatProblem(error(at, 'the word 腾\u200b讯\u0007.', 'write 腾讯.'));
  expect(line).toBe(
    'articles/\\u{202e}gpj.\\u{1b}[31m\\u{a}fake:1: error: x:3: error: the word 腾\\u{200b}讯\\u{7}. Remedy: write 腾讯.',
  );
});
