import { type Answer, citationsOf } from '../answer/answer.ts';
import type { Speaker } from './texts/say.ts';

/** An answer seldom rests on more sources that differ in what they say of their use. */
const NOTICES_MAX = 3;

/** How complete an answer is, and what its sources say of their use. */
export function sayFooter({ coverage, blocks }: Answer, speaker: Speaker): string[] {
  const notices = new Set(citationsOf(blocks).flatMap(({ article }) => article.notice ?? []));
  const lines = [...notices]
    .slice(0, NOTICES_MAX)
    .map((words) => speaker.say('reply.notice', { notice: { words } }));
  if (coverage === undefined) return lines;
  const key = coverage.found === 0 ? 'coverage.none' : 'coverage.line';
  return [speaker.say(key, { ...coverage, asOf: { date: coverage.asOf } }), ...lines];
}
