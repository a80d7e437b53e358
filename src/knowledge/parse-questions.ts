import { z } from 'zod';
import { error, type Place, type Problem } from '../files/problem.ts';
import type { TextFile } from '../files/source-file.ts';
import { readYamlList } from '../files/yaml.ts';
import { fold } from '../text/normalize.ts';

/** A question that people wrote because the library answers it; it is suggested to users. */
export interface WrittenQuestion {
  readonly text: string;
  readonly at: Place;
}

/** Discord's limit for a suggestion; a longer question would be cut off. */
const CHARACTERS_MAX = 100;

const question = z
  .string()
  .trim()
  .min(1)
  .max(CHARACTERS_MAX, `has more than ${CHARACTERS_MAX} characters`)
  .regex(/^[^\r\n]*$/, 'must be on one line');

/** Reads `questions.yaml`, a list of questions without duplicates. */
export function parseQuestions(file: TextFile): {
  questions: WrittenQuestion[];
  problems: Problem[];
} {
  const { entries, problems } = readYamlList({ file: file.path, text: file.text }, question);
  const lines = new Map<string, number>();
  for (const { value, at } of entries) {
    const line = lines.get(fold(value));
    if (line === undefined) lines.set(fold(value), at().line);
    else problems.push(error(at(), `the same question is at line ${line}.`, 'remove one.'));
  }
  return { questions: entries.map(({ value, at }) => ({ text: value, at: at() })), problems };
}
