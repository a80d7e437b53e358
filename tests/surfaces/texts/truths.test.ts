import { describe, expect, it } from 'vitest';
import { shippedLibrary } from '../../support/knowledge.ts';
import { madeUpLibrary } from '../../support/made-up.ts';
import { scenesOf } from './scenes.ts';
import { STATES } from './states.ts';
import { checkTruth } from './truth.ts';
import { ANSWER_TRUTHS } from './truths-of-answers.ts';
import { LOOKUP_TRUTHS } from './truths-of-lookups.ts';

const TRUTHS = { ...ANSWER_TRUTHS, ...LOOKUP_TRUTHS };

const states = Object.entries(STATES).flatMap(([key, states]) =>
  states
    .filter(({ name }) => !name.startsWith('"'))
    .map((state) => [key, state.name, state] as const),
);

describe('each text is true in the states in which it is said', () => {
  it.each(states)('%s: %s', async (_, __, state) => {
    const { answer, library } = await state.make('zh-CN');
    if (answer !== undefined) checkTruth(answer, library, TRUTHS);
  });
});

describe.each([
  ['shipped', shippedLibrary],
  ['made up', madeUpLibrary],
] as const)('each text is true whatever is asked of the %s library', (_, library) => {
  const { entities, corpus } = library();
  const names = entities.all.map(({ name }) => name['zh-CN']);
  const pairs = names.flatMap((a, n) => names.slice(n + 1).map((b) => [a, b] as const));
  const scene = scenesOf(library);

  it.each([
    [
      'a name',
      // Half of it of every other name.
      names.flatMap((name, n) =>
        [
          `/partner ${name}`,
          `/timeline "${name}"`,
          `/ask ${name}`,
          `/ask ${name}和谁合作`,
          `/ask ${name}有多少家合作伙伴`,
          `/ask ${name}的员工有多少`,
        ].filter((_, line) => line % 2 === n % 2),
      ),
    ],
    [
      'a pair',
      // One of thirty meets nearly every name.
      pairs
        .filter((_, n) => n % 30 === 0)
        .flatMap(([a, b]) => [
          `/partner ${a}和${b}`,
          `/timeline "${a}和${b}"`,
          `/ask ${a}和${b}合作了什么`,
          `/ask ${a}和${b}2017年的合作`,
          `/compare "${a}" "${b}"`,
        ]),
    ],
    [
      'a passage',
      corpus.passages.flatMap(({ id, text }, n) => [
        `/source ${id}`,
        n % 2 === 0 ? `/找出处 ${text}` : `/ask ${text.split(/[,。]/u)[0]}`,
      ]),
    ],
  ])('%s', async (_, lines) => {
    let count = 0;
    for (const line of lines) {
      const { answer } = await scene(line).make('zh-CN');
      if (answer !== undefined) count += checkTruth(answer, library(), TRUTHS);
    }
    expect(count).toBeGreaterThan(lines.length / 2);
  });
});
