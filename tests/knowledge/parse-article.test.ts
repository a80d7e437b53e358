import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/knowledge/parse-article.ts';
import { articleText, BODY_LINE, withArticle } from '../support/article.ts';
import { buildSound } from '../support/knowledge.ts';

const parse = (text: string, name = 'articles/a.md') =>
  parseArticle({ path: `knowledge/${name}`, name, text });
const parseBody = (...body: string[]) => parse(articleText(...body));

describe('a body', () => {
  const { article } = parseBody(
    '开头一段。',
    '## 一',
    '第一段,"引号"和--横线。',
    '### 甲',
    '第二段。',
    '### 乙',
    '> 图1 说明',
    '第三段。',
    '## 二',
    '第四段。',
  );

  it('keeps paragraphs letter for letter, counted from 1, each with its line', () => {
    const shown = article?.passages.map(({ ordinal, text, line }) => [ordinal, text, line]);
    expect(shown).toEqual([
      [1, '开头一段。', BODY_LINE],
      [2, '第一段,"引号"和--横线。', BODY_LINE + 4],
      [3, '第二段。', BODY_LINE + 8],
      [4, '第三段。', BODY_LINE + 14],
      [5, '第四段。', BODY_LINE + 18],
    ]);
  });

  it('gives each the headings above it, the outermost first', () => {
    const trails = article?.passages.map(({ trail }) => trail);
    expect(trails).toEqual([[], ['一'], ['一', '甲'], ['一', '乙'], ['二']]);
    expect(article?.headings).toEqual(['一', '甲', '乙', '二']);
  });

  it('keeps captions apart from paragraphs', () => {
    expect(article?.captions).toMatchObject([
      { kind: 'caption', ordinal: 1, text: '图1 说明', trail: ['一', '乙'], line: BODY_LINE + 12 },
    ]);
    expect(article?.captions[0]?.id).toMatch(/^c1-[0-9a-f]{8}$/);
  });
});

it.each([
  ['only a heading', '## 只有标题'],
  ['only an image', '![渡口](a.png)'],
  ['only a rule', '***'],
  ['only a comment', '<!-- 渡口在北岸。 -->'],
])('an article without a paragraph is refused: %s', (_, body) => {
  expect(parseBody(body).problems).toContainEqual(
    expect.objectContaining({ severity: 'error', what: expect.stringMatching(/no paragraph/) }),
  );
});

describe('text that only looks like markup is text', () => {
  it.each([
    '5*3=15',
    'a_b_c',
    '#标签',
    '1)京东',
    '3.14',
    '甲 & 乙',
    'C:\\dir',
    '-减',
    '"引"',
    '50%~60%',
    '<3',
    '[方]',
  ])('%s', (text) => {
    const { article, problems } = parseBody(text);
    expect(problems).toEqual([]);
    expect(article?.passages.map((passage) => passage.text)).toEqual([text]);
  });
});

it('white space around a paragraph is not part of it', () => {
  expect(parseBody('  前后有空格。  ').article?.passages[0]?.text).toBe('前后有空格。');
});

describe('files of other systems', () => {
  const text = articleText('## 一', '第一段。', '第二段。');

  it('CRLF ends lines and is no part of a passage; lines stay countable', () => {
    const { article, problems } = parse(text.replaceAll('\n', '\r\n'));
    expect(problems).toEqual([]);
    expect(article?.passages.map(({ text, line }) => [text, line])).toEqual([
      ['第一段。', BODY_LINE + 2],
      ['第二段。', BODY_LINE + 4],
    ]);
    expect(article?.title).toBe('测试文章');
  });

  it('a byte-order mark before the front matter is passed over', () => {
    const library = buildSound(withArticle('bom', `\uFEFF${text}`));
    const passages = library.corpus.article('bom')?.passages.map((passage) => passage.text);
    expect(passages).toEqual(['第一段。', '第二段。']);
  });

  it('characters outside the basic plane keep slices exact', () => {
    const { article } = parseBody('𠮷野家与😀。', '第二段😀。');
    expect(article?.passages.map((passage) => passage.text)).toEqual([
      '𠮷野家与😀。',
      '第二段😀。',
    ]);
  });
});

it.each([
  'articles/大写.md',
  'articles/A.md',
  'articles/a b.md',
  'articles/a--b.md',
  `articles/${'a'.repeat(49)}.md`,
])('the file name %s cannot be an id', (name) => {
  const { article, problems } = parse(articleText('一段。'), name);
  expect(article).toBeUndefined();
  expect(problems).toMatchObject([
    { line: 1, what: expect.stringMatching(/id/), file: `knowledge/${name}` },
  ]);
});
