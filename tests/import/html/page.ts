import { toString as wordsOf } from 'mdast-util-to-string';
import type { Draft, Read } from '../../../src/import/draft.ts';
import { readHtml } from '../../../src/import/html/read-html.ts';

/** Sentences long enough to be an article's text. */
export const TEXT = [
  '兰亭海事博物馆周二宣布，停泊在旧港三十年的灯船“望潮号”将于明年春天重新开放，届时观众可以登上甲板。',
  '馆长沈漫说，修复工作用去了十八个月，船体的木板大多保留了下来，只有龙骨换成了新的橡木。',
  '兰亭大学的三十名学生参与了测绘，他们把每一块木板的位置都记进了图纸，图纸随船一同展出。',
  '开放之后，灯船每周六晚上亮灯一小时，港务局会为过往的船只发布通告，以免它们误认航标。',
] as const;

export const ENGLISH_TEXT = [
  'The Lanting Museum of Navigation will reopen its lightship in spring, thirty years after she was towed to the old harbour and left there.',
  'Her keel was replaced with new oak, the director said on Tuesday, but most of the planks are those on which her last crew stood watch.',
  'Thirty students of Lanting University measured every plank by hand, and their drawings will hang in the mess below the deck.',
] as const;

export function paragraphs(texts: readonly string[] = TEXT): string {
  return texts.map((text) => `<p>${text}</p>`).join('\n');
}

/** A page of a newspaper with what such pages have around an article. */
export function page(article: string, head = ''): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>灯船望潮号明春开放_港区新闻_兰亭日报网</title>${head}</head><body>
<div class="top-nav"><ul><li><a href="/">首页</a></li><li><a href="/gang">港区</a></li><li><a href="/shi">市政</a></li></ul></div>
<h1>灯船望潮号明春开放</h1>
<div class="info"><span>2024年3月12日 09:30</span> <span>来源：兰亭晚报</span> <span>作者：陆白</span></div>
<div class="content">${article}</div>
<div class="side"><h3>热门文章</h3><ul><li><a href="/1">旧港的猫</a></li><li><a href="/2">潮汐表改版</a></li></ul></div>
<footer>兰亭日报社版权所有，未经许可不得转载。</footer></body></html>`;
}

export function read(html: string | Uint8Array, mediaType?: string): Read {
  const bytes = typeof html === 'string' ? new TextEncoder().encode(html) : html;
  return readHtml({ name: 'page.html', bytes, ...(mediaType === undefined ? {} : { mediaType }) });
}

export function draftOf(html: string | Uint8Array, mediaType?: string): Draft {
  const result = read(html, mediaType);
  if (result.kind !== 'read') throw new Error(result.what);
  return result.draft;
}

/** The blocks of an article, each as its type and its words. */
export function blocksOf({ body }: Draft): string[] {
  return body.map((block) => {
    if (block.type === 'list') {
      return `list: ${block.children.map((item) => wordsOf(item)).join(' | ')}`;
    }
    if (block.type === 'table') {
      const rows = block.children.map((row) => row.children.map((cell) => wordsOf(cell)).join(','));
      return `table: ${rows.join(' | ')}`;
    }
    return `${block.type}: ${wordsOf(block)}`;
  });
}

export function asParagraphs(texts: readonly string[]): string[] {
  return texts.map((text) => `paragraph: ${text}`);
}

export function droppedWords({ dropped }: Draft): string {
  return dropped.map(({ words }) => words).join('\n');
}
