import type { Article } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { sayArticleLine } from './say-article.ts';
import type { Speaker } from './texts/say.ts';

/** `¶20`, or `caption 2`. */
export function sayMark({ passage }: Citation, speaker: Speaker): string {
  if (passage.kind === 'passage') return `¶${passage.ordinal}`;
  return speaker.say('citation.caption', { ordinal: passage.ordinal });
}

/** The marks of several citations, each once: `¶20 ¶2`. */
export function sayMarks(citations: readonly Citation[], speaker: Speaker): string {
  return [...new Set(citations.map((citation) => sayMark(citation, speaker)))].join(' ');
}

/** `¶20 · title · source · date`. */
export function sayPlace(citation: Citation, speaker: Speaker): string {
  return sayPlaces(citation.article, [citation], speaker);
}

/** Several citations of one article: `¶20 ¶2 · title · source · date`. */
function sayPlaces(
  article: Article,
  citations: readonly Citation[],
  speaker: Speaker,
  max?: number,
): string {
  const mark = { words: sayMarks(citations, speaker) };
  return speaker
    .say('citation.place', { mark })
    .replace('{article}', () => sayArticleLine(article, speaker, max));
}

/** Characters of all titles that are named together, and of their sources, at most. */
const TITLES_MAX = 400;

/** Several citations, one line per article; the more articles, the shorter their titles. */
export function sayAllPlaces(citations: readonly Citation[], speaker: Speaker): string[] {
  const byArticle = groupByArticle(citations);
  const max = byArticle.size > 2 ? Math.floor(TITLES_MAX / byArticle.size) : undefined;
  return [...byArticle].map(([article, within]) => sayPlaces(article, within, speaker, max));
}

/** Sentences that are close too: `See also ¶9 ¶11 · title · source · date`, one line per article. */
export function sayAlso(citations: readonly Citation[], speaker: Speaker): string[] {
  return sayAllPlaces(citations, speaker).map((place) =>
    speaker.say('citation.also').replace('{places}', () => place),
  );
}

/** Where to read more of what is not quoted: `See also ¶9 ¶11 · article id`, one line per article. */
export function sayPointers(citations: readonly Citation[], speaker: Speaker): string[] {
  return [...groupByArticle(citations)].map(([{ id }, within]) =>
    speaker.say('citation.also', { places: { words: `${sayMarks(within, speaker)} · ${id}` } }),
  );
}

function groupByArticle(citations: readonly Citation[]): ReadonlyMap<Article, Citation[]> {
  const groups = new Map<Article, Citation[]>();
  for (const citation of citations) {
    const known = groups.get(citation.article);
    if (known === undefined) groups.set(citation.article, [citation]);
    else known.push(citation);
  }
  return groups;
}

/** The headings a citation is under, the outermost first. */
export function sayTrail({ passage }: Citation, speaker: Speaker): string {
  return speaker.words(passage.trail.join(' › '));
}
