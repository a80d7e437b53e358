import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { citationsOf } from '../../src/answer/blocks.ts';
import { factsOn } from '../../src/answer/list-facts.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { explainQuestion } from '../../src/ask/explain-question.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { answerSource } from '../../src/source/answer-source.ts';
import { completeDate } from '../../src/suggest/complete-date.ts';
import { completeName } from '../../src/suggest/complete-name.ts';
import { completePassage } from '../../src/suggest/complete-passage.ts';
import { completeQuestion } from '../../src/suggest/complete-question.ts';
import { answerTimeline } from '../../src/timeline/answer-timeline.ts';
import { shippedLibrary } from '../support/knowledge.ts';
import { pairwise } from '../support/pairwise.ts';

const library = shippedLibrary();
const found = factsOn([], library);
const READER = { locale: 'zh-CN', phrase: () => '' } as const;
/** The longest that Discord lets anyone type. */
const LENGTH = 6000;
const PIECES = [
  ...['x', ' ', '1', '腾', '几', '不', '"', '“', '(', '（', '[', '> ', 'a ', '1 ', '- ', '*', ':'],
  ...['腾讯', '？', '什么？', '，谁', '2017年', '百渡', 'vs ', '最', '的', '二〇'],
];
/** With something else at its end, around it, or nowhere. */
const ENDS = [
  ['', 'x'],
  ['x', 'x'],
  ['', ''],
] as const;
const longText = (piece: string, [before, behind]: (typeof ENDS)[number]) =>
  before + piece.repeat(LENGTH / piece.length) + behind;
const longTexts = (piece: string) => ENDS.map((ends) => longText(piece, ends));

const ANSWERS: readonly (readonly [string, (text: string) => Answer])[] = [
  ['answerQuestion', (text) => answerQuestion(text, library)],
  ['answerPartner', (text) => answerPartner(text, library)],
  ['answerSource', (text) => answerSource(text, library)],
  ['answerTimeline', (text) => answerTimeline({ name: text, from: text }, library)],
  ['a bound of answerTimeline', (text) => answerTimeline({ to: text }, library)],
  ['answerComparison', (text) => answerComparison(text, '腾讯', library)],
];

it.each(
  pairwise(ANSWERS, PIECES, ENDS).map(
    ([[name, run], piece, ends]) => [name, longText(piece, ends), run] as const,
  ),
)('%s gives a proper answer to 6,000 characters of %.9s…', (_, text, run) => {
  const { blocks } = run(text);
  expect(blocks.length).toBeGreaterThan(0);
  for (const { passage, start, end, quote } of citationsOf(blocks)) {
    expect(passage.text.slice(start, end)).toBe(quote);
  }
});

describe.each<[string, (text: string) => readonly unknown[]]>([
  ['completeDate', (text) => completeDate(text, found, 'from', undefined)],
  ['completePassage', (text) => completePassage(text, library, 25)],
  ['completeQuestion', (text) => completeQuestion(text, library, READER)],
])('%s suggests nothing for 6,000 characters of', (_, run) => {
  it.each(PIECES.filter((piece) => piece.trim() !== ''))('%j', (piece) => {
    for (const text of longTexts(piece)) expect(run(text)).toEqual([]);
  });
});

it.each(PIECES)('the names suggested for 6,000 of %j are names of the library', (piece) => {
  const ids = new Set<string>(library.entities.all.map(({ id }) => id));
  for (const text of longTexts(piece)) {
    for (const { id } of completeName(text, library)) expect(ids).toContain(id);
  }
});

it.each(PIECES)('6,000 of %j are explained, in a bounded number of readings', (piece) => {
  for (const text of longTexts(piece)) {
    expect(explainQuestion(text, library).readings.length).toBeLessThanOrEqual(9);
  }
});
