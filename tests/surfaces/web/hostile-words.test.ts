import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { citationsOf } from '../../../src/answer/blocks.ts';
import { createSpeaker } from '../../../src/surfaces/texts/say.ts';
import { drawAnswer } from '../../../src/surfaces/web/answer.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { readPage } from '../../support/read-page.ts';
import { asRead, expectSafe } from '../../support/safe-page.ts';
import { checks, comparisons, facts, nearest, passages } from '../discord/made-answers.ts';

const speaker = createSpeaker('zh-CN', shippedLibrary(), String);

function expectWords({ answer }: { readonly answer: Answer }): void {
  const page = readPage(drawAnswer(answer, speaker).toString());
  expectSafe(page);
  if (answer.kind === 'comparison') return;
  const { text } = page;
  for (const { quote } of citationsOf(answer.blocks)) expect(text).toContain(asRead(quote));
  for (const block of answer.blocks) {
    if (block.kind === 'claim') expect(text).toContain(asRead(block.words));
  }
}

describe('words of articles and of messages stay words on a page, letter for letter', () => {
  it.each([
    ['passages', passages],
    ['nearest', nearest],
    ['facts', facts],
    ['comparisons', comparisons],
    ['checks', checks],
  ] as const)('%s', (_, made) => {
    fc.assert(fc.property<[{ readonly answer: Answer }]>(made, expectWords), { numRuns: 25 });
  });
});
