import { error, type Problem, warning } from '../files/problem.ts';
import type { TextFile } from '../files/source-file.ts';
import { lineAt, lineStarts } from './line-starts.ts';
import type { MappedText } from './offset-map.ts';

/** Something in a text that cannot be read as its writer means it, at an offset in the file. */
export interface Fault {
  readonly severity: Problem['severity'];
  readonly offset: number;
  readonly what: string;
  readonly remedy: string;
}

/** Gathers the problems of one file by their offsets. */
export interface Report {
  readonly problems: Problem[];
  /** The line of the first character of a text, counted from 1. */
  lineOf(text: MappedText): number;
  add(fault: Fault): void;
  warn(offset: number, what: string, remedy: string): void;
}

export function createReport({ path, text }: TextFile): Report {
  const problems: Problem[] = [];
  const starts = lineStarts(text);
  const add = ({ severity, offset, what, remedy }: Fault) => {
    const line = lineAt(starts, offset);
    const column = offset - (starts[line - 1] ?? 0) + 1;
    const say = severity === 'error' ? error : warning;
    // Editors and programs read file:line, so the column is part of the sentence.
    problems.push(say({ file: path, line }, `column ${column}: ${what}`, remedy));
  };
  return {
    problems,
    lineOf: ({ map }) => lineAt(starts, map[1] ?? 0),
    add,
    warn: (offset, what, remedy) => add({ severity: 'warning', offset, what, remedy }),
  };
}
