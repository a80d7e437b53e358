import { describe, expect, it } from 'vitest';
import type { TextFile } from '../../src/files/source-file.ts';
import { fromOutline, outlineOf } from '../../src/knowledge/outline.ts';
import { parseArticle } from '../../src/knowledge/parse-article.ts';
import { articleText } from '../support/article.ts';
import { ARTICLE, shippedFiles, textOf } from '../support/knowledge.ts';
import { MARKED_UP_TEXT } from '../support/marked-up.ts';

function parsed(text: string, name = 'articles/sample.md') {
  const file: TextFile = { path: `knowledge/${name}`, name, text };
  const { article, problems } = parseArticle(file);
  if (article === undefined) throw new Error(JSON.stringify(problems));
  return { file, article };
}

const SAMPLE = articleText(
  '第一段。',
  '第一段。',
  '> 图1 第一段。',
  '## 第二节',
  '   第一段。',
  '### 第三节',
  '第一段。第一段。',
  '> 图1 第一段。',
  '## 第二节',
  '😀第二节',
);

describe('an outline gives its article back', () => {
  it.each([
    ['the shipped one', textOf(shippedFiles(), ARTICLE)],
    ['one that says the same again and again', SAMPLE],
    ['one of marked-up text', MARKED_UP_TEXT],
    ['one of CRLF lines', SAMPLE.replaceAll('\n', '\r\n')],
    ['one of CR lines', SAMPLE.replace(/(?<=\n\n.*)\n/gs, '\r')],
    ['one with no end of line at its end', SAMPLE.trimEnd()],
  ])('%s', (_, text) => {
    const { file, article } = parsed(text);
    const outline = structuredClone(outlineOf(article, file));
    expect(fromOutline(outline, file)).toEqual(article);
  });
});

it('an outline has none of the words of its passages', () => {
  const { file, article } = parsed(articleText('## 标题', '很特别的话。', '> 图注的话'));
  const outline = JSON.stringify(outlineOf(article, file));
  expect(outline).toContain('标题');
  for (const words of ['特别', '图注']) expect(outline).not.toContain(words);
});

it('the words are those that stand in the file, and problems name where it lies today', () => {
  const { file, article } = parsed(articleText('第一段。'));
  const outline = outlineOf(article, file);
  const moved = { ...file, path: 'elsewhere/sample.md', text: file.text.replace('一', '二') };
  const again = fromOutline(outline, moved);
  expect(again.passages.map(({ text }) => text)).toEqual(['第二段。']);
  expect(again.file).toBe('elsewhere/sample.md');
});
