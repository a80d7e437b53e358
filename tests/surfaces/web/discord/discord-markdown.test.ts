import { describe, expect, test } from 'vitest';
import { drawn } from '../../../support/drawn.ts';

const now = new Date('2026-01-05T02:24:00Z');

function link(url: string, text: string): string {
  return `<a href="${url}">${text}</a>`;
}

function quote(html: string): string {
  return `<div class="dc-quote"><blockquote>${html}</blockquote></div>`;
}

function pill(text: string): string {
  return `<span class="dc-mention">${text}</span>`;
}

describe('inside a line', () => {
  test.each([
    ['**粗**', '<strong>粗</strong>'],
    ['合作。**腾讯和中行，**双方', '合作。<strong>腾讯和中行，</strong>双方'],
    ['前**“引”**后', '前<strong>“引”</strong>后'],
    ['*斜* _斜_', '<em>斜</em> <em>斜</em>'],
    ['***粗斜***', '<em><strong>粗斜</strong></em>'],
    ['__线__', '<u>线</u>'],
    ['__**粗线**__', '<u><strong>粗线</strong></u>'],
    ['~~删~~', '<s>删</s>'],
    ['||密||', '<span class="dc-spoiler">密</span>'],
    ['snake_case_name', 'snake_case_name'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['**没有结束', '**没有结束'],
    ['`a **b** c`', '<code>a **b** c</code>'],
    ['``a ` b``', '<code>a ` b</code>'],
    ['**两\n行**', '<strong>两\n行</strong>'],
    ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;'],
    ['𠮷*𠮷*', '𠮷<em>𠮷</em>'],
  ])('%j', (source, html) => {
    expect(drawn(source, now)).toBe(html);
  });
});

describe('a backslash takes the next sign as it is', () => {
  test.each([
    ['\\*甲\\*', '*甲*'],
    ['\\_\\_甲\\_\\_', '__甲__'],
    ['\\> 甲', '&gt; 甲'],
    ['\\# 甲', '# 甲'],
    ['\\- 甲', '- 甲'],
    ['1\\. 甲', '1. 甲'],
    ['\\`甲\\`', '`甲`'],
    ['\\[甲](https://a.example)', `[甲](${link('https://a.example', 'https://a.example')})`],
    ['\\<@123456789012345678>', '&lt;@123456789012345678&gt;'],
    ['\\\\', '\\'],
    ['C:\\dir', 'C:\\dir'],
    ['**a\\*\\*b**', '<strong>a**b</strong>'],
  ])('%j', (source, html) => {
    expect(drawn(source, now)).toBe(html);
  });
});

describe('at the beginning of a line', () => {
  test.each([
    ['# 甲\n乙', '<h1 class="dc-first">甲</h1>乙'],
    ['甲\n## 乙\n丙', '甲\n<h2>乙</h2>丙'],
    ['甲\n## 乙', '甲\n<h2 class="dc-last">乙</h2>'],
    ['### **甲**', '<h3 class="dc-first dc-last"><strong>甲</strong></h3>'],
    ['#### 甲', '#### 甲'],
    ['#甲', '#甲'],
    ['甲 # 乙', '甲 # 乙'],
    ['-# 小字\n正文', '<small>小字</small>正文'],
    ['甲\n\n乙', '甲\n\n乙'],
    ['> 甲\n> **乙**\n丙', `${quote('甲\n<strong>乙</strong>')}丙`],
    ['> 甲\n> \n> 乙', quote('甲\n\n乙')],
    ['> 甲\n>\n> 乙', `${quote('甲')}&gt;\n${quote('乙')}`],
    ['>甲', '&gt;甲'],
    ['>>> 甲\n\n乙', quote('甲\n\n乙')],
    ['> > 甲', quote('&gt; 甲')],
    ['> - 甲\n> - 乙', quote('<ul><li>甲</li><li>乙</li></ul>')],
    ['- 甲\n* 乙\n丙', '<ul><li>甲</li><li>乙</li></ul>丙'],
    ['- 甲\n  - 乙\n- 丙', '<ul><li>甲\n<ul><li>乙</li></ul></li><li>丙</li></ul>'],
    ['3. 甲\n4. 乙', '<ol start="3"><li>甲</li><li>乙</li></ol>'],
    ['-甲', '-甲'],
    ['2017.6 甲', '2017.6 甲'],
    ['```ts\na < **b**\n```', '<pre><code>a &lt; **b**</code></pre>'],
    ['```甲```', '<pre><code>甲</code></pre>'],
  ])('%j', (source, html) => {
    expect(drawn(source, now)).toBe(html);
  });
});

describe('addresses, mentions, moments', () => {
  test.each([
    ['[名](<https://a.example/b?c=1#p-2>)', link('https://a.example/b?c=1#p-2', '名')],
    ['[**名**](https://a.example)', link('https://a.example', '<strong>名</strong>')],
    ['[名](javascript:x)', '[名](javascript:x)'],
    ['[名] (甲)', '[名] (甲)'],
    ['<https://a.example>', link('https://a.example', 'https://a.example')],
    ['(https://a.example/b)', `(${link('https://a.example/b', 'https://a.example/b')})`],
    ['https://a.example/"x', `${link('https://a.example/&quot;x', 'https://a.example/&quot;x')}`],
    ['@everyone 和 @here', `${pill('@everyone')} 和 ${pill('@here')}`],
    ['<@123456789012345678>', pill('@user 123456789012345678')],
    ['<@&123456789012345678>', pill('@role 123456789012345678')],
    ['<#123456789012345678>', pill('# 123456789012345678')],
    ['</ask:123456789012345678>', pill('/ask')],
    ['-# 再问 </ask:123456789012345678>', `<small>再问 ${pill('/ask')}</small>`],
    ['-# [名](https://a.example)', `<small>${link('https://a.example', '名')}</small>`],
    ['`@everyone`', '<code>@everyone</code>'],
    ['<t:9999999999999>', '&lt;t:9999999999999&gt;'],
    ['<t:1700000000:d>', '<span class="dc-time">11/15/23</span>'],
    ['<t:1767579840:R>', '<span class="dc-time">now</span>'],
    ['<t:1767576240:R>', '<span class="dc-time">1 hour ago</span>'],
  ])('%j', (source, html) => {
    expect(drawn(source, now)).toBe(html);
  });
});

test.each(['- ', '> ', '**a *b ', '||', '[', '`', '**~~'])(
  '%j a thousand times is no trouble',
  (signs) => {
    expect(() => drawn(`${signs.repeat(1000)}甲`, now)).not.toThrow();
  },
);
