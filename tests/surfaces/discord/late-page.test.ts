import { expect, it } from 'vitest';
import { answerPartner } from '../../../src/answer/answer-partner.ts';
import { renderDiscord } from '../../../src/surfaces/discord/render.ts';
import { timeOf } from '../../search/search-over.ts';
import { libraryOfManyFacts } from '../../support/big-libraries.ts';

it('a late page of 3,000 facts is turned to in no time', () => {
  const library = libraryOfManyFacts(3000);
  const answer = answerPartner('华为', library);
  const last = answer.blocks.length - 1;
  expect(last).toBeGreaterThan(3000);
  const turn = (from: number) =>
    renderDiscord(answer, 'zh-CN', library.entities, { audience: 'asker', from });
  turn(0);
  const times = [last, last - 100].map((from) => timeOf(() => turn(from)));
  expect(Math.max(...times)).toBeLessThan(1000);
  expect(JSON.stringify(turn(last).body)).toContain('3000家');
}, 60_000);
