import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { allNames } from '../../src/entities/entity.ts';
import { askedBy } from '../../src/facts/facts.ts';
import { LOCALES, type Locale } from '../../src/surfaces/texts/locales.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { BAD_INPUTS } from '../support/bad-inputs.ts';
import { contextOf, respond, slash, suggestionsFor, typing } from '../support/interactions.ts';
import { shippedLibrary } from '../support/knowledge.ts';
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

it('a name found by another of its names shows both', () => {
  expect(suggestions('partner', 'name', { name: '支付宝' })).toEqual([
    { name: '蚂蚁金服 (支付宝)', value: '蚂蚁金服' },
  ]);
});
