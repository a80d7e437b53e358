import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId } from '../../../src/knowledge/article.ts';
import { indexPassages } from '../../../src/search/index/passage-index.ts';
import { findSameTexts } from '../../../src/search/index/same-texts.ts';
import { isPartialDate } from '../../../src/text/dates.ts';
import { NO_VOCABULARY, passagesOf } from '../search-over.ts';

/** One passage an article, with the date of the article after a bar; none has no date. */
function groupsOf(given: readonly string[], sameArticle = false): number[][] {
  const parts = given.map((each) => each.split('|'));
  const passages = passagesOf(
    parts.map(([text = ''], n) => ({
      text,
      article: articleId.parse(sameArticle ? 'a' : `a${n}`),
    })),
  );
  const dates = new Map(passages.map((each, n) => [each, parts[n]?.[1]]));
  const index = indexPassages(passages, NO_VOCABULARY);
  const same = findSameTexts(index, (passage) => {
    const date = dates.get(passage);
    return date !== undefined && isPartialDate(date) ? date : undefined;
  });
  const groups = new Map<number, number[]>();
  for (const group of same.groupOf) if (group > 0) groups.set(group, [...same.membersOf(group)]);
  return [...groups.values()];
}

describe('passages with one text', () => {
  it('are those whose texts are equal after folding', () => {
    expect(groupsOf(['书店有１２家。', '书店有12家。', '書店有十二家。', '书店有13家。'])).toEqual([
      [0, 1, 2],
    ]);
  });

  it('are in order of the dates of their articles, those without one last', () => {
    expect(groupsOf(['同文', '同文|2021-05', '同文|2019', '同文|2021-05-01'])).toEqual([
      [2, 1, 3, 0],
    ]);
  });

  it('are in different articles: a refrain is no reprint', () => {
    expect(groupsOf(['同文', '同文'], true)).toEqual([]);
  });

  it('are told apart by other marks and other numbers', () => {
    expect(groupsOf(['共3.5亿。', '共35亿。', '来了？', '来了。'])).toEqual([]);
  });

  it('are found as by comparing each with each', () => {
    const text = fc.constantFrom('灯', '市', '灯市', '燈市', '灯 市', 'A', 'ａ', '');
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), (texts) => {
        const kinds: Readonly<Record<string, string>> = { 燈市: '灯市', '灯 市': '灯市', ａ: 'A' };
        const keys = texts.map((each) => kinds[each] ?? each);
        const wanted = [...new Set(keys)]
          .map((key) => [...keys.keys()].filter((n) => keys[n] === key))
          .filter(({ length }) => length > 1);
        const found = groupsOf(texts).toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
        expect(found).toEqual(wanted);
      }),
    );
  });
});
