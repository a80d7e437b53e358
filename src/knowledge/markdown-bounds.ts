import { error, type Problem } from '../files/problem.ts';
import type { TextFile } from '../files/source-file.ts';

/** The marker at the start of a line for each quote or list around it. */
const MARKER = '[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])(?=[ \\t]))';
const DEPTH_MAX = 16;
const TOO_DEEP = new RegExp(
  `^(?:(?:${MARKER}){${DEPTH_MAX + 1}}|[ \\t]{100,}(?:[>*+-]|\\d{1,9}[.)]))`,
  'u',
);
/** What may open or close markup within a text. */
const MARK = /[*_~]+|`+|[[\]<&!|]/gu;
/** The line below the header of a table has only these. */
const DELIMITERS = /^[|:\s-]+$/u;
/** For each mark, the Markdown parser scans its whole paragraph: marks × characters. */
const STEPS_MAX = 20_000_000;

/** Refuses what would take the parser minutes or recurse too deep; no real article has it. */
export function checkBounds({ path, text }: TextFile): Problem[] {
  const problems: Problem[] = [];
  let [block, marks] = [0, 0];
  let isTable = false;
  const lines = text.split(/\r\n?|\n/u);
  // Front matter is no Markdown.
  const body = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  lines.forEach((line, n) => {
    if (n <= body) return;
    const at = { file: path, line: n + 1 };
    if (TOO_DEEP.test(line)) {
      const what = `quotes and lists nested more than ${DEPTH_MAX} deep.`;
      problems.push(error(at, what, 'write their words as paragraphs.'));
    }
    if (line.trim() === '') isTable = false;
    else if (line.includes('|') && DELIMITERS.test(line))
      isTable = cellsOf(line) === cellsOf(lines[n - 1] ?? '');
    // In a table, the parser scans only within a cell.
    if (line.trim() === '' || isTable) [block, marks] = [0, 0];
    const before = block * marks;
    block += line.length;
    marks += line.match(MARK)?.length ?? 0;
    if (before <= STEPS_MAX && block * marks > STEPS_MAX) {
      const what = 'too many Markdown marks for so long a paragraph.';
      problems.push(error(at, what, 'split it with empty lines, or remove the marks.'));
    }
  });
  return problems;
}

/** The number of cells of a line, if it is a row of a table. */
function cellsOf(line: string): number {
  return line
    .trim()
    .replace(/^\||\|$/gu, '')
    .split(/(?<!\\)\|/u).length;
}
