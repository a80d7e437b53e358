import { findCitations } from '../answer/find-citations.ts';
import type { Article, Passage } from '../knowledge/article.ts';
import { type Citation, cite } from '../knowledge/citation.ts';
import type { Resolved } from '../knowledge/corpus.ts';
import { CAPTION_MARKS, ORDINAL } from '../language/zh/references.ts';
import type { Library } from '../library/library.ts';
import { fold } from '../text/normalize.ts';

/** The passages that a typed text may mean. */
export type SourceFound =
  | { readonly kind: 'one'; readonly resolved: Resolved }
  | { readonly kind: 'several'; readonly citations: readonly Citation[] }
  /** A permalink to a passage that is gone; `article` is empty if the link names none. */
  | { readonly kind: 'gone'; readonly article: string }
  /** An ordinal beyond the end of every article it may refer to. */
  | { readonly kind: 'no-such-ordinal' }
  | { readonly kind: 'none' };

/** `12-abcdef01`, `article/12-abcdef01`, and as in a URL: `article?p=12-…`, `article#p-12-…`. */
const PERMALINK =
  /(?:([a-z0-9][a-z0-9-]{0,47})(?:\/|\?p=|#p-))?(?<![\da-z])(c?\d{1,6}-[0-9a-f]{8})(?![\da-z])/;
/** Between an article and an ordinal. */
const SEPARATORS = /(?<![\s/·])[\s/·]+$/u;
/** Longer text is words: no title is that long. This also bounds the cost of the patterns above. */
const ORDINAL_TEXT_MAX = 200;

const SEVERAL_MAX = 5;

/**
 * Finds a passage by its permalink, its ordinal (with the article, unless only one article has that
 * many passages), words that appear in it, or a question that it answers.
 */
export function findSource(typed: string, library: Library): SourceFound {
  const text = fold(typed).trim();
  return byPermalink(text, library) ?? byOrdinal(text, library) ?? byWords(typed, library);
}

function byPermalink(text: string, library: Library): SourceFound | undefined {
  const { corpus } = library;
  const [found, article = '', id] = PERMALINK.exec(text) ?? [];
  if (found === undefined || id === undefined) return undefined;
  const among = article === '' ? corpus.articles : [corpus.article(article)];
  const all = among.flatMap((each) => (each && corpus.resolve(each.id, id)) ?? []);
  const exact = all.filter(({ match }) => match === 'exact');
  const moved = all.filter(({ match }) => match === 'moved');
  // Without an article, an id whose text is nowhere could belong to any of them.
  const best = exact.length > 0 ? exact : moved.length > 0 ? moved : all;
  return oneOf(oneOfEachText(best, library)) ?? { kind: 'gone', article };
}

function byOrdinal(text: string, library: Library): SourceFound | undefined {
  const { corpus } = library;
  const found = text.length > ORDINAL_TEXT_MAX ? null : ORDINAL.exec(text);
  const { mark, ordinal } = found?.groups ?? {};
  if (found === null || ordinal === undefined) return undefined;
  const article = text.slice(0, found.index).replace(SEPARATORS, '');
  const among =
    article === ''
      ? corpus.articles
      : corpus.articles.filter(({ id, title }) => id === article || fold(title) === article);
  const isCaption = mark !== undefined && CAPTION_MARKS.includes(mark);
  const all = among.flatMap((each): Resolved[] => {
    const passage = (isCaption ? each.captions : each.passages)[Number(ordinal) - 1];
    return passage === undefined ? [] : [{ article: each, passage, match: 'exact' }];
  });
  // A bare number that is no ordinal may be a word: 2017.
  if (all.length === 0) return mark === undefined ? undefined : { kind: 'no-such-ordinal' };
  return oneOf(oneOfEachText(all, library));
}

/** The passages without reprints of others among them. */
function oneOfEachText(all: readonly Resolved[], { search }: Library): Resolved[] {
  const byText = new Map<Passage, Resolved>();
  for (const each of all) {
    const [oldest = each.passage] = search.withTextOf(each.passage);
    if (each.passage === oldest || !byText.has(oldest)) byText.set(oldest, each);
  }
  return [...byText.values()];
}

function byWords(typed: string, library: Library): SourceFound {
  const { search, corpus } = library;
  const question = search.understand(typed);
  const holding = search
    .findVerbatim(typed, SEVERAL_MAX)
    .map((passage) => resolve(corpus.articleOf(passage), passage));
  const exact = oneOf(holding, (passage) => search.ask(question).weigh(passage).span);
  if (exact !== undefined) return exact;
  if (question.needs.length === 0) return { kind: 'none' };
  const { tier, shown } = findCitations(question, library);
  const citations = tier === 'sure' ? shown : [];
  const [first] = citations;
  if (first === undefined) return { kind: 'none' };
  return citations.length === 1
    ? { kind: 'one', resolved: resolve(first.article, first.passage) }
    : { kind: 'several', citations };
}

function resolve(article: Article, passage: Passage): Resolved {
  return { article, passage, match: 'exact' };
}

/** The only one, or several to choose from, each cited by a span; undefined for none. */
function oneOf(
  all: readonly Resolved[],
  spanOf = (passage: Passage) => ({ start: 0, end: passage.text.length }),
): SourceFound | undefined {
  const [first, ...others] = all;
  if (first === undefined) return undefined;
  if (others.length === 0) return { kind: 'one', resolved: first };
  const citations = all.slice(0, SEVERAL_MAX).map(({ article, passage }) => {
    const { start, end } = spanOf(passage);
    return cite(article, passage, passage.text.slice(start, end), start);
  });
  return { kind: 'several', citations };
}
