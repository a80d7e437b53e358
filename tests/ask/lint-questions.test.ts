import { expect, it } from 'vitest';
import { lintQuestions } from '../../src/run/lint-knowledge.ts';
import { buildSound, shippedFiles, shippedLibrary, withFile } from '../support/knowledge.ts';

it('every shipped question is answered', () => {
  expect(lintQuestions(shippedLibrary())).toEqual([]);
});

it('one that gets nothing is a warning at its line', () => {
  const text = '- 腾讯和中行合作了什么？\n- 今天天气怎么样？\n- 招商银行有几个网点？\n';
  const library = buildSound(withFile(shippedFiles(), 'questions.yaml', text));
  expect(lintQuestions(library)).toMatchObject([
    { severity: 'warning', file: 'knowledge/questions.yaml', line: 2 },
    { severity: 'warning', file: 'knowledge/questions.yaml', line: 3 },
  ]);
});
