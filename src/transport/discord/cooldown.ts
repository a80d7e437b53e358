/** How often one person may ask. */
export interface CooldownSettings {
  /** So many times in a row. */
  readonly burst: number;
  /** Seconds after which they may once more. */
  readonly seconds: number;
}

/** Keeps one person from asking too often; others do not notice. */
export interface Cooldown {
  /** @returns the seconds to wait, 0 if this person may ask now, which is then counted */
  take(user: string): number;
}

/** So many people are remembered; whoever asked longest ago is forgotten first. */
const PEOPLE_MAX = 10_000;

/**
 * A token bucket for each person: it begins full, each question takes a token, and one comes back
 * every so many seconds. A bucket that is full again is as good as none and forgotten.
 * @param now milliseconds, from whenever
 */
export function createCooldown({ burst, seconds }: CooldownSettings, now: () => number): Cooldown {
  const buckets = new Map<string, { readonly tokens: number; readonly at: number }>();
  const tokensAt = (time: number, { tokens, at }: { tokens: number; at: number }) =>
    Math.min(burst, tokens + Math.max(0, time - at) / 1000 / seconds);
  const forget = (time: number) => {
    for (const [user, bucket] of buckets) {
      if (tokensAt(time, bucket) < burst && buckets.size <= PEOPLE_MAX) break;
      buckets.delete(user);
    }
  };
  return {
    take(user) {
      const at = now();
      const tokens = tokensAt(at, buckets.get(user) ?? { tokens: burst, at });
      const left = tokens < 1 ? tokens : tokens - 1;
      // Deleted first, so that the order of the map is that of their last questions.
      buckets.delete(user);
      buckets.set(user, { tokens: left, at });
      forget(at);
      return tokens < 1 ? Math.ceil((1 - tokens) * seconds) : 0;
    },
  };
}
