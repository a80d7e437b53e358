import { expect, it } from 'vitest';
import { readOutline } from '../../src/knowledge/check-outline.ts';
import { outlineOf } from '../../src/knowledge/outline.ts';
import { parseArticle } from '../../src/knowledge/parse-article.ts';
import { articleText } from '../support/article.ts';
import { MARKED_UP_TEXT } from '../support/marked-up.ts';

const fileOf = (text: string) => ({ path: 'articles/x.md', name: 'articles/x.md', text });
const PLAIN = articleText(
  '## 甲 1',
  '第一段。',
  '> 图 1',
  '### 乙',
  '第二段，a-b。',
  '第二段，a-b。',
);

it.each([
  ['an ordinary one', PLAIN],
  ['one with Windows’ line ends', PLAIN.replaceAll('\n', '\r\n')],
  ['one with the line ends of old', PLAIN.replace(/(?<=\n\n.*)\n/gs, '\r')],
  ['one without an end to its last line', PLAIN.trimEnd()],
  ['one whose paragraphs follow each other’s headings', PLAIN.replaceAll('乙\n\n', '乙\n')],
  ['blanks around', PLAIN.replace('第一段。', '  第一段。  ')],
  ['a caption without a blank', PLAIN.replace('> 图', '>图')],
  ['a closed heading', PLAIN.replace('### 乙', '### 乙 ###')],
  ['a heading without its blank', PLAIN.replace('### 乙', '###乙')],
  ['an underlined paragraph', PLAIN.replace('### 乙', '乙\n---')],
  ['a passage of marks alone', PLAIN.replace('第一段。', '……！')],
  ['marked-up text', MARKED_UP_TEXT],
  ['an inference', PLAIN.replace('language:', 'inferred: { title: 第一段 }\nlanguage:')],
])('the outline of %s is taken for what it is', (_, text) => {
  const file = fileOf(text);
  const { article, problems } = parseArticle(file);
  if (article === undefined) throw new Error(JSON.stringify(problems));
  const outline = structuredClone(outlineOf(article, file));
  expect(readOutline(outline, file)).toEqual(outline);
  // Not for that of the same file with a word more.
  expect(readOutline(outline, fileOf(`${text}\n\n另有一段。`))).toBeUndefined();
});
