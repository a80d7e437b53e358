import { LRUCache } from 'lru-cache';
import type { Topic } from '../../answer/topic.ts';
import type { Clock } from '../clock.ts';

/** Where an answer was given, and to whom. */
interface Place {
  readonly channel: string;
  readonly person: string;
}

/** Remembers for a while what answers were about, in memory only. */
export interface Topics {
  /** @param answer the id of the bot's message, or of the interaction that it answers */
  keep(topic: Topic, answer: string, at: Place): void;
  /** The topic of an answer or, without one, the last of this person in this channel. */
  find(answer: string | undefined, at: Place): Topic | undefined;
  clear(): void;
}

/** Questions follow within ten minutes. */
const KEPT_MS = 600_000;
/** How many answers are remembered, each by itself and by its place, and their characters in all. */
const ENTRIES_MAX = 10_000;
const LENGTH_MAX = 4_000_000;

/** Makes an empty memory. By the clock, each topic is gone when its time is up. */
export function createTopics(clock: Clock): Topics {
  const kept = new LRUCache<string, { readonly topic: Topic; readonly until: number }>({
    max: ENTRIES_MAX,
    maxSize: LENGTH_MAX,
    sizeCalculation: ({ topic }) => JSON.stringify(topic).length,
  });
  let cancel: (() => void) | undefined;

  /** The entry kept longest: as nothing is read with `get`, the order is that of time. */
  const oldest = () => {
    for (const key of kept.rkeys()) return { key, until: kept.peek(key)?.until ?? 0 };
    return undefined;
  };
  const sweep = () => {
    cancel = undefined;
    for (let entry = oldest(); entry !== undefined; entry = oldest()) {
      if (entry.until > clock.now()) {
        cancel = clock.after(entry.until - clock.now(), sweep);
        return;
      }
      kept.delete(entry.key);
    }
  };

  return {
    keep(topic, answer, at) {
      const entry = { topic, until: clock.now() + KEPT_MS };
      kept.set(answer, entry);
      kept.set(placeOf(at), entry);
      cancel ??= clock.after(KEPT_MS, sweep);
    },
    find(answer, at) {
      const entry = kept.peek(answer ?? placeOf(at));
      return entry !== undefined && entry.until > clock.now() ? entry.topic : undefined;
    },
    clear() {
      cancel?.();
      cancel = undefined;
      kept.clear();
    },
  };
}

function placeOf({ channel, person }: Place): string {
  return `${person} in ${channel}`;
}
