import { expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { answerPartner } from '../../../src/names/answer-names.ts';
import { renderDiscord } from '../../../src/surfaces/discord/render.ts';
import { libraryOfManyFacts } from '../../support/big-libraries.ts';

const library = libraryOfManyFacts(80);
const answer = answerPartner('华为', library);

const turn = (to: Answer, from: number) =>
  renderDiscord(to, 'zh-CN', library, { audience: 'asker', from });

/** How often the quotes of any fact are read to draw the last page of the first so many blocks. */
function readsOf(count: number): number {
  let reads = 0;
  const blocks = answer.blocks.slice(0, count).map((block) => {
    if (block.kind !== 'fact') return block;
    const { quotes, ...rest } = block.found.fact;
    const fact = {
      ...rest,
      get quotes() {
        reads++;
        return quotes;
      },
    };
    return { ...block, found: { ...block.found, fact } };
  });
  turn({ ...answer, blocks }, count - 1);
  return reads;
}

it('the last page of 80 facts shows the last of them', () => {
  const last = answer.blocks.length - 1;
  expect(last).toBeGreaterThanOrEqual(80);
  expect(JSON.stringify(turn(answer, last))).toContain('**网点 80家**');
});

it('with twice as many facts the last page takes twice the work, not more', () => {
  const [once, twice] = [readsOf(40), readsOf(80)];
  expect(once).toBeGreaterThan(40);
  expect(twice / once).toBeLessThan(2.3);
});
