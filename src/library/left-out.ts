import { type Role, roleOf } from '../files/knowledge-folder.ts';
import { isError, type Problem } from '../files/problem.ts';
import { showActing } from '../files/show-acting.ts';
import { type SourceFile, stem, type UnreadFile } from '../files/source-file.ts';

/** A file that is left out of the library, or facts of one, because of errors in it. */
export interface LeftOut {
  /** In the knowledge folder: `articles/x.md`. Characters that control the display are spelt out. */
  readonly name: string;
  readonly role: Exclude<Role, 'ground'>;
  /** How many of its facts are left out, if the others are served; otherwise the whole file is. */
  readonly facts?: number;
  readonly errors: readonly Problem[];
}

/** What was read of a folder, as far as it decides what is left out. */
interface Read {
  readonly files: readonly Pick<SourceFile | UnreadFile, 'path' | 'name'>[];
  readonly problems: readonly Problem[];
  /** By the path of a facts file: how many of its facts are left out, if it could be read. */
  readonly factsLeftOut: ReadonlyMap<string, number>;
  /** The ids of the articles that are served. */
  readonly served: ReadonlySet<string>;
}

/**
 * What is left out so that the rest can be served. The facts of an article that is left out go with
 * it and are not listed.
 * @returns undefined if there is no rest: no article is sound, or the names, kinds or terms are
 *   broken, and without them the library could take the wrong facts for proved
 */
export function findLeftOut({
  files,
  problems,
  factsLeftOut,
  served,
}: Read): LeftOut[] | undefined {
  const errors = new Map<string, Problem[]>();
  for (const problem of problems.filter(isError)) {
    const known = errors.get(problem.file);
    if (known === undefined) errors.set(problem.file, [problem]);
    else known.push(problem);
  }
  const articles = new Set(
    files.map(({ name }) => name).filter((name) => roleOf(name) === 'article'),
  );
  const leftOut: LeftOut[] = [];
  for (const { path, name } of files) {
    const [role, own] = [roleOf(name), errors.get(path)];
    if (own === undefined) continue;
    errors.delete(path);
    if (role === 'ground') return undefined;
    const id = stem(name);
    if (role === 'facts' && articles.has(`articles/${id}.md`) && !served.has(id)) continue;
    const facts = factsLeftOut.get(path);
    leftOut.push({ name: showActing(name), role, errors: own, ...(facts && { facts }) });
  }
  // An error that no file has is about what the folder lacks.
  return errors.size > 0 || served.size === 0 ? undefined : leftOut;
}
