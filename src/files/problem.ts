import { showActing } from './show-acting.ts';

/** Something wrong with the knowledge folder, and how its maintainer can fix it. */
export interface Problem {
  /**
   * An error keeps its file, its fact or the whole library from being served
   * (`library/left-out.ts`); a warning is only reported.
   */
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly what: string;
  readonly remedy: string;
}

/** Where a problem is. */
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
 * A problem as one line, `file:line: severity: what Remedy: …`, which editors and terminals link.
 * It contains no terminal controls, whatever the name of the file.
 */
export function formatProblem({ severity, file, line, what, remedy }: Problem): string {
  const oneLine = `${what} Remedy: ${remedy}`.replace(/(?<!\s)\s*[\r\n]\s*/g, ' ');
  return showActing(`${file}:${line}: ${severity}: ${oneLine}`);
}

/** Sorts by file, then line, errors first within a line: the order for fixing them. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => compare(a.file, b.file) || a.line - b.line || Number(isError(b)) - Number(isError(a)),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
