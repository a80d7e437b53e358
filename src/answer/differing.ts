import type { Article } from '../knowledge/article.ts';
import type { PartialDate } from '../text/dates.ts';
import type { Quantity } from '../text/quantities.ts';

type Dated = Pick<Article, 'published'>;

/** What an article says, with a value that is equal where it says the same. */
interface Stated {
  readonly article: Dated;
  readonly value: string;
}

/** Values that are shown at most. */
const VALUES_MAX = 3;

/**
 * Of statements about the same thing, those that differ between articles: one of each value, of its
 * newest article, the newest first and those of undated articles last. Empty if all articles agree,
 * or have the same date.
 * @param all the best first: of one article only its first counts
 */
export function differing<Each extends Stated>(all: readonly Each[]): Each[] {
  const byArticle = new Map<Dated, Each>();
  for (const each of all) if (!byArticle.has(each.article)) byArticle.set(each.article, each);
  const newest = [...byArticle.values()].sort((a, b) => newestFirst(a.article, b.article));
  const byValue = new Map<string, Each>();
  for (const each of newest) if (!byValue.has(each.value)) byValue.set(each.value, each);
  const values = [...byValue.values()];
  const dates = new Set(values.map(({ article }) => publishedOf(article)));
  return dates.size < 2 ? [] : values.slice(0, VALUES_MAX);
}

function publishedOf({ published }: Dated): PartialDate | undefined {
  return published;
}

/** Sorts before every date. */
const UNDATED = '';

export function newestFirst(a: Dated, b: Dated): number {
  const [first, second] = [publishedOf(a) ?? UNDATED, publishedOf(b) ?? UNDATED];
  return first === second ? 0 : first < second ? 1 : -1;
}

/** A number without its spelling: 一千二百家 and 1,200家 are the same. */
export function numberKey({ low, high, bound, unit }: Quantity): string {
  return [low, high, bound, unit].join(' ');
}
