import { describe, expect, it } from 'vitest';
import { readPageData } from '../../../src/import/html/page-data.ts';
import { parseHtml } from '../../../src/import/html/parse-html.ts';
import { readBlocks } from '../../../src/import/html/read-blocks.ts';
import { asParagraphs, blocksOf, draftOf, page, paragraphs, read, TEXT } from './page.ts';

const MEGABYTE = 1_000_000;

describe('hostile pages', () => {
  it.each([
    ['<div>', 5 * MEGABYTE],
    ['<table><tr><td>', MEGABYTE],
    ['<a><ul><li>', MEGABYTE],
  ])('that nest %s without end are refused in a sentence', (tag, length) => {
    const result = read(tag.repeat(length / tag.length));
    expect(result).toMatchObject({ kind: 'unreadable' });
    if (result.kind === 'unreadable') expect(result.what).toContain('levels');
  });

  it('that open formats without end give no article', () => {
    expect(read('<b><p>'.repeat(20_000)).kind).toBe('unreadable');
  });

  it('that nest deeply but within bounds are read', () => {
    const html = `${'<div>'.repeat(900)}${paragraphs()}`;
    expect(blocksOf(draftOf(html))).toEqual(asParagraphs(TEXT));
  });

  it('that nest deeply in a script are read', () => {
    const html = `${page(paragraphs())}<script>var a = ${'['.repeat(100_000)};</script>`;
    expect(blocksOf(draftOf(html))).toEqual(asParagraphs(TEXT));
  });

  it('with broken tags are read as browsers read them', () => {
    const [a, b, c, d] = TEXT;
    const html = page(`<p>${a}<p>${b}</div></span><p><b>${c}</p><p>${d}</b></p><p class="x`);
    expect(blocksOf(draftOf(html)).map((block) => block.replace(/^\w+: /u, ''))).toEqual([...TEXT]);
  });

  it('with a huge table are read', () => {
    const rows = Array.from({ length: 5000 }, (_, n) => `<tr><td>船${n}</td><td>${n}</td></tr>`);
    const draft = draftOf(page(`${paragraphs()}<table>${rows.join('')}</table>`));
    const table = draft.body.find(({ type }) => type === 'table');
    expect(table?.type === 'table' && table.children.length).toBe(5000);
  });

  it('of a megabyte of text without a space are read', () => {
    const draft = draftOf(`<p>${'潮'.repeat(MEGABYTE / 3)}。</p>`);
    expect(draft.body).toHaveLength(1);
  });

  it('with bytes that are no text give no article', () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, n) => (n * 7919) % 256);
    expect(read(bytes).kind).toBe('unreadable');
  });
});

it('a page has as many blocks and boxes as it has lines and elements', () => {
  const count = (lines: number) => {
    const { body } = readPageData(parseHtml(`<div><p>${'一行。</p><p>'.repeat(lines)}</div>`));
    if (body === undefined) throw new Error('no body');
    const { blocks, boxes } = readBlocks(body);
    return blocks.length + boxes.length;
  };
  expect(count(2000)).toBeLessThan(2.1 * count(1000));
});
