import type { Answer } from '../../src/answer/answer.ts';
import { comparedSentencesOf, differencesOf } from '../../src/answer/verdict.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { readQuestion } from '../../src/ask/readings.ts';
import { checkMessage } from '../../src/check/check-message.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { rivalsOf } from '../../src/compare/suggest-pairs.ts';
import type { Library } from '../../src/library/library.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { answerSource } from '../../src/source/answer-source.ts';
import { LOCALES } from '../../src/surfaces/texts/locales.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { fold } from '../../src/text/normalize.ts';
import { writeDigits } from '../../src/text/numerals.ts';
import { answerTimeline } from '../../src/timeline/answer-timeline.ts';
import { readMessages, TABLES } from './check/golden-message.ts';
import type { GoldenQuestion } from './golden-question.ts';
import { namesOf } from './shipped.ts';

/** An answer, and the words that may be given back in it: the asker's own. */
interface Asked {
  readonly asked: readonly string[];
  readonly answer: Answer;
}

const everyThird = <T>(items: readonly T[]) => items.filter((_, n) => n % 3 === 0);

/**
 * Answers of every command, to the golden questions and messages and to what else people type. Of
 * pairs and messages every third, for many have the same answers.
 */
export function askAll(questions: readonly GoldenQuestion[], library: Library): Asked[] {
  const { entities, corpus } = library;
  const nameOf = (id: string) => entities.get(id)?.name['zh-CN'] ?? '';
  const compare = (a: string, b: string) => answerComparison(a, b, library);
  return [
    ...[...questions.map(({ ask }) => ask), ...MORE_QUESTIONS].map((ask) => question(ask, library)),
    ...[...namesOf(library), ...MORE_NAMES].map((name) => {
      return { asked: [name], answer: answerPartner(name, library) };
    }),
    ...entities.all.map(({ name }) => {
      return { asked: [], answer: answerTimeline({ name: name['zh-CN'] }, library) };
    }),
    ...everyThird(
      entities.all.flatMap(({ id }) => rivalsOf(id, library).map((other) => [id, other] as const)),
    ).map(([a, b]) => ({ asked: [], answer: compare(nameOf(a), nameOf(b)) })),
    ...corpus.passages.map(({ ordinal }) => {
      return { asked: [], answer: answerSource(`¶${ordinal}`, library) };
    }),
    ...['网点', '今天天气', '¶99'].map((typed) => {
      return { asked: [typed], answer: answerSource(typed, library) };
    }),
    ...RANGES.map((range) => {
      return { asked: datesAsked(library), answer: answerTimeline(range, library) };
    }),
    ...PAIRS.map(([a, b]) => ({ asked: [b], answer: compare(a, b) })),
    ...everyThird(TABLES.flatMap(readMessages)).map(({ message }) => lookedUp(message, library)),
  ];
}

const MORE_QUESTIONS = [
  '腾讯和中行合作了什么？京东金融的定位是什么？',
  '没有和百度合作的银行有哪些',
  '京东金融合作了多少家银行',
  '哪家公司合作的银行最多',
  '最新的合作',
  '四大互联网巨头和四大行是怎么配对的',
  '腾讯和百度的区别',
  '騰訊和中行的雲端運算合作',
  '腾讯和农行的合作',
  '工行',
];
const MORE_NAMES = ['招商', 'tengxun', '中国', '不存在的公司', '马蚁金服', '京东金融和工行'];
const RANGES = [
  { from: '2015', to: '2016' },
  { from: '2017年上半年', to: '2017年上半年' },
  { from: '2018' },
  { from: '2018', to: '2015' },
  { to: '何时' },
];
const PAIRS = [
  ['腾讯', '工行'],
  ['腾讯', '农行'],
  ['腾讯', '百渡'],
  ['腾讯', '华为'],
  ['腾讯', ''],
] as const;

/** What was typed in RANGES, which is given back as dates. */
function datesAsked(library: Library): string[] {
  const speakers = LOCALES.map((locale) => createSpeaker(locale, library, String));
  const bounds = ['2015', '2016', '2018', '2017-01', '2017-06'] as const;
  return ['何时', ...speakers.flatMap(({ date }) => bounds.map(date))];
}

/** Its own words, whole and in parts, as it was asked or as it was read. */
function question(ask: string, library: Library): Asked {
  const answer = answerQuestion(ask, library);
  const readAs = [...readQuestion(ask, library)].flatMap((each) => each.readAs ?? []);
  const texts = [ask, ...readAs].flatMap((text) => [text, writeDigits(fold(text))]);
  const said = answer.blocks.flatMap((block) =>
    block.kind === 'notice' || block.kind === 'heading'
      ? Object.values(block.message.values ?? {}).flatMap(wordsAsked)
      : [],
  );
  const given = [...said, ...(answer.unsaid ?? [])];
  const isOwn = (words: string) =>
    texts.some((text) => words.split(' ').every((part) => text.includes(part)));
  return { asked: [ask, ...readAs, ...given.filter(isOwn)], answer };
}

function wordsAsked(value: object | number): string[] {
  if (typeof value !== 'object' || !('asked' in value)) return [];
  return [value.asked].flat().filter((words) => typeof words === 'string');
}

/** Of a message its sentences are given back, and what differs in them from words that are cited. */
function lookedUp(message: string, library: Library): Asked {
  const answer = checkMessage(message, library);
  const asked = answer.blocks.flatMap((block) => {
    if (block.kind !== 'claim') return [];
    const cited = comparedSentencesOf(block.verdict).map(({ citation }) => citation.quote);
    const differences = differencesOf(block.verdict);
    return [
      block.words,
      // As it is given back above what was found of it.
      `“${block.words}”`,
      ...differences.map(({ said }) => said).filter((said) => isInOrder(said, block.words)),
      ...differences
        .map(({ source }) => source)
        .filter((source) => cited.some((quote) => isInOrder(source, quote))),
    ];
  });
  return { asked, answer };
}

/** Whether all characters of words stand in a text, in their order. */
function isInOrder(words: string, text: string): boolean {
  let at = 0;
  for (const char of words) {
    at = text.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
