import type { Block } from '../answer/answer.ts';
import type { Speaker } from './texts/say.ts';

/** A statement of a message, given back, and line by line what the library says to it. */
export interface SaidClaim {
  readonly words: string;
  readonly verdict: readonly string[];
}

export function sayClaim(
  { words, verdict }: Extract<Block, { kind: 'claim' }>,
  speaker: Speaker,
): SaidClaim {
  const differences = verdict.kind === 'differs' ? verdict.differences : [];
  return {
    words: speaker.say('check.claim', { words: { asked: words } }),
    verdict: [
      speaker.say(`check.${verdict.kind}`),
      ...differences.map(({ said, source }) => speaker.say('check.difference', { said, source })),
    ],
  };
}
