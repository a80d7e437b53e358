import type { Passage } from '../src/knowledge/article.ts';
import { fold } from '../src/text/normalize.ts';

const RUN = 4;
/**
 * A passage with this share of another one's runs of four characters tells much of the same. On the
 * sets with answers, three in ten such passages hold the answer as well; of others, one in ten.
 */
const NEAR_COPY = 0.2;

/** Finds the passages, by number, that repeat a good part of a given one. */
export function createFindNearCopies(passages: readonly Passage[]): (n: number) => number[] {
  const runs = passages.map(({ text }) => runsOf(fold(text).replace(/[^\p{L}\p{N}]/gu, '')));
  const holders = new Map<string, number[]>();
  runs.forEach((own, n) => {
    for (const run of own) {
      const known = holders.get(run);
      if (known === undefined) holders.set(run, [n]);
      else known.push(n);
    }
  });
  return (n) => {
    const own = runs[n] ?? new Set();
    const shared = new Map<number, number>();
    for (const run of own) {
      for (const other of holders.get(run) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    return [...shared].filter(([, count]) => count >= NEAR_COPY * own.size).map(([other]) => other);
  };
}

function runsOf(text: string): ReadonlySet<string> {
  const runs = new Set<string>();
  for (let n = 0; n + RUN <= text.length; n++) runs.add(text.slice(n, n + RUN));
  return runs;
}
