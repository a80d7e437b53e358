import { error, type Problem } from '../files/problem.ts';
import type { TextFile } from '../files/source-file.ts';

/** The marker at the start of a line for each quote or list around it. */
const MARKER = '[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])(?=[ \\t]))';
const DEPTH_MAX = 16;
const TOO_DEEP = new RegExp(`^(?:(?:${MARKER}){${DEPTH_MAX + 1}}|[ \\t]{100,}\\S)`, 'u');
/** What may open or close markup within a text. */
const MARK = /[*_]+|`+|[[\]<&!]/gu;
/** For each mark, the Markdown parser scans its whole paragraph: marks × characters. */
const STEPS_MAX = 20_000_000;

/** Refuses what would take the parser minutes or recurse too deep; no real article has it. */
export function checkBounds({ path, text }: TextFile): Problem[] {
  const problems: Problem[] = [];
  let [block, marks] = [0, 0];
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
    if (line.trim() === '') [block, marks] = [0, 0];
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
