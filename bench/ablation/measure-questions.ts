import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { parseQuestions } from '../../tests/golden/golden-question.ts';
import { judge } from '../../tests/golden/judge.ts';
import { shippedLibrary } from '../../tests/support/knowledge.ts';
import type { Measured } from './measured.ts';

/** Asks the shipped library questions of a file in the format of the golden ones. */
export function measureQuestions(file: string): Measured[] {
  const library = shippedLibrary();
  const verdicts = parseQuestions(readFileSync(file, 'utf8')).map((question) =>
    judge(question, answerQuestion(question.ask, library)),
  );
  const group = basename(file, '.yaml');
  const own = verdicts.filter(({ question }) => question.expected !== undefined);
  const others = verdicts.filter(({ question }) => question.expected === undefined);
  const values = (of: typeof verdicts, is: (verdict: (typeof verdicts)[number]) => boolean) =>
    of.map((verdict) => Number(is(verdict)));
  return [
    { measure: `${group}: shown`, group, values: values(own, ({ right }) => right) },
    {
      measure: `${group}: sure`,
      group,
      values: values(own, ({ right, shown }) => right && shown === 'sure'),
    },
    {
      measure: `${group}: sure and wrong`,
      group,
      values: values(verdicts, ({ right, shown }) => !right && shown === 'sure'),
    },
    {
      measure: `${group}: nothing shown`,
      group,
      values: values(others, ({ shown }) => shown === 'none'),
    },
  ];
}
