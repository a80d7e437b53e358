import { ComponentType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { type Answer, citationsOf } from '../../src/answer/answer.ts';
import { answerComparison } from '../../src/answer/answer-comparison.ts';
import { answerPartner } from '../../src/answer/answer-partner.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { answerSource } from '../../src/answer/answer-source.ts';
import { answerTimeline } from '../../src/answer/answer-timeline.ts';
import type { Difference } from '../../src/answer/check/verdict.ts';
import { checkMessage } from '../../src/answer/check-message.ts';
import { rivalsOf } from '../../src/answer/suggest-pairs.ts';
import { allNames } from '../../src/entities/entity.ts';
import { renderDiscord } from '../../src/surfaces/discord/render.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { LOCALES, type Locale } from '../../src/text/locale.ts';
import { fold } from '../../src/text/normalize.ts';
import { writeDigits } from '../../src/text/numerals.ts';
import { readMessages, TABLES } from './check/golden-message.ts';
import { foreignJson } from './foreign-json.ts';
import { foreignWords } from './foreign-words.ts';
import { knownWords, withAsked } from './known-words.ts';
import { loadShipped } from './shipped.ts';
import { shownInBody, shownOnConsole, shownOnDiscord } from './shown-words.ts';

const { library, questions, lines } = loadShipped();
const { entities } = library;
const nameOf = (id: string) => entities.get(id)?.name['zh-CN'] ?? '';

/** The bounds of the ranges below, which are given back as dates. */
function yearsAsked(locale: Locale): string[] {
  const speaker = createSpeaker(locale, entities, String);
  return (['2015', '2016', '2018'] as const).map(speaker.date);
}

interface Asked {
  /** As it was asked, and as it was read if a slip was mended. */
  readonly asked: readonly string[];
  readonly answer: Answer;
}

/** A check gives back each claim and what differs in it; beside that, words of what it cites. */
function checked(message: string): Asked {
  const answer = checkMessage(message, library);
  const asked = answer.blocks.flatMap((block) => {
    if (block.kind !== 'claim') return [];
    const { words, verdict } = block;
    if (verdict.kind !== 'differs') return [words];
    const cited = citationsOf(verdict.evidence).map(({ quote }) => quote);
    return [
      words,
      ...verdict.differences.flatMap(({ said }) => wordsOf(said)),
      ...verdict.differences
        .flatMap(({ source }) => wordsOf(source))
        .filter((words) => cited.some((quote) => quote.includes(words))),
    ];
  });
  return { asked, answer };
}

function wordsOf(value: Difference['said'] | Difference['source']): string[] {
  if ('asked' in value) return [value.asked];
  if ('words' in value) return [value.words];
  const speakers = LOCALES.map((locale) => createSpeaker(locale, entities, String));
  return [value.date, ...speakers.map((speaker) => speaker.date(value.date))];
}

const answers: readonly Asked[] = [
  ...questions.map(({ ask }) => {
    const answer = answerQuestion(ask, library);
    const readAs = library.search.understand(ask).readAs ?? ask;
    return { asked: [ask, readAs, ...givenBack(answer, readAs)], answer };
  }),
  ...entities.all
    .flatMap(allNames)
    .map((name) => ({ asked: [name], answer: answerPartner(name, library) })),
  ...entities.all.flatMap(({ id, name }) => [
    { asked: [], answer: answerTimeline({ name: name['zh-CN'] }, library) },
    ...rivalsOf(id, library).map((other) => ({
      asked: [],
      answer: answerComparison(name['zh-CN'], nameOf(other), library),
    })),
  ]),
  ...library.corpus.passages.map(({ ordinal }) => ({
    asked: [],
    answer: answerSource(`¶${ordinal}`, library),
  })),
  ...['网点', '今天天气', '¶99'].map((asked) => ({
    asked: [asked],
    answer: answerSource(asked, library),
  })),
  ...[
    { from: '2015', to: '2016' },
    { from: '2018' },
    { from: '2018', to: '2015' },
    { to: '何时' },
  ].map((range) => ({
    asked: ['何时', ...LOCALES.flatMap(yearsAsked)],
    answer: answerTimeline(range, library),
  })),
  ...[
    ['腾讯', '工行'],
    ['腾讯', '农行'],
    ['腾讯', '百渡'],
    ['腾讯', '华为'],
    ['腾讯', ''],
  ].map(([a = '', b = '']) => ({ asked: [b], answer: answerComparison(a, b, library) })),
  ...TABLES.flatMap(readMessages).map(({ message }) => checked(message)),
  ...['招商', 'tengxun', '中国', '不存在的公司', '马蚁金服', '京东金融和工行'].map((name) => ({
    asked: [name],
    answer: answerPartner(name, library),
  })),
];

/** The words of a question that an answer gives back one by one: only words that stand in it. */
function givenBack({ blocks }: Answer, asked: string): string[] {
  const values = blocks.flatMap((block) =>
    block.kind === 'notice' ? Object.values(block.message.values ?? {}) : [],
  );
  return values
    .flatMap((value) => (typeof value === 'object' && 'asked' in value ? value.asked : []))
    .filter((words) => writeDigits(fold(asked)).includes(words));
}

describe('every sentence of every answer has its source', () => {
  it('cites slices of the article file, letter for letter', () => {
    for (const { asked, answer } of answers) {
      for (const { passage, quote, start, end } of citationsOf(answer.blocks)) {
        expect(lines, asked[0]).toContain(passage.text);
        if (passage.kind === 'passage') expect(lines[passage.ordinal - 1]).toBe(passage.text);
        expect(passage.text.slice(start, end), asked[0]).toBe(quote);
      }
    }
  });

  describe.each(LOCALES)('%s', (locale) => {
    const known = knownWords(library, locale, lines);

    it('on Discord', () => {
      const foreign = answers.flatMap(({ asked, answer }) => {
        const all = asked.reduce(withAsked, known);
        const shown = shownOnDiscord(answer, locale, entities);
        return shown.flatMap((line) => foreignWords(line, all));
      });
      expect(foreign).toEqual([]);
    });

    it('in the console', () => {
      const foreign = answers.flatMap(({ asked, answer }) => {
        const all = asked.reduce(withAsked, known);
        const shown = shownOnConsole(answer, locale, entities);
        return shown.flatMap((line) => foreignWords(line, all));
      });
      expect(foreign).toEqual([]);
    });
  });

  it('as JSON', () => {
    const known = knownWords(library, 'zh-CN', lines);
    const foreign = answers.flatMap(({ asked, answer }) =>
      foreignJson(renderJson(answer, entities), asked.reduce(withAsked, known), library),
    );
    expect(foreign).toEqual([]);
  });
});

describe('a planted sentence is found', () => {
  const known = knownWords(library, 'zh-CN', lines);
  const answer = answerPartner('腾讯', library);
  const body = renderDiscord(answer, 'zh-CN', entities).body;
  const foreignIn = (content: string) => {
    const planted = { type: ComponentType.TextDisplay, content };
    const components = [...(body.components ?? []), planted];
    return shownInBody({ ...body, components }).flatMap((line) => foreignWords(line, known));
  };

  it.each([
    ['a sentence', '腾讯与农行也达成了合作。', ['腾讯与农行也达成了合作。']],
    ['a figure', '**腾讯** · 数值：9家银行', ['9家银行']],
    ['a name in a slot', '关于马化腾', ['关于马化腾']],
    ['a heading', '### 腾讯的未来', ['腾讯的未来']],
    ['a sentence behind a title', '-# ¶2 · 零壹财经 · 据说如此', ['据说如此']],
    ['a quote with a changed character', '> 腾讯和农行的合作 ¶20', ['腾讯和农行的合作 ¶20']],
    ['a quote of another passage', '> 腾讯和中行的合作 ¶19', ['腾讯和中行的合作 ¶19']],
    ['words behind a quote', '> 腾讯和中行的合作等等', ['腾讯和中行的合作等等']],
    ['nothing', '> 腾讯和中行的合作 ¶20', []],
  ])('on a surface: %s', (_, content, foreign) => {
    expect(foreignIn(content)).toEqual(foreign);
  });

  it('in JSON', () => {
    const json = { ...renderJson(answer, entities), note: '据说如此', quote: '腾讯和农行的合作' };
    expect(foreignJson(json, known, library)).toEqual(['据说如此', '腾讯和农行的合作']);
  });
});
