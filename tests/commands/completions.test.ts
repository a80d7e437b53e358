import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { allNames } from '../../src/entities/entity.ts';
import { askedBy } from '../../src/facts/facts.ts';
import { LOCALES, type Locale } from '../../src/surfaces/texts/locales.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { BAD_INPUTS } from '../support/bad-inputs.ts';
import { contextOf, respond, slash, suggestionsFor, typing } from '../support/interactions.ts';
import {
  buildSound,
  shippedFiles,
  shippedLibrary,
  textOf,
  withFile,
} from '../support/knowledge.ts';
import { shelf } from '../support/shelf.ts';

type Options = Readonly<Record<string, string>>;

const library = shippedLibrary();

function suggestions(command: string, focused: string, options: Options, locale: Locale = 'zh-CN') {
  return suggestionsFor(typing(command, focused, options), contextOf({ locale }));
}

/** What people type of names, of words and of dates. */
const NAMES = [
  ...new Set(['', ...library.entities.all.flatMap(allNames).map((name) => name.slice(0, 2))]),
];
const WORDS = ['', ...library.corpus.passages.map(({ text }) => text.slice(3, 6)), '1', '¶2'];
const KINDS = ['', '合', '數', 'partner'];
const YEARS = ['', '20', '2017', '2004年', '15年'];
const DATES = ['', '20', '2017', '2017-0', '2017年6', '15年'];

/** A good answer to each command has one of these kinds, and citations. */
const GOOD: Readonly<Record<string, readonly string[]>> = {
  ask: ['passages', 'fact', 'nearest'],
  partner: ['facts'],
  compare: ['comparison'],
  timeline: ['timeline'],
  source: ['source'],
};

const TYPED: readonly (readonly [string, string, readonly string[], Options])[] = [
  ['ask', 'question', [...NAMES, ...WORDS], {}],
  ['partner', 'name', NAMES, {}],
  ['compare', 'b', NAMES, { a: '腾讯' }],
  ['compare', 'b', NAMES, { a: '工行' }],
  ['compare', 'a', NAMES, { b: 'Ant Financial' }],
  ['timeline', 'name', NAMES, {}],
  ['timeline', 'from', DATES, {}],
  ['timeline', 'to', DATES, {}],
  ['timeline', 'from', DATES, { name: '腾讯' }],
  ['timeline', 'to', DATES, { name: '腾讯', from: '2005' }],
  ['timeline', 'from', DATES, { to: '2015' }],
  ['partner', 'kind', KINDS, { name: '京东金融' }],
  ['partner', 'year', YEARS, { name: '腾讯' }],
  ['partner', 'year', YEARS, { name: '百度', kind: '合作' }],
  ['timeline', 'kind', KINDS, {}],
  ['timeline', 'kind', [''], { name: '腾讯', year: '2004' }],
  ['timeline', 'year', YEARS, {}],
  ['source', 'passage', WORDS, {}],
];

/** Each option once. */
const OPTIONS = TYPED.filter(
  ([command, focused], n) =>
    n === TYPED.findIndex((other) => other[0] === command && other[1] === focused),
);

describe.each(LOCALES)('what is suggested in %s has a good answer', (locale) => {
  it.each(TYPED)('/%s %s', async (command, focused, typed, others) => {
    // Of much that may be typed a sixth in each language.
    const some = typed.filter(
      (text, n) => text === '' || typed.length < 10 || n % 6 === LOCALES.indexOf(locale),
    );
    const values = new Set(
      some.flatMap((text) =>
        suggestions(command, focused, { ...others, [focused]: text }, locale).map(
          ({ value }) => value,
        ),
      ),
    );
    expect(values.size).toBeGreaterThan(0);
    for (const value of values) {
      const options = { ...others, [focused]: value };
      const { answer } = await respond(slash(command, options), contextOf({ locale }));
      expect(GOOD[command], value).toContain(answer.kind);
      expect(citationsOf(answer.blocks), value).not.toEqual([]);
    }
  });

  it('the first side of a comparison has another one to stand beside', () => {
    for (const { value } of suggestions('compare', 'a', { a: '' }, locale)) {
      expect(suggestions('compare', 'b', { a: value, b: '' }, locale), value).not.toEqual([]);
    }
  });
});

it.each(['zh-CN', 'zh-TW'] as const)(
  'a question made of a fact is answered for sure and whole (%s)',
  async (locale) => {
    const speaker = createSpeaker(locale, library, String);
    const questions = library.facts.flatMap((fact) => askedBy(fact) ?? []);
    expect(questions.length).toBeGreaterThan(10);
    for (const { key, values } of questions) {
      const question = speaker.say(key, values);
      const { answer } = await respond(slash('ask', { question }), contextOf({ locale }));
      expect(['passages', 'fact'], question).toContain(answer.kind);
      expect(answer.unsaid ?? [], question).toEqual([]);
    }
  },
);

it('every option of text has suggestions, even where nothing is typed yet', () => {
  // The shipped articles have no topics.
  const context = contextOf({ library: shelf(10) });
  expect(suggestionsFor(typing('library', 'topic', { topic: '' }), context)).not.toEqual([]);
  for (const { data } of COMMANDS) {
    if (!('options' in data)) continue;
    for (const { name, type } of data.options ?? []) {
      if (type === 3 && name !== 'topic')
        expect(suggestions(data.name, name, { [name]: '' })).not.toEqual([]);
    }
  }
});

describe('whatever is typed, the suggestions are ones that Discord takes', () => {
  it.each(BAD_INPUTS)('%s', (_, text) => {
    for (const [command, focused, , others] of OPTIONS) {
      const choices = suggestions(command, focused, { ...others, [focused]: text });
      expect(choices.length).toBeLessThanOrEqual(25);
      for (const { name, value } of choices) {
        for (const each of [name, value]) {
          expect(each.length).toBeGreaterThan(0);
          expect(each.length).toBeLessThanOrEqual(100);
        }
      }
    }
  });
});

describe('what matches nothing finds what there is, so that the list is never empty', () => {
  it.each(LOCALES)('in %s', (locale) => {
    const offered = (command: string, focused: string, typed: string, others: Options = {}) =>
      suggestions(command, focused, { ...others, [focused]: typed }, locale);
    for (const [command, focused, typed] of [
      ['ask', 'question', '2016'],
      ['ask', 'question', '红烧肉'],
      ['partner', 'name', '华为'],
      ['timeline', 'from', 'x'],
      ['timeline', 'kind', '并购'],
      ['timeline', 'year', '1999'],
      ['library', 'text', '鲸鱼'],
      ['library', 'year', '1999'],
    ] as const) {
      const all = offered(command, focused, '');
      expect(all.length).toBeGreaterThan(0);
      expect(new Set(offered(command, focused, typed).map(({ value }) => value))).toEqual(
        new Set(all.map(({ value }) => value)),
      );
    }
  });

  it.each(['谁', 'why', 'who', 'what', '?'])('also of questions: %s', (question) => {
    for (const locale of LOCALES) {
      expect(suggestions('ask', 'question', { question }, locale)).toHaveLength(25);
    }
  });

  it('a second name is still one that can be compared with the first', () => {
    const banks = suggestions('compare', 'b', { a: '工行', b: '华为' });
    expect(banks).toEqual(suggestions('compare', 'b', { a: '工行', b: '' }));
    expect(banks.map(({ value }) => value)).not.toContain('腾讯');
  });

  it('but a question of some words is not: Enter would replace it', () => {
    expect(suggestions('ask', 'question', { question: '红烧肉要炖多久才能入味好吃' })).toEqual([]);
    expect(suggestions('partner', 'name', { name: 'Lantern Harbour Bank' })).toEqual([]);
  });

  it('nor are passages, which would look as if they held the words', () => {
    expect(suggestions('source', 'passage', { passage: '红烧肉' })).toEqual([]);
  });
});

describe('a name found by another of its names shows both', () => {
  it.each([
    ['支付宝', 'zh-CN', '蚂蚁金服 (支付宝)', '蚂蚁金服'],
    ['支付宝', 'zh-TW', '螞蟻金服 (支付寶)', '螞蟻金服'],
    ['支付宝', 'en-US', 'Ant Financial (支付宝)', 'Ant Financial'],
  ] as const)('%s in %s', (name, locale, shown, value) => {
    expect(suggestions('partner', 'name', { name }, locale)).toEqual([{ name: shown, value }]);
  });

  it.each([
    ['腾讯', 'zh-TW', '騰訊'],
    ['蚂蚁金', 'zh-TW', '螞蟻金服'],
    ['工商银', 'zh-TW', '中國工商銀行'],
    ['ｔｅｎｃ', 'en-US', 'Tencent'],
  ] as const)('unless it is the same in another spelling: %s in %s', (name, locale, shown) => {
    expect(suggestions('partner', 'name', { name }, locale)[0]?.name).toBe(shown);
  });

  it.each(LOCALES)('no brackets beside or inside brackets (%s)', (locale) => {
    const bracketed = textOf(shippedFiles(), 'entities.yaml')
      .replace('zh-TW: 螞蟻金服', 'zh-TW: 螞蟻集團（原螞蟻金服）')
      .replace('en-US: Ant Financial', 'en-US: Ant (once Ant Financial)')
      .replace('names: [蚂蚁, ', 'names: [蚂蚁, 蚂蚁科技(杭州), ');
    const over = buildSound(withFile(shippedFiles(), 'entities.yaml', bracketed));
    const shown = over.entities.all.flatMap(allNames).flatMap((name) =>
      [2, 3, name.length].flatMap((length) => {
        const interaction = typing('partner', 'name', { name: name.slice(0, length) });
        return suggestionsFor(interaction, contextOf({ library: over, locale }));
      }),
    );
    for (const { name } of shown) expect(name).not.toMatch(/[)）]\s*[(（]|[(（][^)）]*[(（]/u);
    const names = shown.map(({ name }) => name).filter((name) => name.includes('·'));
    expect(names.some((name) => name.endsWith('(杭州)'))).toBe(true);
  });
});
