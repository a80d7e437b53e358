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
  if (article !== '') {
    return oneOf(asList(corpus.resolve(article, id))) ?? { kind: 'gone', article };
  }
  // Without an article, an id whose text is nowhere could belong to any of them.
  const all = inAnyArticle(id, library);
  return (
    oneOf(all.length > 0 ? oneOfEachText(all, library) : atOrdinalOf(id, library)) ?? {
      kind: 'gone',
      article,
    }
  );
}

/** Where a passage with this id is, or else where its text is now; one for each article. */
function inAnyArticle(id: string, { corpus }: Library): Resolved[] {
  const isCaption = id.startsWith('c');
  const ownFirst = corpus
    .withHash(id.slice(-HASH_LENGTH))
    .toSorted((a, b) => Number(isOther(a, isCaption)) - Number(isOther(b, isCaption)));
  const byArticle = new Map<string, Passage>();
  for (const each of ownFirst) {
    if (each.id === id || !byArticle.has(each.article)) byArticle.set(each.article, each);
  }
  const all = corpus.withHash(id.slice(-HASH_LENGTH)).flatMap((passage): Resolved[] => {
    if (byArticle.get(passage.article) !== passage) return [];
    const match = passage.id === id ? 'exact' : 'moved';
    return [{ article: corpus.articleOf(passage), passage, match }];
  });
  const exact = all.filter(({ match }) => match === 'exact');
  return exact.length > 0 ? exact : all;
}

const HASH_LENGTH = 8;

function isOther({ kind }: Passage, isCaption: boolean): boolean {
  return (kind === 'caption') !== isCaption;
}

function atOrdinalOf(id: string, library: Library): Resolved[] {
  const [, caption = '', ordinal] = /^(c?)(\d+)/.exec(id) ?? [];
  const kind = caption === '' ? 'passage' : 'caption';
  const { articles } = library.corpus;
  return withOrdinal(articles, kind, Number(ordinal), 'edited', library);
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
  const kind = isCaption ? 'caption' : 'passage';
  const all = withOrdinal(among, kind, Number(ordinal), 'exact', library);
  // A bare number that is no ordinal may be a word: 2017.
  if (all.length === 0) return mark === undefined ? undefined : { kind: 'no-such-ordinal' };
  return oneOf(all);
}

/**
 * The passages with an ordinal, without reprints of others among them: no more than can be shown,
 * because a library may have many thousands.
 */
function withOrdinal(
  among: readonly Article[],
  kind: Passage['kind'],
  ordinal: number,
  match: Resolved['match'],
  library: Library,
): Resolved[] {
  const { corpus } = library;
  const having = among.filter((article) => {
    const { passages, captions } = corpus.sizeOf(article);
    return ordinal >= 1 && ordinal <= (kind === 'caption' ? captions : passages);
  });
  const resolve = (article: Article): Resolved[] =>
    asList(corpus.passageAt(article, kind, ordinal)).map((passage) => {
      return { article, passage, match };
    });
  const byText = new Map<Passage, Resolved>();
  for (const article of having) {
    for (const each of resolve(article)) {
      const oldest = oldestOf(each, library);
      if (byText.has(oldest)) continue;
      const isAmong = oldest.kind === kind && oldest.ordinal === ordinal;
      const own = isAmong ? having.find(({ id }) => id === oldest.article) : undefined;
      byText.set(oldest, own === undefined ? each : { article: own, passage: oldest, match });
    }
    if (byText.size === SEVERAL_MAX) break;
  }
  return [...byText.values()];
}

/** The passages without reprints of others among them. */
function oneOfEachText(all: readonly Resolved[], library: Library): Resolved[] {
  const byText = new Map<Passage, Resolved>();
  for (const each of all) {
    const oldest = oldestOf(each, library);
    if (each.passage === oldest || !byText.has(oldest)) byText.set(oldest, each);
  }
  return [...byText.values()];
}

/** The oldest passage with the text of one. */
function oldestOf({ passage }: Resolved, { search }: Library): Passage {
  return search.withTextOf(passage)[0] ?? passage;
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

function asList<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
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
