import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/knowledge/article.ts';
import { parseArticle } from '../../../src/knowledge/parse-article.ts';
import { partsOf } from '../../../src/surfaces/web/article-parts.ts';
import { type ListTree, treesOf } from '../../../src/surfaces/web/list-tree.ts';
import { articleText } from '../../support/article.ts';

function partsIn(...body: readonly string[]) {
  const text = articleText(...body);
  const { article, problems } = parseArticle({ path: 'x.md', name: 'x.md', text });
  if (article === undefined) throw new Error(JSON.stringify(problems));
  return partsOf(article);
}

/** A list as nested arrays: its items with their numbers, and the lists in them. */
const shape = ({ items }: ListTree): unknown =>
  items.map(({ number, content }) => [
    number ?? '•',
    ...content.map((each: Passage | ListTree) => ('items' in each ? shape(each) : each.text)),
  ]);

const listsIn = (...body: readonly string[]) =>
  partsIn(...body).flatMap((part) =>
    part.kind === 'list' ? treesOf(part.passages).map(shape) : [],
  );

describe('a list on a page', () => {
  it('has its numbers, and the lists in it', () => {
    expect(listsIn('3. 甲\n   - 乙\n     1. 丙\n   - 丁\n4. 戊')).toEqual([
      [
        [
          3,
          '甲',
          [
            ['•', '乙', [[1, '丙']]],
            ['•', '丁'],
          ],
        ],
        [4, '戊'],
      ],
    ]);
  });

  it('has the further paragraphs of an item in it', () => {
    expect(listsIn('- 甲\n\n  甲又说。\n- 乙')).toEqual([
      [
        ['•', '甲', '甲又说。'],
        ['•', '乙'],
      ],
    ]);
  });

  it('ends where numbers begin anew, or bullets follow numbers', () => {
    expect(listsIn('1. 甲\n2. 乙', '1) 丙', '- 丁')).toEqual([
      [
        [1, '甲'],
        [2, '乙'],
      ],
      [[1, '丙']],
      [['•', '丁']],
    ]);
  });

  it('goes on with its numbers behind what interrupts it', () => {
    const parts = partsIn('1. 甲\n\n   > 引语。\n\n2. 乙').map((part) => part.kind);
    expect(parts).toEqual(['list', 'quote', 'list']);
    expect(listsIn('1. 甲\n\n   > 引语。\n\n2. 乙')).toEqual([[[1, '甲']], [[2, '乙']]]);
  });
});

describe('rows on a page', () => {
  const rowsIn = (...body: readonly string[]) =>
    partsIn(...body).flatMap((part) => (part.kind === 'table' ? [part.passages.length] : []));
  const table = (...rows: readonly string[]) => ['|名|年|', '|-|-|', ...rows].join('\n');

  it('of one table are together, even around an empty one', () => {
    expect(rowsIn(table('|甲|1|', '|||', '|乙|2|'))).toEqual([2]);
  });

  it('of two tables with the same header are two tables', () => {
    expect(rowsIn(table('|甲|1|'), table('|乙|2|', '|丙|3|'))).toEqual([1, 2]);
  });
});

it('headings keep their order, even two alike and one with nothing below it', () => {
  const parts = partsIn('## 小结', '甲。', '## 小结', '### 细节', '乙。', '## 附录');
  const headings = parts.map((part) => (part.kind === 'heading' ? [part.level, part.text] : ''));
  expect(headings).toEqual([[2, '小结'], '', [2, '小结'], [3, '细节'], '', [2, '附录']]);
});
