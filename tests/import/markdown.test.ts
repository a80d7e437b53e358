import { describe, expect, it } from 'vitest';
import { fieldsOf, readMade } from '../support/read-made.ts';

describe('front matter', () => {
  it.each([
    [
      'YAML',
      '---\ntitle: 鲸湾\ndate: 2017-06-30 08:00:00\ntags: [年报, 银行]\nlayout: post\n---\n',
    ],
    [
      'TOML',
      '+++\ntitle = "鲸湾"\ndate = 2017-06-30T08:00:00+08:00\ntags = ["年报", "银行"]\nlayout = "post"\n+++\n',
    ],
    [
      'JSON',
      ';;;\n"title": "鲸湾", "date": "2017/6/30", "tags": "年报, 银行", "layout": "post"\n;;;\n',
    ],
    [
      'YAML behind blank lines',
      '\n\n---\ntitle: 鲸湾\npublished: 2017年6月30日\ncategories:\n  - 年报\n  - 银行\nlayout: post\n---\n',
    ],
    [
      'Windows line breaks',
      '---\r\ntitle: 鲸湾\r\ndate: June 30, 2017\r\ntags:\r\n- 年报\r\n- 银行\r\nlayout: post\r\n---\r\n',
    ],
  ])('of %s is read, and fields without a place here are kept', async (_, head) => {
    const { draft, body } = await readMade('a.md', `${head}\n鲸湾银行来了。`);
    expect(fieldsOf(draft)).toEqual({ title: '鲸湾', published: '2017-06-30', language: 'zh-CN?' });
    expect([draft?.tags, draft?.extra]).toEqual([['年报', '银行'], { layout: 'post' }]);
    expect(body).toBe('鲸湾银行来了。');
  });

  it('that is no YAML is mended, and a remark says so', async () => {
    const { draft } = await readMade(
      'a.md',
      '---\ntitle: 鲸湾: 年报\nauthor: @沈漫\ntags: [甲]\n---\n来了。',
    );
    expect(fieldsOf(draft)).toMatchObject({ title: '鲸湾: 年报', author: '@沈漫' });
    expect([draft?.tags, draft?.remarks]).toEqual([['甲'], [expect.stringContaining('mended')]]);
  });

  it('in the middle is none: its lines stay, and a remark names the line', async () => {
    const text = '---\ntitle: 甲\n---\n\n鲸湾银行来了。\n\n---\ntitle: 乙\n---\n\n珠水科技来了。';
    const { draft, body } = await readMade('a.md', text);
    expect(body.split('\n\n')).toEqual(['鲸湾银行来了。', 'title: 乙', '珠水科技来了。']);
    expect(draft?.remarks).toEqual([expect.stringMatching(/^Line 7 .*another article/u)]);
  });

  it('may name the source by its address', async () => {
    const head =
      '---\ntitle: 甲\nsource: https://example.org/a\nauthor: [沈漫, 李晓]\nlang: zh_tw\n---\n';
    const { draft } = await readMade('a.md', `${head}鯨灣銀行來了。`);
    expect(fieldsOf(draft)).toEqual({
      title: '甲',
      url: 'https://example.org/a',
      author: '沈漫, 李晓',
      language: 'zh-TW',
    });
  });
});

it('marks stay, references become links, HTML becomes blocks', async () => {
  const { body } = await readMade(
    'a.md',
    '# 鲸湾\n\n**加粗**和[链接][1]，~~划掉~~，50~60。[^a]\n\n<table><tr><th>名</th></tr><tr><td>甲</td></tr></table>\n\n<!-- x -->\n\n- [x] 做\n- 等\n\n[1]: https://example.org\n[^a]: 注。\n',
  );
  expect(body.split('\n\n')).toEqual([
    '**加粗**和[链接](https://example.org)，~~划掉~~，50~60。[^a]',
    '| 名 |\n| - |\n| 甲 |',
    '- [x] 做\n- 等',
    '[^a]: 注。',
  ]);
});

it('a text is Markdown by its content too', async () => {
  const { body } = await readMade(
    'notes.txt',
    '# 鲸湾\n\n**鲸湾银行**来了。\n\n## 背景\n\n背景在此。',
  );
  expect(body).toBe('**鲸湾银行**来了。\n\n## 背景\n\n背景在此。');
});

it('a heading for its first line is enough', async () => {
  const { draft, body } = await readMade('-', '# 鲸湾\n\n鲸湾银行来了。\n');
  expect([draft?.title?.value, body]).toEqual(['鲸湾', '鲸湾银行来了。']);
});

it('an article of the library stays as it is', async () => {
  const text =
    '---\ntitle: 鲸湾\nsource: 鲸湾日报\npublished: 2017\nlanguage: zh-CN\nbyline: 来源：鲸湾日报\nnotice: 仅供参考。\n---\n\n## 背景\n\n背景在此。\n';
  const { draft, body } = await readMade('a.md', text);
  expect(fieldsOf(draft)).toEqual({
    title: '鲸湾',
    source: '鲸湾日报',
    published: '2017',
    language: 'zh-CN',
  });
  expect([draft?.byline, draft?.notice]).toEqual(['来源：鲸湾日报', '仅供参考。']);
  expect(body).toBe('## 背景\n\n背景在此。');
});
