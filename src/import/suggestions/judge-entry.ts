import { type ArticleContext, KINDS, readFact } from '../../facts/read-fact.ts';
import { isError, type Problem } from '../../files/problem.ts';
import type { WrittenEntry } from './suggestion.ts';

/** What the code that believes facts says of an entry. */
export interface Judgement {
  /** What could be confused: nothing if the program believes it; undefined if it would be wrong. */
  readonly doubts?: readonly string[];
  /** Why the entry would not load as it is. */
  readonly problems: readonly Problem[];
}

const kinds = new Map<unknown, (typeof KINDS)[number]>(KINDS.map((kind) => [kind.kind, kind]));

/** Judges an entry as if the facts file of the article had it. */
export function judgeEntry(entry: WrittenEntry, context: ArticleContext): Judgement {
  const kind = kinds.get(entry['kind']);
  if (kind === undefined) return { problems: [] };
  const place = { file: context.article.file, line: 1 };
  const source = { value: { ...entry, kind: kind.kind }, at: () => place };
  const { doubts, problems } = readFact(source, kind, context);
  return { problems: problems.filter(isError), ...(doubts === undefined ? {} : { doubts }) };
}
