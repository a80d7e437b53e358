import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Comparison } from '../../src/answer/answer.ts';
import { factsOf } from '../../src/answer/blocks.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { matterOf, sideIn } from '../../src/facts/facts.ts';
import type { Library } from '../../src/library/library.ts';
import { renderConsole } from '../../src/surfaces/console/render.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { createStyle } from '../../src/transport/console/console.ts';
import { articleText, withArticle } from '../support/article.ts';
import { buildSound, withFile } from '../support/knowledge.ts';
import { madeUpFiles } from '../support/made-up.ts';

/** Terms that no shipped file has: two with several spellings, one of them in another language. */
const TERMS = `
forms: [{ name: 合作 }]
measures:
  - { name: 潮位, also: [潮高, tide level], en-US: tide level }
  - { name: 贝壳量, also: [贝数], en-US: shells }
reports: []
periods: []
`;

interface Counted {
  readonly side: '青藤数科' | '苍鹭科技';
  readonly measure: string;
  readonly value: number;
}

const IDS = { 青藤数科: 'vine', 苍鹭科技: 'heron' } as const;

/** A library of an article with a sentence and a figure for each. */
function libraryOf(counted: readonly Counted[]): Library {
  const said = counted.map(({ side, measure, value }) => `${side}的${measure}为${value}座。`);
  const facts = counted.map(({ side, measure, value }, n) =>
    [
      '- kind: figure',
      `  entity: ${IDS[side]}`,
      `  measure: ${measure}`,
      `  value: ${value}座`,
      `  quotes: ['${said[n]}']\n`,
    ].join('\n'),
  );
  const files = withFile(madeUpFiles(), 'terms.yaml', TERMS).filter(
    ({ name }) => !name.includes('made-up'),
  );
  return buildSound(withArticle('tides', articleText(...said), facts.join(''), files));
}

const rowsOf = ({ blocks }: Answer): Comparison[] =>
  blocks.filter((block) => block.kind === 'comparison');

/** Rows as their topic and the values of each side. */
function drawn(answer: Answer): (readonly [topic: string, ...sides: string[]])[] {
  return rowsOf(answer).map(({ topic, matter, cells }) => {
    const sides = cells.map(({ facts }) =>
      facts.map(({ fact }) => (fact.kind === 'figure' ? fact.value : '')).join(' '),
    );
    return [matter !== undefined && 'words' in matter ? matter.words : topic.key, ...sides];
  });
}

const compare = (counted: readonly Counted[], a = '青藤数科', b = '苍鹭科技') =>
  answerComparison(a, b, libraryOf(counted));

describe('the same measure is one row', () => {
  it.each([
    ['两个词在文库里是一个', '潮高', '潮位', '潮位'],
    ['两个都不是词条的名字', '潮高', 'tide level', '潮位'],
    ['同一个词', '潮高', '潮高', '潮高'],
    ['字体不同', '貝數', '贝数', '贝壳量'],
    ['文库里没有的词，全角与大小写不同', 'ＫＥＬＰ率', 'kelp率', 'kelp率'],
    ['文库里没有的词，繁体与简体', '鯨歌率', '鲸歌率', '鯨歌率'],
  ])('%s：%s和%s', (_, ours, theirs, row) => {
    const answer = compare([
      { side: '青藤数科', measure: ours, value: 41 },
      { side: '苍鹭科技', measure: theirs, value: 52 },
    ]);
    const [[topic, ...sides] = [], ...others] = drawn(answer);
    expect(others).toEqual([]);
    expect(sides).toEqual(['41座', '52座']);
    expect([row, ours, theirs]).toContain(topic);
  });

  it.each([
    ['潮位', '贝壳量'],
    ['潮位', '潮'],
    ['潮位', '高潮位'],
    ['鲸歌率', '鲸歌'],
  ])('but %s and %s are two', (ours, theirs) => {
    const answer = compare([
      { side: '青藤数科', measure: ours, value: 41 },
      { side: '苍鹭科技', measure: theirs, value: 52 },
    ]);
    expect(drawn(answer)).toEqual([['compare.one-sided', '41座', '52座']]);
  });

  it('a side that uses another word than its row says its own', () => {
    const counted: Counted[] = [
      { side: '青藤数科', measure: '潮高', value: 41 },
      { side: '苍鹭科技', measure: '潮位', value: 52 },
    ];
    const library = libraryOf(counted);
    const text = renderConsole(
      answerComparison('青藤数科', '苍鹭科技', library),
      'zh-CN',
      library,
      createStyle(false),
    );
    expect(text).toContain('数据：潮位\n  青藤数科 │ 潮高：41座 ¶1\n  苍鹭科技 │ 52座 ¶2');
  });
});

const counted = fc.array(
  fc.record({
    side: fc.constantFrom('青藤数科' as const, '苍鹭科技' as const),
    measure: fc.constantFrom('潮位', '潮高', '贝壳量', '贝数', '貝數', '鲸歌率'),
    value: fc.integer({ min: 11, max: 99 }),
  }),
  { minLength: 2, maxLength: 14 },
);
/** Both sides have a figure, and no two figures are one. */
const both = counted
  .map((all) => [...new Map(all.map((each) => [JSON.stringify(each), each])).values()])
  .filter((all) => new Set(all.map(({ side }) => side)).size === 2);

describe('whatever two have', () => {
  const runs = { numRuns: 25 };

  it('each fact is once in a row, on its side', () => {
    fc.assert(
      fc.property(both, (all) => {
        const rows = rowsOf(compare(all));
        for (const [side, id] of [IDS.青藤数科, IDS.苍鹭科技].entries()) {
          const facts = rows.flatMap(({ cells }) => cells[side]?.facts ?? []);
          const own = all.filter((each) => IDS[each.side] === id);
          expect(facts).toHaveLength(own.length);
          for (const { fact } of facts) expect(fact.kind === 'figure' && fact.entity).toBe(id);
        }
      }),
      runs,
    );
  });

  it('no term is both in a shared row and in one of one side, nor in two rows', () => {
    fc.assert(
      fc.property(both, (all) => {
        const library = libraryOf(all);
        const rows = rowsOf(answerComparison('青藤数科', '苍鹭科技', library));
        const whole = rows.filter(({ continued }) => !continued);
        const conceptsOf = (row: Comparison, side: 0 | 1) =>
          row.cells[side].facts.map((found) => {
            const matter = matterOf(found.fact, sideIn(found, row.cells[side].entity));
            return matter !== undefined && 'words' in matter
              ? library.terms.conceptOf(matter.words)
              : '';
          });
        const shared = whole.filter(({ matter }) => matter !== undefined);
        const concepts = shared.map(
          (row) => new Set(([0, 1] as const).flatMap((n) => conceptsOf(row, n))),
        );
        for (const each of concepts) expect(each.size).toBe(1);
        const names = concepts.flatMap((each) => [...each]);
        expect(new Set(names).size).toBe(names.length);
        for (const row of rows.filter(({ matter }) => matter === undefined)) {
          const [left, right] = [conceptsOf(row, 0), conceptsOf(row, 1)];
          for (const each of [...left, ...right]) expect(names).not.toContain(each);
          for (const each of left) expect(right).not.toContain(each);
        }
      }),
      runs,
    );
  });

  it('the other way round only the sides change places', () => {
    fc.assert(
      fc.property(both, (all) => {
        const there = drawn(compare(all));
        const back = drawn(compare(all, '苍鹭科技', '青藤数科'));
        expect(back.map(([topic, a = '', b = '']) => [topic, b, a])).toEqual(there);
      }),
      runs,
    );
  });

  it('rows of one side come last', () => {
    fc.assert(
      fc.property(both, (all) => {
        const isApart = rowsOf(compare(all)).map(({ matter }) => matter === undefined);
        expect(isApart).toEqual(isApart.toSorted());
      }),
      runs,
    );
  });

  it('as JSON each row has its topic, and a cell per side that points at its facts', () => {
    fc.assert(
      fc.property(both, (all) => {
        const library = libraryOf(all);
        const answer = answerComparison('青藤数科', '苍鹭科技', library);
        const { rows = [], facts } = renderJson(answer, library.entities);
        const pointed = rows.flatMap(({ cells }) => {
          expect(cells.map(({ entity }) => entity)).toEqual(['青藤数科', '苍鹭科技']);
          return cells.flatMap(({ entity, facts: places }) =>
            places.map((place) => {
              expect(facts[place]).toMatchObject({ kind: 'figure', entity });
              return place;
            }),
          );
        });
        expect(pointed.toSorted((a, b) => a - b)).toEqual([...facts.keys()]);
        expect(rows).toHaveLength(rowsOf(answer).filter(({ continued }) => !continued).length);
        expect(factsOf(answer.blocks)).toHaveLength(facts.length);
      }),
      runs,
    );
  });
});

it('answers that compare nothing have no rows', () => {
  const library = libraryOf([{ side: '青藤数科', measure: '潮位', value: 41 }]);
  const answer = answerComparison('青藤数科', '', library);
  expect(renderJson(answer, library.entities)).not.toHaveProperty('rows');
});
