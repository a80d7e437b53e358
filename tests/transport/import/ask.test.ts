import { PassThrough } from 'node:stream';
import { expect, it } from 'vitest';
import { createAsker } from '../../../src/transport/import/ask.ts';

const answer = (typed: string) => {
  const [input, output] = [new PassThrough(), new PassThrough()];
  input.end(typed);
  return createAsker(input, output).ask('Write?');
};

it.each([
  ['y\n', 'yes'],
  ['N\n', 'no'],
  ['all\n', 'all'],
  ['q\n', 'quit'],
  ['what\n\nyes\n', 'yes'],
  ['', 'quit'],
])('%j means %s', async (typed, choice) => {
  expect(await answer(typed)).toBe(choice);
});
