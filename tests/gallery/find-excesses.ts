import type { GalleryReply } from './gallery.ts';
import { LIMITS, type Limit } from './limits.ts';
import { sayMeasure, TITLES } from './say-measure.ts';

/** A limit, and the replies that exceed it. */
export interface Excess {
  readonly limit: Limit;
  readonly replies: readonly GalleryReply[];
}

/** What replies on the shipped library have too much of. Those on made ones may be long. */
export function findExcesses(replies: readonly GalleryReply[]): Excess[] {
  return LIMITS.flatMap((limit) => {
    const over = replies.filter(
      ({ isShipped, measures }) => isShipped && (measures[limit.of] ?? 0) > limit.most,
    );
    return over.length === 0 ? [] : { limit, replies: over };
  });
}

/** One line: the limit with its reason, then each reply with what it has. */
export function sayExcess({ limit: { of, most, why }, replies }: Excess): string {
  const each = replies.map(({ name, measures }) => `${name} ${sayMeasure(of, measures[of] ?? 0)}`);
  return `${TITLES[of]} over ${sayMeasure(of, most)} (${why}): ${each.join(', ')}`;
}
