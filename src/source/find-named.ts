import type { Article, Passage } from '../knowledge/article.ts';
import type { Corpus, Resolved } from '../knowledge/corpus.ts';

/** What a permalink names today. */
export interface NamedPassage {
  readonly passage: Passage;
  /** The id in the permalink. */
  readonly id: string;
  /** `gone`: its article has become shorter, so there is not even another text in its place. */
  readonly match: Resolved['match'] | 'gone';
  /** If it is not in its article any more: where else exactly this text is now. */
  readonly elsewhere: readonly Passage[];
}

const ELSEWHERE_MAX = 3;
/** The hash of a passage's text, with which its id ends. */
const HASH = /^c?\d{1,6}-([0-9a-f]{8})$/;

/**
 * The passage that an id names in an article: the same text wherever it is now; else the text at its
 * place; else the last passage, the nearest to its place.
 * @returns undefined if it is no id of a passage
 */
export function findNamed(article: Article, id: string, corpus: Corpus): NamedPassage | undefined {
  const [, hash] = HASH.exec(id) ?? [];
  if (hash === undefined) return undefined;
  const found = corpus.resolve(article.id, id);
  if (found?.match === 'exact' || found?.match === 'moved') {
    return { passage: found.passage, id, match: found.match, elsewhere: [] };
  }
  const last = id.startsWith('c')
    ? (article.captions.at(-1) ?? article.passages.at(-1))
    : article.passages.at(-1);
  const passage = found?.passage ?? last;
  if (passage === undefined) return undefined;
  return { passage, id, match: found?.match ?? 'gone', elsewhere: findElsewhere(id, corpus) };
}

/** Where the text of a permalink is now, whatever became of its article. */
export function findElsewhere(id: string, corpus: Corpus): readonly Passage[] {
  const [, hash = ''] = HASH.exec(id) ?? [];
  return corpus.withHash(hash).slice(0, ELSEWHERE_MAX);
}
