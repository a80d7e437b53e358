import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Comparison, citationsOf, factsOf } from '../../src/answer/answer.ts';
import { answerComparison } from '../../src/answer/answer-comparison.ts';
import { answerPartner } from '../../src/answer/answer-partner.ts';
import { isComparable } from '../../src/answer/suggest-pairs.ts';
import { about, type Found } from '../../src/facts/facts.ts';
import { articleText, withArticle } from '../support/article.ts';
import { buildSound, shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const { entities } = library;
const compare = (a: string, b: string) => answerComparison(a, b, library);
const nameOf = (id: string) => entities.get(id)?.name['zh-CN'] ?? '';
const rowsOf = (blocks: readonly Block[]) =>
  blocks.filter((block): block is Comparison => block.kind === 'comparison');
const choicesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'choices' ? block.choices : []));
const keysOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'notice' ? block.message.key : []));

/** `topic: left | right`, a fact as `whom when via`. */
function drawn(a: string, b: string): string[] {
  const sayFact = ({ fact, via }: Found) =>
    [about(fact).join('–'), fact.when, via && `via ${via}`].filter(Boolean).join(' ');
  return rowsOf(compare(a, b).blocks).map(({ topic, matter, sides }) => {
    const what = matter && ('entity' in matter ? matter.entity : matter.words);
    const cells = sides.map(({ facts }) => facts.map(sayFact).join(', '));
    return `${topic.key} ${what ?? ''}: ${cells.join(' | ')}`;
  });
}

describe('two companies', () => {
  it('share partners, and each has its own', () => {
    expect(drawn('腾讯', '百度')).toEqual([
      'compare.shared icbc: tencent–icbc 2017, tencent–icbc 2004 | baidu–icbc 2015',
      'compare.one-sided : tencent–boc 2017-06 | baidu–abc 2017-06',
    ]);
  });

  it('share a bank through its group', () => {
    expect(drawn('京东金融', '蚂蚁')[0]).toBe(
      'compare.shared icbc: jd-finance–icbc 2017-06 | ant–big-four via big-four',
    );
  });

  it('stand in figures of one measure side by side, those of one side apart', () => {
    const figures = drawn('京东金融', '蚂蚁').filter((row) => /联姻史|客户沉淀/.test(row));
    expect(figures).toEqual([
      'compare.shared 联姻史: jd-finance | ant',
      'compare.shared 客户沉淀: jd-finance | ant',
    ]);
  });

  it('stand in positionings and remarks side by side', () => {
    expect(drawn('京东金融', '蚂蚁').slice(-2)).toEqual([
      'fact.positioning : jd-finance 2015 | ant 2017, ant',
      expect.stringMatching(/^fact\.remark /),
    ]);
  });

  it('one of which all is said through its group: said so', () => {
    expect(keysOf(compare('度小满', '腾讯').blocks)).toContain('name.via-only');
    expect(keysOf(compare('百度', '腾讯').blocks)).not.toContain('name.via-only');
  });

  it('the kinds of which the library says nothing of either are named', () => {
    expect(compare('腾讯', '百度').blocks).toContainEqual({
      kind: 'notice',
      message: {
        key: 'compare.neither',
        values: { kinds: { keys: ['fact.figure', 'fact.positioning', 'fact.remark'] } },
      },
    });
  });
});

describe('two banks', () => {
  it('share companies, also through their group, and each has its own', () => {
    expect(drawn('工行', '中行')).toEqual([
      'compare.shared ant: ant–big-four via big-four | ant–big-four via big-four',
      'compare.shared tencent: tencent–icbc 2017, tencent–icbc 2004 | tencent–boc 2017-06',
      'compare.one-sided : jd-finance–icbc 2017-06, baidu–icbc 2015 | ',
    ]);
  });

  it('of a group one is a member: said, for both sides show its facts', () => {
    expect(keysOf(compare('工行', '四大行').blocks)).toContain('compare.related');
    expect(keysOf(compare('工行', '中行').blocks)).not.toContain('compare.related');
  });
});

describe('any two that can be compared', () => {
  const known = entities.all.filter(
    ({ id }) => isComparable(id, library) && answerPartner(nameOf(id), library).kind === 'facts',
  );
  const pair = fc
    .tuple(fc.constantFrom(...known), fc.constantFrom(...known))
    .filter(([a, b]) => a.id !== b.id && a.kind === b.kind);

  it('show all facts about either, and no other one', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const ids = (found: readonly Found[]) => new Set(found.map(({ fact }) => fact.id));
        const each = [a, b].flatMap(({ id }) => factsOf(answerPartner(nameOf(id), library).blocks));
        expect(ids(factsOf(compare(nameOf(a.id), nameOf(b.id)).blocks))).toEqual(ids(each));
      }),
    );
  });

  it('cite every cell, count what they state, and have the sides as asked', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const { kind, blocks, coverage } = compare(a.name['zh-CN'], b.name['en-US']);
        expect(kind).toBe('comparison');
        const facts = factsOf(blocks).map(({ fact }) => fact);
        expect(coverage?.found).toBe(new Set(facts).size);
        const cited = new Set(citationsOf(blocks));
        for (const fact of facts) for (const quote of fact.quotes) expect(cited).toContain(quote);
        for (const { sides } of rowsOf(blocks)) {
          expect(sides.map(({ entity }) => entity)).toEqual([a.id, b.id]);
          expect(sides.some(({ facts }) => facts.length > 0)).toBe(true);
        }
      }),
    );
  });

  it('a shared row has both sides, and no side has a fact twice', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        for (const { topic, sides } of rowsOf(compare(nameOf(a.id), nameOf(b.id)).blocks)) {
          const ids = sides.map(({ facts }) => facts.map(({ fact }) => fact.id));
          for (const side of ids) expect(new Set(side).size).toBe(side.length);
          if (topic.key === 'compare.shared') expect(ids.every((s) => s.length > 0)).toBe(true);
        }
      }),
    );
  });

  it('say the same the other way round', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        const ids = (x: string, y: string) =>
          new Set(factsOf(compare(x, y).blocks).map(({ fact }) => fact.id));
        expect(ids(nameOf(a.id), nameOf(b.id))).toEqual(ids(nameOf(b.id), nameOf(a.id)));
      }),
    );
  });
});

describe('what cannot be compared', () => {
  it.each([
    ['腾讯', '鹅厂', 'not-comparable', 'compare.same'],
    ['腾讯', '', 'not-comparable', 'compare.one'],
    ['', '工行', 'not-comparable', 'compare.one'],
    ['', ' ', 'empty', 'compare.empty'],
    ['井贤栋', '腾讯', 'not-comparable', 'compare.kinds'],
    ['央行', '工行', 'not-comparable', 'compare.kinds'],
    ['腾讯', '华为', 'not-mentioned', 'name.not-mentioned'],
    ['招行', '工行', 'not-mentioned', 'name.not-mentioned'],
    ['华为', '小米', 'not-mentioned', 'name.not-mentioned'],
    ['腾讯', '百渡', 'unknown-name', 'name.unknown'],
    ['马蚁金服', '腾讯', 'unknown-name', 'name.unknown'],
    ['火星银行', '腾讯', 'unknown-name', 'name.unknown'],
    ['腾讯和百度', '工行', 'ambiguous-name', 'compare.several'],
  ])('%j and %j: %s', (a, b, kind, key) => {
    const answer = compare(a, b);
    expect(answer.kind).toBe(kind);
    expect(keysOf(answer.blocks)).toContain(key);
    expect(citationsOf(answer.blocks)).toEqual([]);
  });

  it.each([
    ['腾讯', '鹅厂'],
    ['腾讯', ''],
    ['井贤栋', '腾讯'],
    ['腾讯', '华为'],
    ['腾讯', '百渡'],
    ['京东金融和百度', '腾讯'],
    ['', ''],
  ])('%j and %j: what is suggested instead can be compared', (a, b) => {
    const choices = choicesOf(compare(a, b).blocks);
    expect(choices.length).toBeGreaterThan(0);
    for (const { command, argument } of choices) {
      expect(command).toBe('compare');
      if (!('entities' in argument)) throw new TypeError('not two names');
      const [first = '', second = ''] = argument.entities;
      expect(compare(nameOf(first), nameOf(second)).kind).toBe('comparison');
    }
  });
});

describe('a company and a bank', () => {
  it('get what is between them, with the reason', () => {
    const { kind, blocks } = compare('腾讯', '工行');
    expect(kind).toBe('facts');
    expect(keysOf(blocks)).toContain('compare.company-and-bank');
    expect(factsOf(blocks)).toEqual(factsOf(answerPartner('腾讯 工行', library).blocks));
  });

  it('are not said to work together if the library does not say so', () => {
    const { kind, blocks } = compare('农行', '腾讯');
    expect(kind).toBe('not-mentioned');
    expect(keysOf(blocks)).toContain('pair.not-mentioned');
  });
});

it('a row with many facts goes on in further rows, and loses none', () => {
  const quotes = Array.from({ length: 30 }, (_, n) => `华为在第${n}区建有${n + 1}家网点。`);
  const facts = [...quotes, '小米建有9家网点。'].map((quote) => {
    const [, value] = /建有(\d+家)/.exec(quote) ?? [];
    const entity = quote.startsWith('小米') ? 'xiaomi' : 'huawei';
    return `- kind: figure\n  entity: ${entity}\n  measure: 网点\n  value: ${value}\n  quotes: ['${quote}']`;
  });
  const article = articleText(...quotes, '小米建有9家网点。');
  const built = buildSound(withArticle('many', article, facts.join('\n')));
  const rows = rowsOf(answerComparison('华为', '小米', built).blocks);
  expect(rows.map(({ continued }) => continued)).toEqual([
    undefined,
    ...rows.slice(1).map(() => true),
  ]);
  expect(rows.flatMap(({ sides }) => sides[0].facts)).toHaveLength(30);
  expect(rows.flatMap(({ sides }) => sides[1].facts)).toHaveLength(1);
  for (const { sides } of rows) expect(sides[0].facts.length).toBeLessThanOrEqual(5);
});

it('both names may stand in one option', () => {
  expect(compare('腾讯和百度', '')).toEqual(compare('腾讯', '百度'));
});
