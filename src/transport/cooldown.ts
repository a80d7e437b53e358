import type { MaybePromise } from '../pending/pending.ts';

/** How often one person may ask. */
export interface CooldownSettings {
  /** How many times in a row. */
  readonly burst: number;
  /** Seconds until they may ask once more. */
  readonly seconds: number;
}

/** Keeps one person from asking too often, without affecting others. What it promises never rejects. */
export interface Cooldown {
  /** @returns the seconds to wait; 0 if this person may ask now, and counts that */
  take(user: string): MaybePromise<number>;
  /** Whether this person, who may not ask now, is told so: only once until they may. */
  tells(user: string): MaybePromise<boolean>;
}

/** One that counts in this process alone, and at once. */
export interface OwnCooldown extends Cooldown {
  take(user: string): number;
  tells(user: string): boolean;
}

/** How many people are remembered; the one who asked longest ago is forgotten first. */
const PEOPLE_MAX = 10_000;

interface Bucket {
  readonly tokens: number;
  readonly at: number;
  /** Whether this person was told to wait. */
  readonly isTold: boolean;
}

/**
 * A token bucket per person: it starts full, each question takes a token, and one comes back every
 * `seconds`. A full bucket is the same as none, so it is dropped.
 * @param now milliseconds since an arbitrary moment
 */
export function createCooldown(
  { burst, seconds }: CooldownSettings,
  now: () => number,
): OwnCooldown {
  const buckets = new Map<string, Bucket>();
  const full = { tokens: burst, at: 0, isTold: false };
  const tokensAt = (time: number, { tokens, at }: Bucket) =>
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
      const bucket = buckets.get(user) ?? full;
      const tokens = tokensAt(at, bucket);
      const [left, isTold] = tokens < 1 ? [tokens, bucket.isTold] : [tokens - 1, false];
      // Deleted first, to keep the map in the order of the last questions.
      buckets.delete(user);
      buckets.set(user, { tokens: left, at, isTold });
      forget(at);
      return tokens < 1 ? Math.ceil((1 - tokens) * seconds) : 0;
    },
    tells(user) {
      const bucket = buckets.get(user);
      if (bucket === undefined || bucket.isTold) return false;
      buckets.set(user, { ...bucket, isTold: true });
      return true;
    },
  };
}
