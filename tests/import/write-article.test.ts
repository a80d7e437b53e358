import fc from 'fast-check';
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/import/draft.ts';
import { shapeOf } from '../../src/import/write/shape.ts';
import { tidyBlocks } from '../../src/import/write/tidy-blocks.ts';
import { visibleText } from '../../src/import/write/visible-text.ts';
import { writeArticle } from '../../src/import/write-article.ts';
import { parseMarkdown } from '../../src/knowledge/markdown.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const strong = (...children: PhrasingContent[]): PhrasingContent => ({ type: 'strong', children });
const paragraph = (...children: PhrasingContent[]): BlockContent => ({
  type: 'paragraph',
  children,
});
const draft = (...body: RootContent[]): Draft => ({ body, dropped: [], remarks: [] });

const bodyOf = (file: string) => file.slice(file.indexOf('---\n', 4) + 4).trim();
const written = (...body: RootContent[]) => bodyOf(writeArticle(draft(...body)));
const readBack = (file: string) =>
  parseMarkdown(file).children.filter(({ type }) => type !== 'yaml');
const withoutBlanks = (words: string) => words.replace(/[\s\u200b]/gu, '');

describe('the front matter', () => {
  it('has what is known, and how the rest was guessed', () => {
    const file = writeArticle({
      ...draft(paragraph(text('鲸湾银行来了。'))),
      title: { kind: 'stated', value: '鲸湾银行: 年报 #1' },
      source: { kind: 'guessed', value: '鲸湾日报', words: '来源：鲸湾日报' },
      published: { kind: 'stated', value: '2017' },
      language: { kind: 'guessed', value: 'zh-CN', words: '鲸湾银行来了。' },
      tags: ['年报', '银行'],
      byline: '来源：鲸湾日报\n作者：沈漫',
      notice: '转载须经\n同意。',
      extra: { layout: 'post', title: 'other' },
    });
    expect(file).toBe(`---
title: "鲸湾银行: 年报 #1"
source: 鲸湾日报
published: 2017
language: zh-CN
tags:
  - 年报
  - 银行
byline: 来源：鲸湾日报作者：沈漫
notice: 转载须经同意。
inferred:
  source: 来源：鲸湾日报
  language: 鲸湾银行来了。
layout: post
---

鲸湾银行来了。
`);
  });
});

describe('the body reads well', () => {
  it.each([
    [
      'no needless escapes',
      paragraph(text('a_b * 3.5 [1] 1. x #y ~50~60 <5 & co')),
      'a_b * 3.5 [1] 1. x #y ~50~60 <5 & co',
    ],
    ['an escape that is needed', paragraph(text('1. 第一')), '1\\. 第一'],
    [
      'an escape where others are not needed',
      paragraph(text('*a* and snake_case')),
      '\\*a* and snake_case',
    ],
    [
      'bold beside Chinese marks',
      paragraph(strong(text('“鲸湾”')), text('来了')),
      '**“鲸湾”**来了',
    ],
    [
      'bold whose blanks are inside',
      paragraph(strong(text(' 鲸湾 ')), text('来了')),
      '**鲸湾** 来了',
    ],
    ['a line break', paragraph(text('鲸湾'), { type: 'break' }, text('珠水')), '鲸湾\\\n珠水'],
    ['a soft line break in Chinese', paragraph(text('鲸湾\n　珠水')), '鲸湾珠水'],
    ['a soft line break in English', paragraph(text('whale\nbay')), 'whale bay'],
    ['characters that are none', paragraph(text('鲸\u200b湾\u202e')), '鲸湾'],
    [
      'an address that is no link',
      paragraph({ type: 'link', url: 'javascript:x', children: [text('鲸湾')] }),
      '鲸湾',
    ],
  ] as const)('%s', (_, block, markdown) => {
    expect(written(block)).toBe(markdown);
  });

  it('emphasis that would need character references is left out, not its words', () => {
    const block = paragraph(text('x'), strong(text('(whale)')), text('bay'));
    expect(written(block)).toBe('x(whale)bay');
  });

  it('headings begin at level 2, and skip none', () => {
    const heading = (depth: 1 | 2 | 3 | 4, value: string): RootContent => ({
      type: 'heading',
      depth,
      children: [text(value)],
    });
    expect(written(heading(1, '甲'), heading(4, '乙'), heading(2, '丙'), heading(1, '丁'))).toBe(
      '## 甲\n\n### 乙\n\n### 丙\n\n## 丁',
    );
  });
});

const nasty = fc.string({
  unit: fc.constantFrom(
    ...[
      '鲸',
      '湾',
      '。',
      '“',
      '”',
      '（',
      '）',
      'a',
      'b',
      '1',
      '.',
      ' ',
      '\n',
      '*',
      '_',
      '`',
      '[',
      ']',
      '(',
      ')',
    ],
    ...[
      '#',
      '>',
      '-',
      '+',
      '~',
      '|',
      '\\',
      '<',
      '&',
      '!',
      '=',
      ':',
      '^',
      '\t',
      '\u3000',
      '\u200b',
      'www.',
      'http://',
    ],
  ),
  maxLength: 14,
});
const phrasing: fc.Arbitrary<PhrasingContent[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: nasty.map(text) },
    nasty.map((value) => strong(text(value))),
    nasty.map((value): PhrasingContent => ({ type: 'emphasis', children: [text(value)] })),
    nasty.map((value): PhrasingContent => ({ type: 'delete', children: [text(value)] })),
    nasty.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    nasty.map(
      (value): PhrasingContent => ({
        type: 'link',
        url: 'https://example.org/a_(b)',
        children: [text(value), strong(text(value))],
      }),
    ),
    fc.constant<PhrasingContent>({ type: 'break' }),
    fc.constant<PhrasingContent>({ type: 'footnoteReference', identifier: '1' }),
  ),
  { maxLength: 4 },
);
const leaf: fc.Arbitrary<BlockContent> = fc.oneof(
  phrasing.map((children): BlockContent => ({ type: 'paragraph', children })),
  fc.tuple(fc.constantFrom(1, 2, 3, 4), phrasing).map(
    ([depth, children]): BlockContent => ({
      type: 'heading',
      depth,
      children,
    }),
  ),
  nasty.map((value): BlockContent => ({ type: 'code', value })),
  fc.constant<BlockContent>({ type: 'thematicBreak' }),
  fc.array(fc.array(phrasing, { minLength: 1, maxLength: 3 }), { maxLength: 3 }).map(
    (rows): BlockContent => ({
      type: 'table',
      children: rows.map((cells) => ({
        type: 'tableRow',
        children: cells.map((children) => ({ type: 'tableCell', children })),
      })),
    }),
  ),
);
const nested: fc.Arbitrary<BlockContent> = fc.oneof(
  leaf,
  fc.tuple(fc.boolean(), fc.array(fc.array(leaf, { maxLength: 2 }), { maxLength: 3 })).map(
    ([ordered, items]): BlockContent => ({
      type: 'list',
      ordered,
      children: items.map((children) => ({ type: 'listItem', children })),
    }),
  ),
  fc
    .array(leaf, { maxLength: 3 })
    .map((children): BlockContent => ({ type: 'blockquote', children })),
);
const bodies: fc.Arbitrary<RootContent[]> = fc
  .tuple(fc.array(nested, { maxLength: 5 }), fc.boolean(), phrasing)
  .map(([blocks, hasNote, children]) => [
    ...blocks,
    ...(hasNote
      ? [
          {
            type: 'footnoteDefinition' as const,
            identifier: '1',
            children: [{ type: 'paragraph' as const, children }],
          },
        ]
      : []),
  ]);

describe('whatever the draft', () => {
  it('its file reads back as its blocks', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const file = writeArticle(draft(...body));
        const wanted = tidyBlocks(body);
        const read = readBack(file);
        expect(withoutBlanks(read.map(visibleText).join('|'))).toBe(
          withoutBlanks(wanted.map(visibleText).join('|')),
        );
        expect(read.map(({ type }) => type)).toEqual(wanted.map(({ type }) => type));
      }),
      { numRuns: 500 },
    );
  });

  it('no visible word is lost or added', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const words = (nodes: readonly RootContent[]) =>
          withoutBlanks(nodes.map(visibleText).join(''));
        expect(words(tidyBlocks(body))).toBe(words(body));
      }),
      { numRuns: 500 },
    );
  });
});

it('what is tidy already stays as it is', () => {
  const [block] = tidyBlocks([paragraph(text('鲸湾'), strong(text('银行')), text('来了。'))]);
  expect(shapeOf(tidyBlocks(block === undefined ? [] : [block]))).toBe(
    shapeOf(block === undefined ? [] : [block]),
  );
});
