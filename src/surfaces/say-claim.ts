import type { Block } from '../answer/answer.ts';
import { type Difference, differencesOf } from '../answer/check/verdict.ts';
import type { Speaker } from './texts/say.ts';

/** A sentence of a message, given back, and line by line what was found of it. */
export interface SaidClaim {
  readonly words: string;
  readonly verdict: readonly string[];
}

/** @param most so many differences are said in words */
export function sayClaim(
  { words, verdict }: Extract<Block, { kind: 'claim' }>,
  speaker: Speaker,
  most = Number.POSITIVE_INFINITY,
): SaidClaim {
  return {
    words: `“${speaker.literal(words)}”`,
    verdict: [
      speaker.say(`check.${verdict.kind}`),
      ...differencesOf(verdict)
        .slice(0, most)
        .map((difference) => sayDifference(difference, speaker)),
    ],
  };
}

function sayDifference({ kind, said, source }: Difference, speaker: Speaker): string {
  const key =
    source === ''
      ? 'difference.added'
      : said === ''
        ? 'difference.left-out'
        : 'difference.replaced';
  const values = { said: { asked: said }, source: { quoted: source } };
  return speaker.say(key, { kind: { key: `difference.${kind}` }, ...values });
}
