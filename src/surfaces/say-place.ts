import type { SameText } from '../answer/verdict.ts';
import type { Article, Passage } from '../knowledge/article.ts';
import type { Citation } from '../knowledge/citation.ts';
import { sayArticleLine, sayOrigin } from './say-article.ts';
import type { Speaker } from './texts/say.ts';

/** `¶20`, or `caption 2`; where several articles are cited, with the mark of its article: `¶20①`. */
export function sayMark({ passage }: Citation, speaker: Speaker): string {
  return `${sayPassageMark(passage, speaker)}${speaker.articleMark?.(passage.article) ?? ''}`;
}

/** The same without its article. */
export function sayPassageMark({ kind, ordinal }: Passage, speaker: Speaker): string {
  return kind === 'passage' ? `¶${ordinal}` : speaker.say('citation.caption', { ordinal });
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

export function saySameArticle(citation: Citation, speaker: Speaker): string {
  const { article } = citation;
  const mark = { words: sayMark(citation, speaker) };
  const said = speaker.say('citation.same-article', { title: { words: article.title }, mark });
  return said.replace('{origin}', () =>
    sayOrigin(article, speaker).join(speaker.say('origin.joiner')),
  );
}

/** The headings a citation is under and the lead-in of its list, the outermost first. */
export function sayTrail({ passage: { trail, form } }: Citation, speaker: Speaker): string {
  const leadIn = form.kind === 'item' ? form.leadIn : [];
  return speaker.words([...trail, ...leadIn].join(' › '));
}

/** What introduces a list item; empty for any other passage. */
export function sayLeadIn({ passage: { form } }: Citation, speaker: Speaker): string {
  return form.kind === 'item' ? speaker.words(form.leadIn.join(' › ')) : '';
}
