import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/knowledge/article.ts';
import { toFile } from '../../src/knowledge/offset-map.ts';
import { parseArticle } from '../../src/knowledge/parse-article.ts';
import { articleText, BODY_LINE } from '../support/article.ts';

const parse = (...body: readonly string[]) =>
  parseArticle({ path: 'a.md', name: 'articles/a.md', text: articleText(...body) });
const textsOf = (...body: readonly string[]) =>
  parse(...body).article?.passages.map(({ text }) => text);
const shown = ({ text, form, line }: Passage) => [form.kind, text, line];

describe('a passage has the words that its readers see', () => {
  it.each([
    ['bold', '一个**粗**字。', '一个粗字。'],
    ['bold that ends at a mark', '**“桥。”**后面的字', '“桥。”后面的字'],
    ['italics', '一个*斜*字。', '一个斜字。'],
    ['a link', '见[此](https://example.org "题")。', '见此。'],
    ['a link by reference', '见[此][1]。\n\n[1]: https://example.org', '见此。'],
    ['a bracketed address', '见<https://example.org>。', '见https://example.org。'],
    ['code', '运行`ls  a`。', '运行ls  a。'],
    ['code with backticks', '运行`` a`b ``。', '运行a`b。'],
    ['a line break', '一<br>二。', '一\n二。'],
    ['two line breaks', '一<br><br/>二。', '一\n二。'],
    ['a break by a backslash', '一\\\n二。', '一\n二。'],
    ['a break by blanks', '一  \n二。', '一\n二。'],
    ['a wrapped line', '前半句\n后半句。', '前半句后半句。'],
    ['a wrapped line of words', 'north\nbank', 'north bank'],
    ['a wrapped line in a list', '- north\n  bank', 'north bank'],
    ['a character reference', '甲&amp;乙&#20029;&nbsp;丁。', '甲&乙丽\u00a0丁。'],
    ['a reference that is none', '甲&nothing;乙', '甲&nothing;乙'],
    ['an escape', '甲\\*乙\\\\。', '甲*乙\\。'],
    ['struck-out words', '柜台要~~快~~慢', '柜台要慢'],
    ['words struck out by a tag', '柜台要<del>很*快*</del>慢', '柜台要慢'],
    ['ranges', '从50~60到70~80', '从50~60到70~80'],
    ['other tags', '<span style="x">桥</span>与<b>船</b>', '桥与船'],
    ['a comment', '桥<!-- 不是船 -->在', '桥在'],
    ['a power', '10<sup>8</sup>元', '10⁸元'],
    ['a footnote mark', '渡船[^1]。\n\n[^1]: 冬天。', '渡船。'],
    ['an image within', '桥![图](a.png)在', '桥在'],
    ['a task', '- [x] 修桥', '修桥'],
    ['a paragraph with an indent', '    甲', '甲'],
  ])('%s', (_, body, text) => {
    expect(textsOf(body)?.[0]).toBe(text);
  });

  it('of a list: each item hangs on the sentence above and on the items around it', () => {
    const { article } = parse(
      '有两句。银行看重两件事：',
      '1. 网点\n   - 近\n\n   再说一句\n2. 柜台',
    );
    expect(article?.passages.slice(1).map(({ text, form }) => [text, form])).toEqual([
      ['网点', { kind: 'item', leadIn: ['银行看重两件事：'], depth: 1, mark: 1 }],
      ['近', { kind: 'item', leadIn: ['银行看重两件事：', '网点'], depth: 2, mark: 'bullet' }],
      ['再说一句', { kind: 'item', leadIn: ['银行看重两件事：'], depth: 1 }],
      ['柜台', { kind: 'item', leadIn: ['银行看重两件事：'], depth: 1, mark: 2 }],
    ]);
  });

  it('of a table: a row each, with the cells of the header', () => {
    const { article } = parse('|公司|银行|\n|-|-|\n|**甲**|乙\\|丙|\n||丁|\n|||');
    const header = ['公司', '银行'];
    expect(article?.passages.map(({ text, form, line }) => [text, form, line])).toEqual([
      ['甲\t乙|丙', { kind: 'row', header }, BODY_LINE + 2],
      ['\t丁', { kind: 'row', header }, BODY_LINE + 3],
    ]);
  });

  it('of a quotation, code and a footnote', () => {
    const { article } = parse(
      '> 桥还在。',
      '> 一\n>\n> 二',
      '```js\na\n\n b\n```',
      '[^1]: 冬天。',
      '桥[^1]',
    );
    expect(article?.passages.map(shown)).toEqual([
      ['quote', '桥还在。', BODY_LINE],
      ['quote', '一', BODY_LINE + 2],
      ['quote', '二', BODY_LINE + 4],
      ['code', 'a\n\n b', BODY_LINE + 7],
      ['footnote', '冬天。', BODY_LINE + 12],
      ['paragraph', '桥', BODY_LINE + 14],
    ]);
  });

  it('captions are lines of quotation that end no sentence, and descriptions of images', () => {
    const { article } = parse(
      '> 图1 桥',
      '![图2 *船*](b.png)',
      '桥![图3](c.png)在。',
      '> 桥还在。',
    );
    expect(article?.captions.map(shown)).toEqual([
      ['caption', '图1 桥', BODY_LINE],
      ['caption', '图2 船', BODY_LINE + 2],
      ['caption', '图3', BODY_LINE + 4],
    ]);
  });

  it('a first-level heading that repeats the title structures nothing', () => {
    const { article } = parse('# 测试文章', '一段。', '# 别的', '又一段。');
    expect(article?.passages.map(({ trail }) => trail)).toEqual([[], ['别的']]);
  });
});

describe('what cannot be read is said with its line and column', () => {
  it.each([
    ['a block of HTML', '<div>整块</div>', 'column 1: a block of HTML'],
    ['a comment that is not closed', '<!-- 渡口', 'column 1: a block of HTML'],
    ['what looks like a tag', '见<String>。', 'column 2: <String>'],
    ['an empty heading', '##', 'column 1: an empty heading'],
  ])('%s', (_, body, what) => {
    const { article, problems } = parse('好的一段。', body);
    expect(article).toBeDefined();
    expect(problems).toMatchObject([
      { severity: 'warning', line: BODY_LINE + 2, what: expect.stringContaining(what) },
    ]);
  });

  it.each([
    ['a number below a number', '1<sub>2</sub>', 'column 2'],
    ['a character that acts', '桥&#x202e;船', 'column 2'],
  ])('and refused if it would falsify a quote: %s', (_, body, what) => {
    const { article, problems } = parse('好的一段。', body);
    expect(article).toBeUndefined();
    expect(problems).toMatchObject([
      { severity: 'error', line: BODY_LINE + 2, what: expect.stringContaining(what) },
    ]);
  });

  it.each(['<!-- 渡口 -->', '<div align="center">', '<br>'])('but %s says nothing', (body) => {
    expect(parse('好的一段。', body).problems).toEqual([]);
  });
});

/** Pieces of Markdown, many of which need each other. */
const piece = fc.constantFrom(
  ...[
    '桥',
    '船',
    '。',
    'a',
    ' ',
    '\n',
    '\n\n',
    '\t',
    '**',
    '*',
    '_',
    '~~',
    '`',
    '``',
    '[',
    '](b)',
    '!',
  ],
  ...[
    '[^1]',
    '\n[^1]: ',
    '> ',
    '- ',
    '1. ',
    '|',
    '\n|-|-|\n',
    '\\',
    '&amp;',
    '&#20029;',
    '<b>',
    '</b>',
    '<br>',
  ],
  ...[
    '<del>',
    '</del>',
    '<!--',
    '-->',
    '```\n',
    '\n## ',
    '\n---\n',
    '\r\n',
    '😀',
    '<http://a.b>',
    '2',
  ],
);
const markdown = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));

it('every character of a text comes from its place in the file, in order', () => {
  fc.assert(
    fc.property(markdown, (body) => {
      const text = articleText(body);
      const { article, draft } = parseArticle({ path: 'a.md', name: 'articles/a.md', text });
      for (const passage of [article ?? draft ?? []].flatMap((each) =>
        'passages' in each ? [...each.passages, ...each.captions] : [],
      )) {
        let before = -1;
        for (let at = 0; at < passage.text.length; at++) {
          const place = toFile(passage.map, at);
          expect(place).toBeGreaterThan(before);
          before = place;
          const [seen = '', written] = [passage.text[at], text[place]];
          const isSame = seen === written || (seen === '\ude00' && place > 0);
          const isResolved = written === '&' || /[\s]/u.test(seen) || '⁰¹²'.includes(seen);
          expect(isSame || isResolved, `${seen} at ${place} of ${text}`).toBe(true);
        }
      }
    }),
    { numRuns: 1500 },
  );
});
