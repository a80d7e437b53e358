import { showActing } from './show-acting.ts';

/** Something wrong with the knowledge folder, said so that whoever maintains it can mend it. */
export interface Problem {
  /** An error keeps the whole library from loading; a warning is only reported. */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** Where a problem stands. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

export function error(at: Place, what: string, remedy: string): Problem {
  return { severity: 'error', file: at.file, line: at.line, what, remedy };
}

export function warning(at: Place, what: string, remedy: string): Problem {
  return { severity: 'warning', file: at.file, line: at.line, what, remedy };
}

export function isError(problem: Problem): boolean {
  return problem.severity === 'error';
}

/**
 * One line a problem: `file:line: severity: what Remedy: …`, as editors and terminals link it.
 * Nothing of it acts on a terminal, whatever a file is called.
 */
export function formatProblem({ severity, file, line, what, remedy }: Problem): string {
  const oneLine = `${what} Remedy: ${remedy}`.replace(/(?<!\s)\s*[\r\n]\s*/g, ' ');
  return showActing(`${file}:${line}: ${severity}: ${oneLine}`);
}

/** By file, then line, errors first within a line: the order in which someone mends them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || Number(isError(b)) - Number(isError(a)),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
