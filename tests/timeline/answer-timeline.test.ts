import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { citationsOf, factsOf } from '../../src/answer/blocks.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { answerTimeline, answerTimelineAgain } from '../../src/timeline/answer-timeline.ts';
import { drawFact, keysOf } from '../answer/read-answer.ts';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import {
  buildSound,
  shippedFiles,
  shippedLibrary,
  textOf,
  withFile,
} from '../support/knowledge.ts';

const library = shippedLibrary();
const timeline = (name?: string, from?: string, to?: string) =>
  answerTimeline({ name, from, to }, library);
const whens = ({ blocks }: Answer) => factsOf(blocks).map(({ fact }) => fact.when?.written);

describe('all facts', () => {
  const answer = timeline();

  it('stand with the newest first, undated ones last', () => {
    expect(answer.kind).toBe('timeline');
    const dates = whens(answer);
    const dated = dates.filter((when) => when !== undefined);
    const begun = dated.map((when) => when.split('/')[0]);
    expect(begun).toEqual(begun.toSorted().toReversed());
    expect(dates.slice(dated.length).every((when) => when === undefined)).toBe(true);
    expect(dated[0]).toBe('2017-08-31');
    expect(dated.at(-1)).toBe('2004');
  });

  it('are all there, each once, and counted', () => {
    expect(factsOf(answer.blocks)).toHaveLength(library.facts.length);
    expect(answer.coverage?.found).toBe(library.facts.length);
  });

  it('stand under the headings of their years, which say how many there are', () => {
    const headings = answer.blocks.flatMap((block) =>
      block.kind === 'heading' && block.message.key === 'timeline.year'
        ? [block.message.values]
        : [],
    );
    expect(headings).toEqual([
      { year: { date: '2017' }, count: 8 },
      { year: { date: '2015' }, count: 2 },
      { year: { date: '2004' }, count: 1 },
    ]);
    expect(keysOf(answer).filter((key) => key === 'timeline.undated')).toHaveLength(1);
  });
});

it('a date that is less precise stands behind those within it', () => {
  const quotes = [
    '华为与建行在2020年6月30日合作。',
    '华为与工行在2020年合作。',
    '华为与中行在2020年6月合作。',
  ];
  const facts = [
    partnershipText('huawei', 'ccb', quotes[0] ?? '', 'when: 2020-06-30\n  form: 合作'),
    partnershipText('huawei', 'icbc', quotes[1] ?? '', 'when: 2020\n  form: 合作'),
    partnershipText('huawei', 'boc', quotes[2] ?? '', 'when: 2020-06\n  form: 合作'),
  ];
  const built = buildSound(withArticle('dates', articleText(...quotes), facts.join('')));
  expect(whens(answerTimeline({ name: '华为' }, built))).toEqual(['2020-06-30', '2020-06', '2020']);
});

describe('by name', () => {
  it('those of one, its group and its members', () => {
    const facts = ({ blocks }: Answer) => new Set(factsOf(blocks).map(drawFact));
    for (const name of ['腾讯', '蚂蚁', '工行', '央行', '井贤栋', '度小满']) {
      expect(facts(timeline(name))).toEqual(facts(answerPartner(name, library)));
    }
    expect(keysOf(timeline('度小满'))).toContain('name.via-only');
  });

  it('those of two together', () => {
    expect(whens(timeline('腾讯 工行'))).toEqual(['2017-01/2017-02', '2004']);
  });

  it.each([
    ['华为', 'not-mentioned', 'name.not-mentioned'],
    ['中心银行', 'unknown-name', 'name.unknown'],
    ['火星', 'unknown-name', 'name.unknown'],
    ['2017年', 'unknown-name', 'timeline.name-is-date'],
    ['腾讯 百度', 'ambiguous-name', 'timeline.not-together'],
    ['腾讯 百度 工行', 'ambiguous-name', 'timeline.not-together'],
  ])('%s: %s', (name, kind, key) => {
    const answer = timeline(name);
    expect(answer.kind).toBe(kind);
    expect(keysOf(answer)).toContain(key);
    expect(citationsOf(answer.blocks)).toEqual([]);
  });
});

it('a button makes the same again by ids', () => {
  const answer = timeline('腾讯', '2017年上半年', '2017年6月');
  expect(answer.kind).toBe('timeline');
  expect(answerTimelineAgain(answer.again?.ids ?? [], library)).toEqual(answer);
});

it('a name that occurs and has no facts is not said to be unmentioned', () => {
  const heron = `${textOf(shippedFiles(), 'entities.yaml')}
- { id: heron, kind: company, name: { zh-CN: 苍鹭科技, zh-TW: 蒼鷺科技, en-US: Heron } }\n`;
  const files = withFile(shippedFiles(), 'entities.yaml', heron);
  const built = buildSound(withArticle('heron', articleText('苍鹭科技来了。'), undefined, files));
  const answer = answerTimeline({ name: '苍鹭科技' }, built);
  expect(answer.kind).toBe('no-answer');
  expect(keysOf(answer)[0]).toBe('name.no-facts');
});

it('a library without facts says so', () => {
  const bare = buildSound(
    withArticle('bare', articleText('一段。')).filter(({ name }) => !name.startsWith('facts/')),
  );
  const answer = answerTimeline({}, bare);
  expect(answer.kind).toBe('no-answer');
  expect(keysOf(answer)).toContain('timeline.no-facts');
});
