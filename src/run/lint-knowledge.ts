import { citationsOf } from '../answer/blocks.ts';
import { answerQuestion } from '../ask/answer-question.ts';
import type { Config } from '../config.ts';
import { formatProblem, isError, type Problem, sortProblems, warning } from '../files/problem.ts';
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

/** Written questions that the library does not answer: it suggests them, and would disappoint. */
export function lintQuestions(library: Library): Problem[] {
  return library.questions
    .filter(({ text }) => citationsOf(answerQuestion(text, library).blocks).length === 0)
    .map(({ text, at }) => {
      const what = `the library does not answer the question "${text}".`;
      return warning(at, what, 'put it in the words of an article, or remove it.');
    });
}
