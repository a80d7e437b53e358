import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { factsOf } from '../../src/answer/blocks.ts';
import { sidesOf } from '../../src/facts/facts.ts';
import { FACT_KINDS } from '../../src/facts/kinds.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { CATALOGUES, LOCALES } from '../../src/surfaces/texts/locales.ts';
import { choicesOf, keysOf, valuesOf } from '../answer/read-answer.ts';
import { libraryOfOneCompany } from '../support/big-libraries.ts';
import { contextOf, respond, slash, suggestionsFor, typing } from '../support/interactions.ts';
import { madeUpLibrary } from '../support/made-up.ts';

const library = libraryOfOneCompany(520);
type Options = Readonly<Record<string, string>>;
const ask = (command: string, options: Options, over = library) =>
  respond(slash(command, options), contextOf({ library: over })).answer;
const partner = (options: Options = {}) => ask('partner', { name: '腾讯', ...options });
const begins = (answer: Answer) =>
  factsOf(answer.blocks).map(({ fact: { when } }) => when?.from ?? when?.to ?? '');
const suggested = (command: string, focused: string, options: Options) =>
  suggestionsFor(typing(command, focused, options), contextOf({ library })).map(({ name }) => name);

describe.each([
  ['partner', { name: '腾讯' }],
  ['timeline', { name: '腾讯' }],
  ['timeline', {}],
])('/%s %j of 520 facts', (command, options) => {
  const answer = ask(command, options);

  it('lists all of them, the newest first, undated ones last', () => {
    const dates = begins(answer);
    expect(dates).toHaveLength(520);
    expect(dates).toEqual(dates.toSorted().toReversed());
    expect(dates.at(-1)).toBe('');
    expect(answer.coverage).toMatchObject({ found: 520, articles: 20 });
    expect(renderJson(answer, library.entities).facts).toHaveLength(520);
  });

  it.each(FACT_KINDS.map(({ kind }) => kind))('keeps just those of one kind: %s', (kind) => {
    const filtered = ask(command, { ...options, kind });
    const expected = library.facts.filter((fact) => fact.kind === kind);
    expect(factsOf(filtered.blocks)).toHaveLength(expected.length);
    if (expected.length === 0) return expect(keysOf(filtered)).toContain('filter.none');
    expect(filtered.coverage?.found).toBe(expected.length);
    expect(keysOf(filtered)).toContain('filter.kind');
    const dates = begins(filtered);
    expect(dates).toEqual(dates.toSorted().toReversed());
  });

  it.each(['2017', '2017年', '17年', '二〇一七年', '２０１７'])('keeps those of %s', (year) => {
    const filtered = ask(command, { ...options, year });
    const expected = library.facts.filter(({ when }) => when?.from?.startsWith('2017'));
    expect(expected.length).toBeGreaterThan(10);
    expect(begins(filtered)).toHaveLength(expected.length);
    expect(begins(filtered).every((date) => date.startsWith('2017'))).toBe(true);
    const undated = library.facts.filter(({ when }) => when === undefined).length;
    expect(valuesOf(filtered, 'timeline.undated-left-out')).toEqual({ count: undated });
  });

  it('counts what kind and year leave', () => {
    const filtered = ask(command, { ...options, kind: '合作', year: '2017' });
    const expected = library.facts.filter(
      ({ kind, when }) => kind === 'partnership' && when?.from?.startsWith('2017'),
    );
    expect(filtered.coverage?.found).toBe(expected.length);
    expect(expected.length).toBeGreaterThan(1);
    expect(valuesOf(filtered, 'filter.kind-and-year')).toEqual({
      kind: { key: 'fact.partnership' },
      year: { date: '2017' },
    });
  });

  it('says what a filter leaves nothing of, and a button drops it', () => {
    const none = ask(command, { ...options, kind: '合作', year: '1999' });
    expect(none.kind).toBe('no-answer');
    expect(valuesOf(none, 'filter.none')).toEqual({ count: 520 });
    expect(none.coverage).toBeUndefined();
    const offered = choicesOf(none).map(({ argument }) => argument);
    expect(offered).toMatchObject([{ filter: { kind: 'partnership' } }, { filter: {} }]);
  });
});

it.each(LOCALES.map((locale) => CATALOGUES[locale]['fact.figure']))(
  'a kind goes by its name in any language: %s',
  (kind) => expect(partner({ kind })).toBe(partner({ kind: 'figure' })),
);

it.each([
  ['kind', '并购', 'filter.no-kind'],
  ['kind', '__proto__', 'filter.no-kind'],
  ['year', '明年', 'filter.no-year'],
  ['year', '2017-06', 'filter.no-year'],
  ['year', '2017年上半年', 'filter.no-year'],
])('what cannot be read as %s is said: %s', (option, typed, key) => {
  const answer = partner({ [option]: typed });
  expect(answer.kind).toBe('unclear-filter');
  expect(keysOf(answer)).toContain(key);
  expect(factsOf(answer.blocks)).toEqual([]);
  expect(choicesOf(answer)).toMatchObject([{ again: { command: 'partner', ids: ['tencent'] } }]);
});

it.each([{ kind: '' }, { year: ' ' }, { kind: ' ', year: '' }])('%j is left out', (options) =>
  expect(partner(options)).toBe(partner()),
);

it('a range and a year leave what is within both', () => {
  const options = { name: '腾讯', from: '2010', to: '2012' };
  const within = ask('timeline', { ...options, year: '2011', kind: '数据' });
  expect(new Set(begins(within).map((date) => date.slice(0, 4)))).toEqual(new Set(['2011']));
  const none = ask('timeline', { ...options, year: '2015' });
  const count = ask('timeline', options).coverage?.found;
  expect(valuesOf(none, 'filter.none')).toEqual({ count });
  expect(choicesOf(none)).toMatchObject([{ argument: { filter: { from: '2010', to: '2012' } } }]);
});

it('an open end says nothing of other years, and months that two years share count for both', () => {
  const years = (name: string, year: string) =>
    factsOf(ask('partner', { name, year }, madeUpLibrary()).blocks).map(
      ({ fact }) => fact.when?.written,
    );
  expect(years('苍鹭科技', '2015')).toEqual(['2015/..']);
  expect(years('苍鹭科技', '2012')).toEqual(['../2012']);
  expect(years('苍鹭科技', '2018')).toEqual([]);
});

it('two names have the filter too, and where there are no facts it changes nothing', () => {
  const own = library.facts.filter((fact) => sidesOf(fact).some((id) => id === 'icbc'));
  const year = own.find(({ when }) => when !== undefined)?.when?.from?.slice(0, 4) ?? '';
  const both = ask('partner', { name: '腾讯 工行', kind: '合作', year });
  expect(factsOf(both.blocks)).toHaveLength(
    own.filter(({ when }) => when?.from?.startsWith(year)).length,
  );
  const made = madeUpLibrary();
  expect(ask('partner', { name: '湾区金融局', kind: '合作', year: '2017' }, made)).toEqual(
    ask('partner', { name: '湾区金融局' }, made),
  );
});

describe('suggestions', () => {
  it('of kinds are those that the name has, with how many', () => {
    const count = (kind: string) => library.facts.filter((fact) => fact.kind === kind).length;
    expect(suggested('partner', 'kind', { name: '腾讯', kind: '' })).toEqual([
      `合作（${count('partnership')} 条）`,
      `投资（${count('stake')} 条）`,
      `数据（${count('figure')} 条）`,
      `定位（${count('positioning')} 条）`,
    ]);
    expect(suggested('partner', 'kind', { name: '工行', kind: '' })).toHaveLength(1);
    expect(suggested('timeline', 'kind', { kind: 'figu' })).toHaveLength(1);
    expect(suggested('partner', 'kind', { name: '腾讯', kind: '鲸' })).toEqual(
      suggested('partner', 'kind', { name: '腾讯', kind: '' }),
    );
    expect(suggested('partner', 'kind', { name: '火星上的鲸鱼', kind: '' })).toEqual([]);
  });

  it('of years are those of the name and the kind, the newest first', () => {
    const years = suggested('partner', 'year', { name: '腾讯', year: '' });
    expect(years).toHaveLength(20);
    expect(years[0]).toMatch(/^2020年（\d+ 条）$/u);
    const figures = library.facts.filter(
      ({ kind, when }) => kind === 'figure' && when?.from?.startsWith('2019'),
    );
    expect(suggested('timeline', 'year', { kind: '数据', year: '2019' })).toEqual(
      figures.length === 0
        ? suggested('timeline', 'year', { kind: '数据', year: '' })
        : [`2019年（${figures.length} 条）`],
    );
    expect(suggested('partner', 'year', { name: '腾讯', year: '201' })).toHaveLength(10);
  });
});
