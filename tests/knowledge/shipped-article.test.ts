import { describe, expect, it } from 'vitest';
import { ARTICLE, shippedFiles, shippedLibrary, textOf } from '../support/knowledge.ts';

const [article] = shippedLibrary().corpus.articles;
if (article === undefined) throw new RangeError('no article is shipped');
const text = textOf(shippedFiles(), ARTICLE);
const lines = text.split('\n');

describe('the shipped article', () => {
  it('has 28 passages, 5 headings and 1 caption', () => {
    const { passages, headings, captions } = article;
    expect([passages.length, headings.length, captions.length]).toEqual([28, 5, 1]);
  });

  it('has each passage byte for byte on its line', () => {
    for (const { line, text } of article.passages) expect(lines[line - 1]).toBe(text);
    for (const { line, text } of article.captions) expect(lines[line - 1]).toBe(`> ${text}`);
  });

  it('holds nothing else: passages, headings and captions are all of its body', () => {
    const parts = [
      ...article.passages.map(({ line, text }) => ({ line, text })),
      ...article.captions.map(({ line, text }) => ({ line, text: `> ${text}` })),
      ...article.headings.map((text) => ({
        line: lines.findIndex((line) => /^#+ /.test(line) && line.endsWith(` ${text}`)) + 1,
        text,
      })),
    ].sort((a, b) => a.line - b.line);
    const body = lines.slice(lines.lastIndexOf('---') + 1).filter((line) => line !== '');
    expect(parts.map(({ text }) => text)).toEqual(body.map((line) => line.replace(/^#+ /, '')));
  });

  it('ends with the article’s own last words, not with the scrape’s debris', () => {
    expect(article.passages.at(-1)?.text).toMatch(/深入到彼此的需求中去。$/);
    expect(text).not.toMatch(/免责声明|世界币|孟晚舟/);
  });

  it('says of what it infers from which of its own words', () => {
    const words = [...article.passages, ...article.captions].map((passage) => passage.text);
    for (const from of Object.values(article.inferred)) {
      expect(words.some((text) => text.includes(from))).toBe(true);
    }
    expect(Object.keys(article.inferred).sort()).toEqual(['published', 'source', 'title']);
  });
});
