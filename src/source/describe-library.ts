import type { Answer, Block, LeftOutFile } from '../answer/answer.ts';
import { heading, notice, withNotice } from '../answer/blocks.ts';
import { keepAnswer } from '../answer/kept-answers.ts';
import { whatCanBeAsked, whatIsCovered } from '../answer/what-can-be-asked.ts';
import type { Library } from '../library/library.ts';
import { cutText } from '../text/cut-text.ts';
import { fold } from '../text/normalize.ts';
import { readDate } from '../text/read-date.ts';
import { headOf } from '../text/truncate.ts';
import { listArticles, listFound, noneFound, sayTopics, unclearDate } from './answer-articles.ts';
import { findArticles, fromIds, type Wanted, waysToRead } from './find-articles.ts';

/** When a library was loaded, and by which version of the program. */
export interface Loaded {
  readonly loadedAt: Date;
  readonly version: string;
  /** Whether its files changed since, but cannot be loaded. */
  readonly isOutdated?: boolean | undefined;
}

/** What was typed. An empty part counts as left out. */
export interface ArticlesAsked {
  readonly text?: string | undefined;
  readonly topic?: string | undefined;
  readonly year?: string | undefined;
}

/** Characters that are read of a text or a topic: no title is longer. */
const TYPED_MAX = 200;

/**
 * What the bot knows: how much it has, what could not be read, who it is about, and its articles,
 * the newest first; or only the articles that have what was typed.
 */
export function describeLibrary(
  library: Library,
  loaded: Loaded,
  asked: ArticlesAsked = {},
): Answer {
  const [text, topic, year] = [asked.text, asked.topic, asked.year].map(typedIn);
  const published = year === undefined ? undefined : readDate(year);
  if (year !== undefined && published === undefined) return unclearDate(year, library);
  const filed: Wanted = {
    ...(topic === undefined ? {} : { topic: fold(topic).trim() }),
    ...(published === undefined ? {} : { published }),
  };
  if (text === undefined && Object.keys(filed).length === 0) return describeAll(library, loaded);
  const ways =
    text === undefined ? [filed] : waysToRead(text, library).map((words) => ({ ...filed, words }));
  const wanted = ways.find((way) => findArticles(way, library).length > 0);
  if (wanted !== undefined) return listFound(wanted, library);
  const none = noneFound(text, topic, published, library);
  const isCut = [asked.text, asked.topic].some((typed = '') => typed.length > TYPED_MAX);
  return isCut ? withNotice(notice('typed.cut', { count: TYPED_MAX }), none) : none;
}

/** What was typed, as far as it is read; undefined if nothing was. */
function typedIn(typed = ''): string | undefined {
  return typed.trim() === '' ? undefined : cutText(typed, TYPED_MAX).text;
}

/** The same from the ids in an answer's `again`. */
export function describeLibraryAgain(
  ids: readonly string[],
  library: Library,
  loaded: Loaded,
): Answer {
  const wanted = fromIds(ids, library);
  if (wanted === undefined) {
    const blocks = [notice('control.gone'), ...whatCanBeAsked(undefined, library)];
    return { kind: 'control-gone', blocks };
  }
  if (Object.keys(wanted).length === 0) return describeAll(library, loaded);
  if (findArticles(wanted, library).length > 0) return listFound(wanted, library);
  const { words, topic, published } = wanted;
  return noneFound(words?.join(' '), topic, published, library);
}

function describeAll(library: Library, { loadedAt, version, isOutdated = false }: Loaded): Answer {
  const again = { command: 'library', ids: [] };
  const state = JSON.stringify(library.meaning?.() ?? {});
  const ids = [version, loadedAt.toISOString(), `${isOutdated}`, state];
  const key = { command: 'library', ids };
  return keepAnswer(key, library, () => ({
    kind: 'library',
    blocks: [
      heading('library.title'),
      ...sayCounts(library),
      notice('library.loaded', { time: { time: loadedAt }, version: { words: version } }),
      ...(isOutdated ? [notice('library.outdated')] : []),
      ...sayLeftOut(library),
      ...sayStale(library),
      ...sayMeaning(library),
      whatIsCovered(library),
      ...sayTopics(library),
      ...listArticles(library.corpus.newest, library),
    ],
    ...leftOutOf(library),
    ...staleIn(library),
    again,
  }));
}

/** How much a library has. */
export function sayCounts({ corpus, facts, mentioned }: Library): Block[] {
  return [
    notice('library.counts', {
      articles: corpus.articles.length,
      passages: corpus.passageCount,
      facts: facts.length,
      names: mentioned.size,
    }),
  ];
}

/** How far the operator's model can be asked, if there is one. */
export function sayMeaning({ meaning }: Library): Block[] {
  const state = meaning?.();
  switch (state?.kind) {
    case undefined:
      return [];
    case 'making':
      return [notice('library.meaning-making', { made: state.made, total: state.total })];
    case 'ready':
      return [notice('library.meaning-ready')];
    case 'away':
      return [notice('library.meaning-away')];
  }
}

/** Files that are named, and characters of a name: enough to find them. */
const [NAMED_MAX, NAME_MAX] = [4, 60];

/** Which files could not be read, and of which facts are left out. */
export function sayLeftOut({ leftOut }: Library): Block[] {
  const files = leftOut.filter(({ facts }) => facts === undefined);
  const parts = leftOut.filter(({ facts }) => facts !== undefined);
  const facts = parts.reduce((sum, { facts = 0 }) => sum + facts, 0);
  return [
    ...(files.length === 0
      ? []
      : [notice('library.files-left-out', { count: files.length, names: namesOf(files) })]),
    ...(parts.length === 0
      ? []
      : [notice('library.facts-left-out', { count: facts, names: namesOf(parts) })]),
  ];
}

/** Which files cannot be read now, though an earlier version of them could. */
export function sayStale({ stale }: Library): Block[] {
  const more = stale.length - NAMED_MAX;
  return [
    ...stale.slice(0, NAMED_MAX).map(({ name, readAt }) => {
      return notice('library.file-stale', {
        name: { words: shortened(name) },
        time: { time: readAt },
      });
    }),
    ...(more > 0 ? [notice('library.files-stale', { count: more })] : []),
  ];
}

function namesOf(files: Library['leftOut']) {
  const names = files.slice(0, NAMED_MAX).map(({ name }) => shortened(name));
  return { words: files.length > NAMED_MAX ? [...names, '…'] : names };
}

function shortened(name: string): string {
  const head = headOf(name, NAME_MAX);
  return head.length < name.length ? `${head}…` : name;
}

function leftOutOf({ leftOut }: Library): Pick<Answer, 'leftOut'> {
  if (leftOut.length === 0) return {};
  return {
    leftOut: leftOut.map(({ name, facts }): LeftOutFile => {
      return facts === undefined ? { name } : { name, facts };
    }),
  };
}

function staleIn({ stale }: Library): Pick<Answer, 'stale'> {
  return stale.length === 0 ? {} : { stale: stale.map(({ name, readAt }) => ({ name, readAt })) };
}
