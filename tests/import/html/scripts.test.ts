import { describe, expect, it } from 'vitest';
import { asParagraphs, blocksOf, draftOf, paragraphs, TEXT } from './page.ts';

const title = '灯船望潮号明春开放';
const shell = (script: string, type = '') =>
  `<title>${title}_兰亭日报网</title><div id="app"></div><script${type}>${script}</script>`;
const content = JSON.stringify(paragraphs()).replaceAll('</', '<\\/');

describe('text that only a script has is read as data', () => {
  it.each([
    [
      'in an object',
      shell(`window.__STATE__ = {"article": {"title": "${title}", "content": ${content}}};`),
    ],
    ['in a string', shell(`var body = ${content}; show(body);`)],
    [
      'in JSON',
      shell(`{"props": {"title": "${title}", "html": ${content}}}`, ' type="application/json"'),
    ],
    [
      'in JSON in a string',
      shell(
        `load(JSON.parse(${JSON.stringify(JSON.stringify({ title, content: paragraphs() })).replaceAll('</', '<\\/')}));`,
      ),
    ],
    [
      'escaped once more',
      shell(
        `var text = ${JSON.stringify(paragraphs().replaceAll('<', '&lt;').replaceAll('>', '&gt;'))};`,
      ),
    ],
    [
      'as plain text',
      shell(
        JSON.stringify({ '@type': 'NewsArticle', headline: title, articleBody: TEXT.join('\n') }),
        ' type="application/ld+json"',
      ),
    ],
    ['before broken code', shell(`var body = ${content}; if (((`)],
  ])('%s', (_, html) => {
    const draft = draftOf(html);
    expect(blocksOf(draft)).toEqual(asParagraphs(TEXT));
    expect(draft.title?.value).toBe(title);
  });

  it('with its source and date beside it', () => {
    const draft = draftOf(
      shell(
        `window.data = {article: {title: '${title}', source: '兰亭晚报', publishTime: '2024-03-12 09:30', content: ${content}}, ad: {source: '某站'}};`,
      ),
    );
    expect(draft.source?.value).toBe('兰亭晚报');
    expect(draft.published?.value).toBe('2024-03-12');
  });

  it('but not instead of an article that the page shows', () => {
    const other = JSON.stringify(
      paragraphs([...TEXT, ...TEXT, ...TEXT].map((text) => `另有消息。${text}`)),
    );
    const html = `<title>${title}</title><h1>${title}</h1>${paragraphs()}<script>var more = {"title": "别的文章", "content": ${other.replaceAll('</', '<\\/')}};</script>`;
    expect(blocksOf(draftOf(html))).toEqual(asParagraphs(TEXT));
  });

  it('and never run', () => {
    const html = shell(`throw new Error('run'); var body = ${content};`);
    expect(blocksOf(draftOf(html))).toEqual(asParagraphs(TEXT));
  });
});
