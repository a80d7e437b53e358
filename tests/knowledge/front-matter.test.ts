import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/knowledge/parse-article.ts';
import { articleText } from '../support/article.ts';

const parse = (text: string) =>
  parseArticle({ path: 'knowledge/articles/a.md', name: 'articles/a.md', text });
const good = articleText('一段文字。');

describe('broken front matter is refused at its line', () => {
  it.each([
    ['no title', 'title: 测试文章\n', '', 2, /title/],
    ['an empty title', 'title: 测试文章', 'title: ""', 2, /title/],
    ['a title of two lines', 'title: 测试文章', 'title: "一\\n二"', 2, /title.*one line/],
    ['no source', 'source: 测试来源\n', '', 2, /source/],
    ['an impossible date', 'published: 2021-05', 'published: 2021-13', 4, /published.*date/],
    ['a date in words', 'published: 2021-05', 'published: 2021年5月', 4, /published.*date/],
    ['a language by name', 'language: zh-CN', 'language: 中文', 5, /language/],
    ['an unknown key', 'language: zh-CN', 'language: zh-CN\nautor: 某人', 2, /autor/],
    [
      'a link that is none',
      'language: zh-CN',
      'language: zh-CN\nurl: javascript:alert(1)',
      6,
      /url/,
    ],
    ['a key twice', 'language: zh-CN', 'language: zh-CN\ntitle: 又', 6, /YAML/],
    ['no YAML', 'title: 测试文章', 'title: [测', 3, /YAML/],
    ['lists without end', 'title: 测试文章', `title: ${'['.repeat(20_000)}`, 2, /deep/],
    [
      'words that the article does not hold',
      'language: zh-CN',
      'language: zh-CN\ninferred:\n  published: 二〇二一年',
      6,
      /published.*二〇二一年/,
    ],
  ])('%s', (_, from, to, line, what) => {
    const { article, problems } = parse(good.replace(from, to));
    expect(article).toBeUndefined();
    expect(problems.map((problem) => problem.what).join('\n')).toMatch(what);
    expect(problems.map((problem) => problem.line)).toContain(line);
    expect(problems.every(({ severity }) => severity === 'error')).toBe(true);
  });

  it.each([
    ['none at all', '一段文字。\n'],
    ['one that is not closed', '---\ntitle: 测试文章\n\n一段文字。\n'],
    ['an empty one', '---\n---\n\n一段文字。\n'],
    ['one that is not at the beginning', '\n---\ntitle: 测试文章\n---\n\n一段文字。\n'],
    ['an empty file', ''],
  ])('%s', (_, text) => {
    const { article, problems } = parse(text);
    expect(article).toBeUndefined();
    expect(problems[0]?.line).toBeLessThanOrEqual(2);
  });
});

it('what the front matter says is kept as it stands', () => {
  const url = 'https://example.org/a?b=c';
  const more = `language: zh-CN\nurl: ${url}\nnotice: 仅供参考。\ninferred:\n  title: 一段文字`;
  const { article } = parse(good.replace('language: zh-CN', more));
  expect(article).toMatchObject({
    id: 'a',
    file: 'knowledge/articles/a.md',
    title: '测试文章',
    source: '测试来源',
    published: '2021-05',
    language: 'zh-CN',
    url,
    notice: '仅供参考。',
    inferred: { title: '一段文字' },
  });
});

it.each(['2021', '2021-05', '2021-05-06'])('a date may be as precise as %s', (date) => {
  const { article } = parse(good.replace('2021-05', date));
  expect(article?.published).toBe(date);
});
