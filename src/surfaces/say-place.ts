import type { SameText } from '../answer/answer.ts';
import type { Article } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { originOf } from './origin-of.ts';
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
function sayPlaces(article: Article, citations: readonly Citation[], speaker: Speaker): string {
  return speaker.say('citation.place', {
    mark: { words: sayMarks(citations, speaker) },
    title: { words: article.title },
    ...originOf(article),
  });
}

/** The most articles named; citations of others appear only as marks. */
const ARTICLES_MAX = 2;

/** Several citations, one line per article. */
export function sayAllPlaces(citations: readonly Citation[], speaker: Speaker): string[] {
  const articles = [...new Set(citations.map(({ article }) => article))];
  const named = articles.slice(0, ARTICLES_MAX);
  const within = (each: Article) => citations.filter(({ article }) => article === each);
  const places = named.map((article) => sayPlaces(article, within(article), speaker));
  const others = citations.filter(({ article }) => !named.includes(article));
  const marks = { words: sayMarks(others, speaker) };
  return others.length === 0
    ? places
    : [...places, speaker.say('citation.also', { places: marks })];
}

/** Where to read more: `See also ¶9 ¶11 · title · source · date`, one line per article. */
export function sayAlso(citations: readonly Citation[], speaker: Speaker): string[] {
  const articles = [...new Set(citations.map(({ article }) => article))];
  return articles.map((each) => {
    const within = citations.filter(({ article }) => article === each);
    const places = sayPlaces(each, within, speaker);
    return speaker.say('citation.also').replace('{places}', () => places);
  });
}

/**
 * Where else the text of a passage appears: `Same text: “title” ¶3 (source, date)`, or none.
 * @param max articles named; the others are counted
 */
export function saySameText(also: SameText | undefined, max: number, speaker: Speaker): string[] {
  if (also === undefined) return [];
  const named = also.named.slice(0, max);
  const count = also.articles;
  if (named.length === 0) return [speaker.say('citation.same-count', { count })];
  const key = named.length < count ? 'citation.same-more' : 'citation.same';
  const articles = named.map((citation) => saySameArticle(citation, speaker));
  const list = articles.join(speaker.say('list.joiner'));
  return [speaker.say(key, { count }).replace('{articles}', () => list)];
}

function saySameArticle(citation: Citation, speaker: Speaker): string {
  return speaker.say('citation.same-article', {
    title: { words: citation.article.title },
    mark: { words: sayMark(citation, speaker) },
    ...originOf(citation.article),
  });
}

/** The headings a citation is under and the lead-in of its list, the outermost first. */
export function sayTrail({ passage: { trail, form } }: Citation, speaker: Speaker): string {
  const leadIn = form.kind === 'item' ? form.leadIn : [];
  return speaker.words([...trail, ...leadIn].join(' › '));
}
