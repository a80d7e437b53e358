import type { Block } from '../answer/answer.ts';
import {
  type ComparedSentence,
  comparedSentencesOf,
  type Difference,
  differencesOf,
} from '../answer/verdict.ts';
import type { Speaker } from './texts/say.ts';

/** A claim in the interface's language: its words, and what was found. */
export interface SaidClaim {
  readonly words: string;
  readonly verdict: string;
  /** The compared sentences shown, each with its differences. */
  readonly sentences: readonly SaidSentence[];
  /** The other compared sentences; only their places are shown. */
  readonly others: readonly ComparedSentence[];
}

export interface SaidSentence extends ComparedSentence {
  readonly said: readonly string[];
}

/** How many compared sentences are shown, and how many differences of each. */
export interface ClaimDetail {
  readonly quotes: number;
  readonly differences: number;
}

/** @param detail anything beyond this is only counted */
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
      // Differences of the sentences not shown are counted once, after the last one shown.
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

/** What differs from one sentence, the weightiest first. */
export function differencesFrom(sentence: ComparedSentence): Difference[] {
  return differencesOf({ kind: 'near', sentences: [sentence] });
}

function sayDifference(difference: Difference, speaker: Speaker): string {
  const { key, values } = describeDifference(difference);
  return speaker.say(key, values);
}

/** `Date: “2016” here, “2015” in the source`. */
export function describeDifference({ kind, said, source }: Difference) {
  const key =
    source === ''
      ? 'difference.added'
      : said === ''
        ? 'difference.left-out'
        : 'difference.replaced';
  const values = {
    kind: { key: `difference.${kind}` },
    said: { asked: said },
    source: { quoted: source },
  } as const;
  return { key, values } as const;
}
