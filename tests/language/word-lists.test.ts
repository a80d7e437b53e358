import { describe, expect, it } from 'vitest';
import { ABBREVIATIONS } from '../../src/language/en/abbreviations.ts';
import { EVERYDAY_WORDS as EN_EVERYDAY } from '../../src/language/en/everyday.ts';
import { IDLE_WORDS as EN_IDLE } from '../../src/language/en/idle.ts';
import * as en from '../../src/language/en/quantities.ts';
import { words } from '../../src/language/words.ts';
import { AIMS } from '../../src/language/zh/aims.ts';
import { BODY_ENDINGS, WEAK_ENDINGS } from '../../src/language/zh/bodies.ts';
import { EVERYDAY_WORDS } from '../../src/language/zh/everyday.ts';
import { IDLE_WORDS } from '../../src/language/zh/idle.ts';
import { PERIODS } from '../../src/language/zh/periods.ts';
import * as zh from '../../src/language/zh/quantities.ts';
import { SPEECH_VERBS } from '../../src/language/zh/speech.ts';
import { fold } from '../../src/text/normalize.ts';
import { segment } from '../../src/text/segment.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { quantityOf } from '../text/quantity-of.ts';

describe('every word is written as texts are folded', () => {
  it.each<[string, readonly string[]]>([
    ['endings of names', [...BODY_ENDINGS, ...WEAK_ENDINGS]],
    ['words of periods', PERIODS],
    ['Chinese units', Object.keys(zh.MEASURES)],
    ['English units', Object.keys(en.MEASURES)],
    ['Chinese bounds', Object.keys({ ...zh.BOUNDS_BEFORE, ...zh.BOUNDS_BEHIND })],
    ['English bounds', Object.keys(en.BOUNDS_BEFORE)],
  ])('%s', (_, words) => {
    expect(words.filter((word) => fold(word) !== word)).toEqual([]);
  });
});

describe('no word stands twice', () => {
  it.each<[string, readonly string[]]>([
    ['among the endings of names', [...BODY_ENDINGS, ...WEAK_ENDINGS]],
    ['among the words of periods', PERIODS],
    ['among the verbs of speech', SPEECH_VERBS],
    ['among the words for an utmost', AIMS.sameUtmost.flat()],
    // An idle word colours a question as well, so that it need not stand among those that do.
    ['among everyday and idle words', words(`${EVERYDAY_WORDS} ${IDLE_WORDS}`)],
    ['among everyday and idle words in English', words(`${EN_EVERYDAY} ${EN_IDLE}`)],
  ])('%s', (_, words) => {
    expect(words.filter((word, n) => words.indexOf(word) < n)).toEqual([]);
  });
});

// They are looked up by the words of the segmenter: one that it cuts in two would never be met.
it.each([
  ['everyday', EVERYDAY_WORDS],
  ['idle', IDLE_WORDS],
])('every %s word is one word for the segmenter', (_, list) => {
  expect(words(list).filter((word) => segment(word).length !== 1)).toEqual([]);
});

describe('each unit is read behind a number', () => {
  const measures = Object.entries({ ...zh.MEASURES, ...en.MEASURES });
  // 5千瓦 begins like 5千.
  it.each(measures)('%s counts %s', (word, unit) => {
    expect(quantityOf(`共 5 ${word}`).unit).toBe(unit);
  });

  it.each([...zh.COUNTERS])('%s counts', (word) => {
    expect(quantityOf(`共5${word}`).unit).toBe(word);
  });
});

it.each(Object.entries({ ...zh.BOUNDS_BEFORE, ...en.BOUNDS_BEFORE }))(
  'before a number, %s bounds it: %s',
  (word, bound) => {
    expect(quantityOf(`共有 ${word} 5家`)).toMatchObject({ bound, low: '5', unit: '家' });
  },
);

it.each([...ABBREVIATIONS])('%s. ends no sentence', (word) => {
  expect(splitSentences(`Whalebay ${word}. pearl came.`)).toHaveLength(1);
});

it.each(SPEECH_VERBS)('who %s something belongs to what was said', (verb) => {
  expect(splitSentences(`“甲。”沈漫${verb}。乙。`)).toHaveLength(2);
});
