import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { answerComparison } from '../../../src/compare/answer-comparison.ts';
import { createFactIndex } from '../../../src/facts/fact-index.ts';
import type { Fact } from '../../../src/facts/kinds.ts';
import type { Library } from '../../../src/library/library.ts';
import { answerPartner } from '../../../src/names/answer-names.ts';
import { renderDiscord } from '../../../src/surfaces/discord/render.ts';
import { parseInterval } from '../../../src/text/dates.ts';
import { answerTimeline } from '../../../src/timeline/answer-timeline.ts';
import { countEach, type Steps, sumOf } from '../../support/count-steps.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

/** The shipped library with its facts again and again, a day each. */
function libraryOf(count: number): Library {
  const shipped = shippedLibrary();
  const facts = Array.from({ length: count }, (_, n): Fact => {
    const fact = shipped.facts[n % shipped.facts.length];
    const date = `${2001 + (n % 20)}-0${1 + (n % 9)}-${10 + (n % 19)}`;
    if (fact === undefined) throw new RangeError('no facts');
    return { ...fact, id: `many#${n}`, when: { ...parseInterval(date), written: date } };
  });
  return { ...shipped, facts, factIndex: createFactIndex(facts, shipped.entities) };
}

/** Of the few, a second page is not the last one yet. */
const [FEW, MANY] = [1200, 6000];
/** More than this is no difference of a page or two, and less than that of five times as many facts. */
const ALIKE = 1.5;
/** A single page differs by what stands on it as well. */
const PAGE_ALIKE = 2.5;

type Ask = (library: Library) => Answer;

const askTimeline: Ask = (library) => answerTimeline({}, library);

const ASKED: readonly (readonly [string, Ask])[] = [
  ['/partner', (library) => answerPartner('腾讯', library)],
  [
    '/partner with a filter',
    (library) => answerPartner('腾讯', library, { kind: { words: '合作', kind: 'partnership' } }),
  ],
  ['/compare', (library) => answerComparison('腾讯', '百度', library)],
  ['/timeline', askTimeline],
  ['/timeline of one', (library) => answerTimeline({ name: '京东' }, library)],
];

const show = (ask: Ask, library: Library, from: number) =>
  renderDiscord(ask(library), 'zh-CN', library, { audience: 'asker', from });

/** The block with which the page behind begins, as its button says. */
function nextOf(reply: ReturnType<typeof show>): number {
  const ids = Array.from(JSON.stringify(reply).matchAll(/"v1:page:[^"]*:(\d+)"/g), ([, n]) =>
    Number(n),
  );
  return Math.max(0, ...ids);
}

/** Turns so many pages one after another; what comes back turns the last of them. */
function lastOf(pages: number, ask: Ask, library: Library): () => void {
  let from = 0;
  for (let page = 1; page < pages; page++) from = nextOf(show(ask, library, from));
  expect(from > 0).toBe(pages > 1);
  return () => show(ask, library, from);
}

/** Calls of the functions that draw. */
function drawing(steps: Steps): number {
  return sumOf(new Map([...steps].filter(([name]) => name.startsWith('surfaces/'))));
}

/** Each from a library that nobody has asked: of few facts and of many, a further and a first page. */
const PAGES = [2, 1].flatMap((pages) => [FEW, MANY].map((count) => ({ pages, count })));
const RUNS = [
  ...ASKED.flatMap(([, ask]) => PAGES.map((page) => ({ ask, ...page }))),
  ...[2, 20].map((pages) => ({ ask: askTimeline, pages, count: MANY })),
];

let counted: readonly Steps[];
beforeAll(() => {
  counted = countEach(RUNS.map(({ ask, pages, count }) => lastOf(pages, ask, libraryOf(count))));
});
const stepsAt = (place: number): Steps => {
  const steps = counted[place];
  if (steps === undefined) throw new RangeError('nothing was counted');
  return steps;
};

describe.each(ASKED.map(([name], n) => [name, n * PAGES.length] as const))(
  '%s with five times as many facts',
  (_, at) => {
    it('costs as much for a further page', () => {
      const [few, many] = [sumOf(stepsAt(at)), sumOf(stepsAt(at + 1))];
      expect(few).toBeGreaterThan(100);
      expect(many / few).toBeLessThan(PAGE_ALIKE);
    });

    it('draws no more for the first page, and counts the facts once', () => {
      const [few, many] = [stepsAt(at + 2), stepsAt(at + 3)];
      expect(drawing(few)).toBeGreaterThan(100);
      expect(drawing(many) / drawing(few)).toBeLessThan(ALIKE);
      expect(sumOf(many) / sumOf(few)).toBeLessThan(ALIKE * (MANY / FEW));
    });
  },
);

it('the twentieth page is drawn without the nineteen before it', () => {
  const [second, twentieth] = [RUNS.length - 2, RUNS.length - 1].map((n) => sumOf(stepsAt(n)));
  expect(second).toBeGreaterThan(100);
  expect((twentieth ?? 0) / (second ?? 1)).toBeLessThan(ALIKE);
});
