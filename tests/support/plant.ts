import { expect } from 'vitest';
import type { Problem } from '../../src/files/problem.ts';
import type { SourceFile } from '../../src/files/source-file.ts';
import { build, FACTS, shippedFiles, textOf, withFile } from './knowledge.ts';

/** One edit of one file. */
export interface Edit {
  readonly name?: string;
  /** Words before the place to edit: the beginning of an entry, say. */
  readonly after?: string;
  readonly from: string;
  readonly to: string;
}

/** What is changed, and the line on which the change begins. */
export interface Planted {
  readonly files: SourceFile[];
  readonly line: number;
}

/** Puts `to` in the place of the first `from` behind `after`, in the facts unless told otherwise. */
export function plant(edit: Edit, files: readonly SourceFile[] = shippedFiles()): Planted {
  const { name = FACTS, after = '', from, to } = edit;
  const text = textOf(files, name);
  const anchor = text.indexOf(after);
  const at = text.indexOf(from, anchor + after.length);
  if (anchor < 0 || at < 0) throw new RangeError(`not in ${name}: ${after} … ${from}`);
  const changed = text.slice(0, at) + to + text.slice(at + from.length);
  return { files: withFile(files, name, changed), line: lineAt(text, at) };
}

/** Adds a fact at the end of the shipped facts; `line` is that of its first line. */
export function plantFact(entry: string, files: readonly SourceFile[] = shippedFiles()): Planted {
  const text = `${textOf(files, FACTS).trimEnd()}\n\n`;
  return { files: withFile(files, FACTS, `${text}${entry}\n`), line: lineAt(text, text.length) };
}

/** The line of the first `words` of a file behind `after`. */
export function lineOf(
  files: readonly SourceFile[],
  name: string,
  words: string,
  after = '',
): number {
  const text = textOf(files, name);
  const at = text.indexOf(words, text.indexOf(after));
  if (at < 0) throw new RangeError(`not in ${name}: ${words}`);
  return lineAt(text, at);
}

/** The library is refused for exactly these errors; each is found at its place and can be mended. */
export function expectRefused(
  files: readonly SourceFile[],
  ...expected: readonly { file: string; line: number; what: RegExp }[]
): void {
  const { library, problems } = build(files);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const places = ({ file, line }: Pick<Problem, 'file' | 'line'>) => `${file}:${line}`;
  expect(errors.map(describeProblem)).toHaveLength(expected.length);
  expect(errors.map(places)).toEqual(expected.map(places));
  expected.forEach(({ what }, n) => {
    expect(errors[n]?.what).toMatch(what);
    expect(errors[n]?.remedy).toMatch(/\p{L}{2,}/u);
  });
  expect(library).toBeUndefined();
}

/** For a failed assertion's output. */
export function describeProblem({ file, line, severity, what }: Problem): string {
  return `${file}:${line} ${severity} ${what}`;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
