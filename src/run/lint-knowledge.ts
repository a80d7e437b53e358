import { lintQuestions } from '../ask/lint-questions.ts';
import type { Config } from '../config.ts';
import { formatProblem, isError, type Problem, sortProblems } from '../files/problem.ts';
import { type Library, lintLibrary } from '../library/library.ts';
import { loadLibrary } from '../transport/library/load-library.ts';

/** Prints every problem of the library, and its size. @returns the exit code: 1 if it has errors */
export async function lintKnowledge({ knowledgeDir, maxFileMb }: Config): Promise<number> {
  const { library, problems: found } = await loadLibrary(knowledgeDir, undefined, maxFileMb);
  const problems = sortProblems([...found, ...(library === undefined ? [] : lint(library))]);
  for (const problem of problems) console.log(formatProblem(problem));
  const errors = problems.filter(isError).length;
  console.log(`${errors} errors, ${problems.length - errors} warnings`);
  if (library === undefined) return 1;
  const { corpus, facts, entities } = library;
  const { articles, passages } = corpus;
  console.log(
    `${articles.length} articles, ${passages.length} passages, ${facts.length} facts, ${entities.all.length} entities`,
  );
  return 0;
}

function lint(library: Library): Problem[] {
  return [...lintLibrary(library), ...lintQuestions(library)];
}
