import { describe, expect, it } from 'vitest';
import { parseQuestions } from '../../src/knowledge/parse-questions.ts';
import {
  buildSound,
  shippedFiles,
  shippedLibrary,
  withFile,
  withoutFile,
} from '../support/knowledge.ts';
import { expectRefused } from '../support/plant.ts';

const parse = (text: string) => parseQuestions({ path: 'q.yaml', name: 'questions.yaml', text });

it('a list of questions is read in order, each with its line', () => {
  const { questions, problems } = parse('# why\n- 银行要什么？\n\n- "What: banks want?"\n');
  expect(problems).toEqual([]);
  expect(questions).toEqual([
    { text: '银行要什么？', at: { file: 'q.yaml', line: 2 } },
    { text: 'What: banks want?', at: { file: 'q.yaml', line: 4 } },
  ]);
});

describe('what is wrong is said with its line', () => {
  it.each([
    ['no text', '- 一？\n- 5\n', 2, /string/],
    ['an empty one', '- 一？\n- ""\n', 2, /./],
    ['two lines', '- 一？\n- "a\\nb"\n', 2, /one line/],
    ['one too long to be suggested', `- 一？\n- ${'长'.repeat(101)}\n`, 2, /100 characters/],
    ['the same twice', '- 银行？\n- 一？\n- 銀行？\n', 3, /line 1/],
    ['no list', 'a: b\n', 1, /not a list/],
    ['broken YAML', '- [\n', 2, /YAML/],
  ])('%s', (_, text, line, what) => {
    const { problems } = parse(text);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ severity: 'error', file: 'q.yaml', line });
    expect(problems[0]?.what).toMatch(what);
  });

  it('and keeps the library from loading', () => {
    const files = withFile(shippedFiles(), 'questions.yaml', '- a?\n- a?\n');
    expectRefused(files, { file: 'knowledge/questions.yaml', line: 2, what: /same question/ });
  });
});

it('the file may be left out', () => {
  expect(buildSound(withoutFile(shippedFiles(), 'questions.yaml')).questions).toEqual([]);
  expect(shippedLibrary().questions.length).toBeGreaterThanOrEqual(20);
});
