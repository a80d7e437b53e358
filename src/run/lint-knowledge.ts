import { isSure } from '../answer/answer.ts';
import { citationsOf } from '../answer/blocks.ts';
import { answerQuestion } from '../ask/answer-question.ts';
import type { Config } from '../config.ts';
import { formatProblem, isError, type Problem, sortProblems, warning } from '../files/problem.ts';
import { lintLibrary } from '../library/build-library.ts';
import type { Library } from '../library/library.ts';
import { LOCALES } from '../surfaces/texts/locales.ts';
import { DEFAULT_LOCALE } from '../text/locale.ts';
import { loadLibrary } from '../transport/library/load-library.ts';

/** Prints every problem in the library, and its size. @returns the exit code: 1 if it has errors */
export async function lintKnowledge({
  knowledgeDir,
  maxFileMb,
}: Pick<Config, 'knowledgeDir' | 'maxFileMb'>): Promise<number> {
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
  return [...lintLibrary(library), ...lintNames(library), ...lintQuestions(library)];
}

/** Warns about entities without a name in some locale of the interface. */
export function lintNames({ entities }: Library): Problem[] {
  return entities.all.flatMap(({ id, name }) => {
    const without = LOCALES.filter((locale) => name[locale] === undefined);
    const at = entities.placeOf(id);
    if (at === undefined || without.length === 0) return [];
    const what = `${id} has no name in ${without.join(', ')}.`;
    return warning(at, what, `add one; until then readers see ${name[DEFAULT_LOCALE]}.`);
  });
}

/** Warns about written questions without a sure answer: suggesting them would disappoint. */
export function lintQuestions(library: Library): Problem[] {
  return library.questions
    .filter(({ text }) => {
      const answer = answerQuestion(text, library);
      return !isSure(answer) || citationsOf(answer.blocks).length === 0;
    })
    .map(({ text, at }) => {
      const what = `the library has no sure answer to the question "${text}".`;
      return warning(at, what, 'put it in the words of an article, or remove it.');
    });
}
