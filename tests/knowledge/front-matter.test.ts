import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/knowledge/parse-article.ts';
import { articleText } from '../support/article.ts';

const parse = (text: string) =>
  parseArticle({ path: 'knowledge/articles/a.md', name: 'articles/a.md', text });
const good = articleText('一段文字。');
const withFront = (...lines: readonly string[]) => `---\n${lines.join('\n')}\n---\n\n一段文字。\n`;

describe('front matter that would falsify a quote, or is none, is refused at its line', () => {
  it.each([
    ['a key twice', 'language: zh-CN', 'language: zh-CN\ntitle: 又', 6, /YAML/],
    ['no YAML', 'title: 测试文章', 'title: [测', 3, /YAML/],
    ['lists without end', 'title: 测试文章', `title: ${'['.repeat(20_000)}`, 2, /deep/],
    [
      'words that the article does not hold',
      'language: zh-CN',
      'language: zh-CN\ninferred:\n  published: 二〇二一年',
      7,
      /published.*二〇二一年/,
    ],
    [
      'an inference of a field that cannot be inferred',
      'language: zh-CN',
      'language: zh-CN\ninferred:\n  colour: 一段文字',
      7,
      /colour/,
    ],
  ])('%s', (_, from, to, line, what) => {
    const { article, problems } = parse(good.replace(from, to));
    expect(article).toBeUndefined();
    const errors = problems.filter(({ severity }) => severity === 'error');
    expect(errors.map((problem) => problem.what).join('\n')).toMatch(what);
    expect(errors.map((problem) => problem.line)).toContain(line);
  });

  it.each([
    ['one that is not closed', '---\ntitle: 测试文章\n\n一段文字。\n', 1],
    ['one that is not at the beginning', '\n---\ntitle: 测试文章\n---\n\n一段文字。\n', 2],
    ['one in the middle', '一段文字。\n\n---\ndate: 2021-05-06\n---\n\n又一段。\n', 3],
    ['Hugo’s in the middle', '一段文字。\n\n+++\ntitle = "题"\n+++\n\n又一段。\n', 3],
    ['a list', '---\n- 甲\n---\n\n一段文字。\n', 2],
    ['broken TOML', '+++\ntitle = "甲"\ndate = \n+++\n\n一段文字。\n', 3],
  ])('%s', (_, text, line) => {
    const { article, problems } = parse(text);
    expect(article).toBeUndefined();
    expect(problems).toContainEqual(expect.objectContaining({ severity: 'error', line }));
  });
});

describe('a field that cannot be read is left out with a warning at its line', () => {
  it.each([
    ['an empty title', 'title', ['title: ""', 'source: 甲']],
    ['an impossible date', 'published', ['title: 题', 'published: 2021-13']],
    ['a date that is none', 'published', ['title: 题', 'date: 某日']],
    ['a language by name', 'language', ['title: 题', 'language: 中文']],
    ['a link that is none', 'url', ['title: 题', 'url: javascript:alert(1)']],
    ['a link within a site', 'url', ['title: 题', 'link: /posts/a']],
  ])('%s', (_, field, lines) => {
    const { article, problems } = parse(withFront(...lines));
    const line = lines.findIndex((each) => !/^(?:title: 题|source: 甲)$/u.test(each)) + 2;
    const said = expect.stringContaining(`has no ${field}`);
    expect(problems).toContainEqual(
      expect.objectContaining({ severity: 'warning', line, what: said }),
    );
    expect(article?.passages).toHaveLength(1);
  });

  it('what is missing is named once', () => {
    const { article, problems } = parse('渡口在北岸。\n');
    expect(problems.map(({ severity, line, what }) => [severity, line, what])).toEqual([
      ['warning', 1, expect.stringMatching(/no title, no source, no published/)],
    ]);
    expect(article).toMatchObject({ title: 'a', language: 'zh-CN' });
    expect(article).not.toHaveProperty('source');
    expect(article).not.toHaveProperty('published');
  });
});

describe('front matter as others write it', () => {
  it.each([
    ['2021-05-06 12:00:00', '2021-05-06'],
    ['2021-05-06T23:30:00+08:00', '2021-05-06'],
    ['2021/5/6', '2021-05-06'],
    ['2021年5月', '2021-05'],
    ['"2021"', '2021'],
  ])('date: %s', (date, published) => {
    expect(parse(withFront('title: 题', `date: ${date}`)).article?.published).toBe(published);
  });

  it('Hexo', () => {
    const { article, problems } = parse(
      withFront(
        'title: 渡口',
        'date: 2021-05-06 12:00:00',
        'tags: [桥, 船]',
        'categories:',
        '  - [河湾, 渡口]',
        'toc: true',
      ),
    );
    expect(article).toMatchObject({ published: '2021-05-06', tags: ['桥', '船', '河湾', '渡口'] });
    expect(problems).toEqual([expect.objectContaining({ severity: 'warning' })]);
  });

  it('Jekyll', () => {
    const { article } = parse(
      withFront('layout: post', 'title: "渡口"', 'author: 陆渡', 'tags: 桥, 船', 'lang: zh_cn'),
    );
    expect(article).toMatchObject({ author: '陆渡', tags: ['桥', '船'], language: 'zh-CN' });
  });

  it('Hugo', () => {
    const { article } = parse(
      '+++\ntitle = "渡口"\ndate = 2021-05-06T10:00:00+08:00\ntags = ["桥"]\ndraft = false\n+++\n\n一段。\n',
    );
    expect(article).toMatchObject({ title: '渡口', published: '2021-05-06', tags: ['桥'] });
  });

  it('Obsidian', () => {
    const { article } = parse(
      withFront(
        'title: 渡口',
        'source: "https://example.org/a"',
        'author:',
        '  - "[[陆渡]]"',
        'created: 2021-05-06',
        'tags: ["#桥", 桥, 船]',
      ),
    );
    expect(article).toMatchObject({
      source: 'example.org',
      url: 'https://example.org/a',
      author: '陆渡',
      published: '2021-05-06',
      tags: ['桥', '船'],
    });
  });

  it('authors with a name and more', () => {
    const { article } = parse(
      withFront('title: 渡口', 'authors:', '  - name: 陆渡', '    link: https://example.org'),
    );
    expect(article?.author).toBe('陆渡');
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

it.each([
  ['the title', 'title: 题名里的话', '题名里'],
  ['the address', 'url: https://example.org/2021/05/x', '2021/05'],
  ['the line of source and date', 'byline: 来源：河湾日报', '河湾日报'],
])('a field may be inferred from %s', (_, line, words) => {
  const text = withFront(line, 'inferred:', `  published: "${words}"`);
  expect(parse(text).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it.each([
  ['渡口在北岸，春天水浅。', 'zh-CN'],
  ['渡口在北岸，開船時間與碼頭號碼。', 'zh-TW'],
  ['The ferry leaves from the north bank.', 'en'],
  ['渡し船は北の岸から出ます。', 'ja'],
  ['2021', 'und'],
])('the language of %s is %s', (text, language) => {
  expect(parse(`---\ntitle: x\n---\n\n${text}\n`).article?.language).toBe(language);
});
