import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutActing } from '../../../src/files/characters.ts';
import { escapeMarkdown } from '../../../src/surfaces/discord/escape.ts';
import { bold } from '../../../src/surfaces/discord/markup.ts';
import { anyCodePoint } from '../../support/any-code-point.ts';
import { drawn, escaped } from '../../support/drawn.ts';

const now = new Date(0);
const markup = [
  '**',
  '*',
  '__',
  '_',
  '~~',
  '||',
  '`',
  '```',
  '[a](http://b.c)',
  '[',
  '](',
  ')',
  '\\',
  '\n',
  ' ',
  '# ',
  '## ',
  '-# ',
  '> ',
  '>>> ',
  '- ',
  '+ ',
  '1. ',
  '12. ',
  '<@12345678901234567>',
  '<@&12345678901234567>',
  '<#12345678901234567>',
  '@everyone',
  '@here',
  '<t:1:R>',
  '<:x:12345678901234567>',
  '<id:home>',
  '</ask:12345678901234567>',
  'https://a.b/c_d',
  '<https://a.b>',
  'http://x',
  'a',
  '腾讯',
  '😀',
];
const oneLine = fc
  .array(fc.oneof(fc.constantFrom(...markup), fc.string({ unit: anyCodePoint, maxLength: 3 })), {
    maxLength: 10,
  })
  .map((parts) => withoutActing(parts.join('').replace(/[\r\n\u2028\u2029]/g, ' ')));
const anyLines = fc.array(oneLine, { maxLength: 4 }).map((lines) => lines.join('\n'));

it('whatever the words are, Discord shows them as they are', () => {
  fc.assert(
    fc.property(anyLines, (words) => {
      expect(drawn(escapeMarkdown(words), now)).toBe(escaped(words));
    }),
    { numRuns: 2000 },
  );
});

it('taking the backslashes away gives the words back', () => {
  fc.assert(
    fc.property(anyLines, (words) => {
      expect(escapeMarkdown(words).replace(/\\([^0-9A-Za-z\s])/g, '$1')).toBe(words);
    }),
  );
});

it('what acts on whatever shows it is left out, and nothing else', () => {
  expect(escapeMarkdown('腾\u202e讯\u0007*很\u200d大\u2066*\n是')).toBe('腾讯\\*很\u200d大\\*\n是');
});

it.each(['', ' ', escapeMarkdown('\u202e')])('nothing is put in bold around %j', (words) => {
  expect(drawn(`*a*${bold(words)}b`)).not.toContain('*');
  expect(bold(words)).toBe(words);
});

describe('words in the middle of markup of ours', () => {
  const inner = oneLine.map((words) => words.trim()).filter((words) => words !== '');

  it('stay within the bold of a quotation', () => {
    fc.assert(
      fc.property(inner, inner, inner, (before, marked, after) => {
        const [b, m, a] = [before, marked, after].map(escapeMarkdown);
        const [hb, hm, ha] = [before, marked, after].map(escaped);
        expect(drawn(`> ${b}**${m}**${a}`, now)).toBe(
          `<div class="dc-quote"><blockquote>${hb}<strong>${hm}</strong>${ha}</blockquote></div>`,
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('stay within subtext and a heading', () => {
    fc.assert(
      fc.property(inner, (words) => {
        const html = escaped(words);
        expect(drawn(`-# ${escapeMarkdown(words)}`, now)).toBe(`<small>${html}</small>`);
        expect(drawn(`### 关于${escapeMarkdown(words)}`, now)).toBe(
          `<h3 class="dc-first dc-last">关于${html}</h3>`,
        );
      }),
    );
  });
});

it.each([
  ['腾讯(科技金融)"合作",50%。', '腾讯(科技金融)"合作",50%。'],
  ['**x**', '\\*\\*x\\*\\*'],
  ['1. a', '1\\. a'],
  ['- a', '\\- a'],
  ['3-4', '3-4'],
  ['', ''],
])('%s is written %s', (words, expected) => {
  expect(escapeMarkdown(words)).toBe(expected);
});
