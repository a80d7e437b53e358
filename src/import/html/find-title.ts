import { SITE_SEPARATOR } from '../../language/zh/page-marks.ts';
import { fold } from '../../text/normalize.ts';
import type { Field } from '../draft.ts';
import type { Block } from './blocks.ts';
import type { Asides } from './main-box.ts';
import type { PageData } from './page-data.ts';
import type { StatedArticle } from './stated-article.ts';

/** A title, and which block of the page shows it. */
export interface FoundTitle {
  readonly field: Field | undefined;
  readonly at: number | undefined;
}

/** Longer blocks are no titles. UTF-16 units. */
const TITLE_MAX = 200;
const TITLE_MIN = 4;
/** A heading in an aside is the name of a site more often than a title. */
const ASIDE = 0.6;
/** A heading from the middle of a `<title>` has so much of it. */
const MIDDLE = 0.4;

/**
 * The title as the page shows it: the first block that the page's `<title>` or a title for programs
 * begins with, contains, or is. Without one, what the page says to programs; without that, the
 * `<title>` less the name of the site.
 */
export function findTitle(
  blocks: readonly Block[],
  asides: Asides,
  data: PageData,
  stated: StatedArticle,
): FoundTitle {
  const told = [
    stated.headline,
    data.metas.get('og:title'),
    data.metas.get('twitter:title'),
  ].flatMap((title) => (title === undefined ? [] : [title]));
  const site = keyOf(data.metas.get('og:site_name') ?? '');
  const all = [...told, ...(data.title === undefined ? [] : [data.title])]
    .map(keyOf)
    .filter((title) => title !== site);
  const scored = blocks.flatMap((block, at) => {
    const score = scoreOf(block, all) - (asides.has(block.box) ? ASIDE : 0);
    return score > 0 ? [{ at, score, text: block.text }] : [];
  });
  const [best] = scored.toSorted((a, b) => b.score - a.score || a.at - b.at);
  if (best !== undefined) return { field: { kind: 'stated', value: best.text }, at: best.at };
  const headings = blocks.filter(({ level, isHidden }) => level === 1 && !isHidden);
  const [only] = headings;
  if (headings.length === 1 && only !== undefined && all.length === 0) {
    return { field: { kind: 'stated', value: only.text }, at: blocks.indexOf(only) };
  }
  return { field: titleToPrograms(told[0], data), at: undefined };
}

/** A heading whose text the titles have; more for more of their text. */
function scoreOf({ text, level, isHidden, item }: Block, titles: readonly string[]): number {
  if (text.length > TITLE_MAX || isHidden) return 0;
  const key = keyOf(text);
  if (key.length < TITLE_MIN) return 0;
  const shares = titles.map((title) => {
    if (title === key) return 1;
    if (
      title.startsWith(key) ||
      (level === 1 && title.includes(key) && key.length >= title.length * MIDDLE)
    )
      return key.length / title.length;
    return key.startsWith(title) && title.length * 2 > key.length ? title.length / key.length : 0;
  });
  const share = Math.max(0, ...shares);
  if (share < 0.3) return 0;
  return share + (level === 1 ? 1 : level === undefined ? 0 : 0.5) - (item === undefined ? 0 : 0.4);
}

/** Titles are compared by their letters: pages vary marks and spaces. */
export function keyOf(title: string): string {
  return fold(title).replace(/[^\p{L}\p{N}]+/gu, '');
}

function titleToPrograms(told: string | undefined, { title, metas }: PageData): Field | undefined {
  const words = told ?? title;
  if (words === undefined || words.trim() === '') return undefined;
  const parts = words.split(SITE_SEPARATOR.form).map((part) => part.trim());
  const site = keyOf(metas.get('og:site_name') ?? '');
  const named = parts.filter((part) => keyOf(part) !== '' && keyOf(part) !== site);
  const longest = named.reduce((most, part) => (part.length > most.length ? part : most), '');
  const first = named[0] ?? '';
  const value = first.length * 2 >= longest.length ? first : longest;
  if (value === '') return undefined;
  return value === words.trim() && told !== undefined
    ? { kind: 'stated', value }
    : { kind: 'guessed', value, words };
}
