import type { Block } from '../answer/answer.ts';
import {
  type ComparedSentence,
  comparedSentencesOf,
  type Difference,
  differencesOf,
} from '../answer/verdict.ts';
import type { Speaker } from './texts/say.ts';

/** A sentence of a message, given back, and what was found of it. */
export interface SaidClaim {
  readonly words: string;
  readonly verdict: string;
  /** The sentences shown beside it, each with what differs from it. */
  readonly sentences: readonly SaidSentence[];
  /** The others, of which only the place is said. */
  readonly others: readonly ComparedSentence[];
}

export interface SaidSentence extends ComparedSentence {
  readonly said: readonly string[];
}

/** How much is said: so many sentences, and of each so many differences. */
export interface ClaimDetail {
  readonly quotes: number;
  readonly differences: number;
}

/** @param detail what is more than this is counted */
export function sayClaim(
  { words, verdict }: Extract<Block, { kind: 'claim' }>,
  speaker: Speaker,
  detail: ClaimDetail,
): SaidClaim {
  const all = comparedSentencesOf(verdict);
  const others = all.slice(detail.quotes);
  const shown = all.slice(0, detail.quotes);
  const hidden = others.flatMap(differencesFrom).length;
  const isSeveral = verdict.kind === 'near' && all.length > 1;
  return {
    words: speaker.say('check.claim').replace('{words}', () => speaker.literal(words)),
    verdict: speaker.say(isSeveral ? 'check.near-several' : `check.${verdict.kind}`),
    sentences: shown.map((each, n) => {
      const differences = differencesFrom(each);
      const said = differences.slice(0, detail.differences);
      // What the sentences that are not shown have instead is counted once, at the end.
      const more = differences.length - said.length + (n === shown.length - 1 ? hidden : 0);
      return {
        ...each,
        said: [
          ...said.map((difference) => sayDifference(difference, speaker)),
          ...(more === 0 ? [] : [speaker.say('difference.more', { count: more })]),
        ],
      };
    }),
    others,
  };
}

function differencesFrom(sentence: ComparedSentence): Difference[] {
  return differencesOf({ kind: 'near', sentences: [sentence] });
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
