import { describe, expect, it } from 'vitest';
import {
  asParagraphs,
  blocksOf,
  draftOf,
  droppedWords,
  ENGLISH_TEXT,
  page,
  paragraphs,
  read,
  TEXT,
} from './page.ts';

describe('the text of a page', () => {
  it('is its paragraphs, without menus, links and footers', () => {
    const draft = draftOf(page(paragraphs()));
    expect(blocksOf(draft)).toEqual(asParagraphs(TEXT));
    expect(droppedWords(draft)).toContain('旧港的猫');
    expect(droppedWords(draft)).toContain('首页');
  });

  it('may begin with a short sentence that has the day', () => {
    const news = '2021年3月5日，灯船望潮号驶回旧港。';
    const html = page(`<p>来源：澜汀晚报 2021-03-06 09:00</p><p>${news}</p>${paragraphs()}`);
    expect(blocksOf(draftOf(html))).toEqual(asParagraphs([news, ...TEXT]));
  });

  it('may be separated by <br>, once or twice', () => {
    expect(blocksOf(draftOf(page(TEXT.join('<br>　　'))))).toEqual(asParagraphs(TEXT));
    expect(blocksOf(draftOf(page(TEXT.join('<br/><br/>'))))).toEqual(asParagraphs(TEXT));
  });

  it('may be in layout tables', () => {
    const table = `<table><tr><td>站内导航</td><td><table><tr><td>${paragraphs()}</td></tr></table></td></tr></table>`;
    expect(blocksOf(draftOf(page(table)))).toEqual(asParagraphs(TEXT));
  });

  it('may begin with a day, however short its first sentence is', () => {
    const first = '2024年3月11日，兰亭大学与博物馆签署合作协议。';
    const html = page(`${first}<br><br>${TEXT.join('<br><br>')}`);
    expect(blocksOf(draftOf(html))).toEqual(asParagraphs([first, ...TEXT]));
  });

  it('may be in English', () => {
    const html = `<title>Lightship to reopen | The Lanting Courier</title><nav><a href="/">Home</a></nav>
      <h1>Lightship to reopen</h1><p>By Lu Bai</p><article>${paragraphs(ENGLISH_TEXT)}</article>
      <section><h2>You may also like</h2><ul><li><a href="/a">Cats of the harbour</a></li></ul></section>`;
    const draft = draftOf(html);
    expect(blocksOf(draft)).toEqual(asParagraphs(ENGLISH_TEXT));
    expect(draft.author).toEqual({ kind: 'stated', value: 'Lu Bai' });
  });

  it('has no struck-out and no hidden words', () => {
    const [first, ...others] = TEXT;
    const html = `<p>${first}<del>这句话已被删去。</del><s>这句也是。</s></p>
      <div style="display: none">看不见的一句话，读者并不知道它在这里。</div>
      <p hidden>另一句看不见的话，读者也不知道它。</p>${paragraphs(others)}`;
    expect(blocksOf(draftOf(page(html)))).toEqual(asParagraphs(TEXT));
  });

  it('may wait hidden for a script to show it', () => {
    const html = page(`<div style="visibility: hidden">${paragraphs()}</div>`);
    expect(blocksOf(draftOf(html))).toEqual(asParagraphs(TEXT));
  });

  it('is found whatever a wrapper around everything is called', () => {
    const html = `<title>灯船望潮号明春开放</title><div class="has-sidebar share-page"><h1>灯船望潮号明春开放</h1>${paragraphs()}</div>`;
    expect(blocksOf(draftOf(html))).toEqual(asParagraphs(TEXT));
  });

  it('ends before what publishers put behind it', () => {
    const behind = `<p>责任编辑：秦远</p><p>声明：本报所载内容，未经授权不得转载。</p>
      <p>扫描下方二维码关注兰亭晚报公众号</p><p>【打印本页】【关闭窗口】</p>
      <p><strong>相关阅读</strong></p><p><a href="/3">灯塔的夜班</a></p><p><a href="/4">望潮号旧照</a></p>`;
    const draft = draftOf(page(paragraphs() + behind));
    expect(blocksOf(draft)).toEqual(asParagraphs(TEXT));
    const reasons = new Map(draft.dropped.map(({ words, why }) => [words, why]));
    expect(reasons.get('责任编辑：秦远')).toBe('editor');
    expect(draft.notice).toBe('声明：本报所载内容，未经授权不得转载。');
  });

  it('does not include comments, though these are sentences too', () => {
    const comments = `<div class="comment-list">${paragraphs(['我小时候上过这条船，那时候甲板上还能钓鱼，真想再去一次。', '希望票价不要太贵，周末能不能多开几个小时，让上班的人也去看看。'])}</div>`;
    expect(blocksOf(draftOf(page(paragraphs() + comments)))).toEqual(asParagraphs(TEXT));
  });
});

describe('the form of the text', () => {
  it('keeps links, emphasis and code', () => {
    const html = page(
      `<p>${TEXT[0]}见<a href="https://example.org/a">图纸</a>与<b>望潮号</b>的<em>日志</em>，编号<code>LT-7</code>。</p>${paragraphs()}`,
    );
    const [first] = draftOf(html).body;
    expect(first).toMatchObject({
      type: 'paragraph',
      children: [
        { type: 'text' },
        { type: 'link', url: 'https://example.org/a' },
        { type: 'text', value: '与' },
        { type: 'strong' },
        { type: 'text' },
        { type: 'emphasis' },
        { type: 'text' },
        { type: 'inlineCode', value: 'LT-7' },
        { type: 'text' },
      ],
    });
  });

  it('takes heading elements, bold lines and numbered lines as headings', () => {
    const html = (heading: (words: string) => string) =>
      page(
        `<p>${TEXT[0]}</p>${heading('一、船体')}<p>${TEXT[1]}</p>${heading('二、测绘')}<p>${TEXT[2]}</p>`,
      );
    const wanted = ['heading: 一、船体', 'heading: 二、测绘'];
    for (const form of [
      '<h3>*</h3>',
      '<p><strong>*</strong></p>',
      '<p>*</p>',
      '<p style="font-weight:bold">*</p>',
    ]) {
      const found = blocksOf(draftOf(html((words) => form.replace('*', words))));
      expect(found.filter((block) => block.startsWith('heading'))).toEqual(wanted);
    }
  });

  it('takes bold sentences and who speaks for no headings', () => {
    const html = page(
      `<p>${TEXT[0]}</p><p><b>沈漫：</b></p><p><b>这条船属于所有人，也属于海。</b></p><p>${TEXT[1]}</p>`,
    );
    expect(blocksOf(draftOf(html)).filter((block) => block.startsWith('heading'))).toEqual([]);
  });

  it('makes captions one-paragraph quotes', () => {
    const html = page(
      `<p>${TEXT[0]}</p><figure><img src="a.jpg"><figcaption>修复中的望潮号</figcaption></figure>
       <p>${TEXT[1]}</p><p><img src="b.jpg"></p><p style="text-align:center">旧港的清晨。陆白 摄</p><p>${TEXT[2]}</p>`,
    );
    expect(blocksOf(draftOf(html)).filter((block) => block.startsWith('blockquote'))).toEqual([
      'blockquote: 修复中的望潮号',
      'blockquote: 旧港的清晨。陆白 摄',
    ]);
  });

  it('keeps lists, one inside of another too', () => {
    const html = page(
      `<p>${TEXT[0]}</p><ul><li>甲板<ul><li>左舷</li></ul></li><li>船舱</li></ul><p>${TEXT[1]}</p>`,
    );
    expect(draftOf(html).body[1]).toMatchObject({
      type: 'list',
      children: [
        { children: [{ type: 'paragraph' }, { type: 'list', children: [{ type: 'listItem' }] }] },
        { children: [{ type: 'paragraph' }] },
      ],
    });
  });

  it('takes a list around the whole text for layout', () => {
    expect(blocksOf(draftOf(page(`<ul><li>${paragraphs()}</li></ul>`)))).toEqual(
      asParagraphs(TEXT),
    );
  });

  it('keeps tables of data, with cells over several columns or rows in the first', () => {
    const table = `<table><tr><th>部位</th><th>木料</th><th>年份</th></tr><tr><td rowspan="2">龙骨</td><td>橡木</td><td>2023</td></tr><tr><td>铁杉</td><td>1961</td></tr><tr><td colspan="2">甲板</td><td>1961</td></tr></table>`;
    expect(blocksOf(draftOf(page(`<p>${TEXT[0]}</p>${table}<p>${TEXT[1]}</p>`)))[1]).toBe(
      'table: 部位,木料,年份 | 龙骨,橡木,2023 | ,铁杉,1961 | 甲板,,1961',
    );
  });
});

describe('a page without an article', () => {
  it.each([
    ['nothing', ''],
    ['only a menu', '<ul><li><a href="/">首页</a></li><li><a href="/a">港区</a></li></ul>'],
    ['only a script', '<script>document.write("<p>" + location.href)</script>'],
    ['a frameset', '<frameset><frame src="a.html"></frameset>'],
  ])('with %s says what is wrong and what to do', (_, html) => {
    const result = read(html);
    expect(result.kind).toBe('unreadable');
    if (result.kind === 'unreadable') {
      expect(result.what).toContain('no article');
      expect(result.remedy).toContain('browser');
    }
  });
});
