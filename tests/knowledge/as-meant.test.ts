import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/knowledge/parse-article.ts';
import { articleText, BODY_LINE } from '../support/article.ts';

/** What is read of a body, a line each, and what is said of it. */
function read(...body: readonly string[]) {
  const text = articleText(...body);
  const { article, problems } = parseArticle({ path: 'a.md', name: 'articles/a.md', text });
  const shown = article?.passages.map(({ text, trail, line }) => [text, trail.join('/'), line]);
  return {
    passages: shown,
    said: problems.map(({ severity, line, what }) => `${line} ${severity} ${what}`),
  };
}

describe('a line below a paragraph makes no heading of it', () => {
  it.each(['---', '-', '===', '=', '  ---  '])('%s', (line) => {
    const { passages, said } = read('## 一', `腾讯很大。\n${line}`, '又一段。');
    expect(passages).toEqual([
      ['腾讯很大。', '一', BODY_LINE + 2],
      ['又一段。', '一', BODY_LINE + 5],
    ]);
    expect(said).toEqual([
      expect.stringMatching(new RegExp(`^${BODY_LINE + 3} warning .*heading`, 'u')),
    ]);
  });

  it('nor does a rule between two paragraphs, which is no text', () => {
    const { passages, said } = read('一段。', '---', '又一段。');
    expect(passages?.map(([text]) => text)).toEqual(['一段。', '又一段。']);
    expect(said).toEqual([]);
  });

  it('nor of a paragraph of several lines', () => {
    const { passages, said } = read('前半句\n后半句\n---', '又一段。');
    expect(passages?.map(([text]) => text)).toEqual(['前半句后半句', '又一段。']);
    expect(said).toHaveLength(1);
  });

  it.each(['---', '==='])('but %s makes one of a line that ends no sentence', (line) => {
    const { passages, said } = read(`码头与渡口\n${line}`, '一段。');
    expect(passages).toEqual([['一段。', '码头与渡口', BODY_LINE + 3]]);
    expect(said).toEqual([]);
  });
});

describe('a heading whose blank was forgotten is a heading', () => {
  it.each([
    ['##标题', '标题'],
    ['###标题', '标题'],
    ['##　标题', '标题'],
    ['＃＃标题', '标题'],
  ])('%s', (line, heading) => {
    const { passages, said } = read('## 一', line, '腾讯很大。');
    const above = line.startsWith('###') ? `一/${heading}` : heading;
    expect(passages).toEqual([['腾讯很大。', above, BODY_LINE + 4]]);
    expect(said).toEqual([
      expect.stringMatching(new RegExp(`^${BODY_LINE + 2} warning column \\d: no space`, 'u')),
    ]);
  });

  it('also right above its paragraph, and right below another', () => {
    const { passages, said } = read('天晴。\n##标题\n腾讯很大。');
    expect(passages).toEqual([
      ['天晴。', '', BODY_LINE],
      ['腾讯很大。', '标题', BODY_LINE + 2],
    ]);
    expect(said).toHaveLength(1);
  });

  it('also where a line stands below both', () => {
    const { passages, said } = read('##标题\n腾讯很大。\n---');
    expect(passages).toEqual([['腾讯很大。', '标题', BODY_LINE + 1]]);
    expect(said).toHaveLength(2);
  });

  it.each(['#标签', '#######七', '甲##乙', '##'.repeat(9)])('but not %s', (text) => {
    expect(read(text)).toEqual({ passages: [[text, '', BODY_LINE]], said: [] });
  });
});

describe('what no parser of Markdown gets through is refused at its line', () => {
  it.each([
    ['quotes in quotes', `${'> '.repeat(20_000)}甲`],
    ['lists in lists', `${'- '.repeat(20_000)}甲`],
    ['numbered lists in quotes', `${'> 1. '.repeat(5_000)}甲`],
    ['blanks without end', `${' '.repeat(5_000)}- 甲`],
    ['stars', '*甲'.repeat(40_000)],
    ['brackets', '[甲]'.repeat(40_000)],
    ['tildes', '~~甲'.repeat(40_000)],
    ['code marks', Array.from({ length: 6000 }, (_, n) => '`'.repeat(n % 50)).join('甲')],
  ])('%s', (_, line) => {
    expect(read('一段。', line, '又一段。').said).toEqual([
      expect.stringMatching(new RegExp(`^${BODY_LINE + 2} error `, 'u')),
    ]);
  });

  it('marks below what only looks like a table', () => {
    const said = read(`甲\n|-|-|\n${'*甲'.repeat(40_000)}`).said;
    expect(said).toEqual([expect.stringMatching(new RegExp(`^${BODY_LINE + 2} error `, 'u'))]);
  });

  it('but a long table is read, however many marks it has', () => {
    const rows = '| **甲** | [乙](a) | ~~丙~~ |\n'.repeat(3000);
    expect(read(`|一|二|三|\n|-|-|-|\n${rows}`).passages).toHaveLength(3000);
  });

  it('but a long paragraph with a few of them is read', () => {
    const text = `5*3=15,甲_乙[丙]。${'腾讯很大。'.repeat(20_000)}`;
    expect(read(text).passages).toEqual([[text, '', BODY_LINE]]);
  });
});
