/** How often one person may ask. */
export interface CooldownSettings {
  /** How many times in a row. */
  readonly burst: number;
  /** Seconds until they may ask once more. */
  readonly seconds: number;
}

/** Keeps one person from asking too often, without affecting others. */
export interface Cooldown {
  /** @returns the seconds to wait; 0 if this person may ask now, and counts that */
  take(user: string): number;
}

/** How many people are remembered; the one who asked longest ago is forgotten first. */
const PEOPLE_MAX = 10_000;

/**
 * A token bucket per person: it starts full, each question takes a token, and one comes back every
 * `seconds`. A full bucket is the same as none, so it is dropped.
 * @param now milliseconds since an arbitrary moment
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
      // Deleted first, to keep the map in the order of the last questions.
      buckets.delete(user);
      buckets.set(user, { tokens: left, at });
      forget(at);
      return tokens < 1 ? Math.ceil((1 - tokens) * seconds) : 0;
    },
  };
}
