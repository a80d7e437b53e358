/**
 * The parser of Markdown takes time that grows with the square of how many marks stand beside or
 * within each other. A person's message has some dozens; of what has more, this many are read.
 */
const MARKS_MAX = 400;
/** Lists and quotations deeper than this are shown by nobody. */
const DEPTH_MAX = 8;

/** Anything that may be a mark of Markdown, wherever it stands or at the beginning of a line. */
const ANY_MARK = /[\\`*_[\]<>&\r\t\0]|^ *(?:[-+=#]|~~~|\d{1,9}[.)](?:\s|$))|^ {4}/mu;
const MARK = /[\\`*_[\]<>&!#=+~-]|\d[.)]/gu;
const CONTAINER = String.raw`[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))`;
const TOO_DEEP = new RegExp(`^((?:${CONTAINER}){${DEPTH_MAX}})(?:${CONTAINER})+`, 'u');
const CONTAINERS = new RegExp(`^(?:${CONTAINER}|[ \\t]*#{1,6}(?=[ \\t]|$))+`, 'u');
const FENCE = new RegExp(`^(?:${CONTAINER})*[ \\t]*(\`{3,}|~{3,})`, 'u');

/** Whether a message has anything that Markdown could mean. Most have not, and need no parser. */
export function isMarked(message: string): boolean {
  return ANY_MARK.test(message);
}

/**
 * Parts a message into what a parser of Markdown reads in bounded time and the lines behind it, of
 * which the marks that begin a line and blocks of code are left out here, and the others are words.
 */
export function boundMarks(message: string): { readonly marked: string; readonly rest: string } {
  const lines = message.split(/\r\n|[\n\r]/u);
  const [marked, rest]: [string[], string[]] = [[], []];
  let marks = 0;
  let fence: string | undefined;
  for (const [n, line] of lines.entries()) {
    // One empty line says as much as a thousand.
    if (line.trim() === '' && lines[n - 1]?.trim() === '') continue;
    const found = FENCE.exec(line)?.[1];
    const isInside = fence !== undefined;
    if (fence === undefined) fence = found;
    else if (found?.startsWith(fence)) fence = undefined;
    // Within a block of code marks mark nothing.
    marks += 1 + (isInside ? 0 : (line.match(MARK)?.length ?? 0));
    if (marks <= MARKS_MAX || (isInside && rest.length === 0)) {
      marked.push(line.replace(TOO_DEEP, '$1 '));
    } else if (!isInside && found === undefined) {
      rest.push(line.replace(CONTAINERS, ''));
    }
  }
  return { marked: marked.join('\n'), rest: rest.join('\n') };
}
