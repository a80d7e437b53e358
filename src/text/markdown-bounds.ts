/**
 * The Markdown parser's time grows with the square of the number of adjacent or nested marks. A
 * person's message has a few dozen; in longer ones, this many are read.
 */
const MARKS_MAX = 400;
/** No program shows lists and quotations nested deeper than this. */
const DEPTH_MAX = 8;

/** Anything that may be a Markdown mark, anywhere or at the beginning of a line. */
const ANY_MARK = /[\\`*_[\]<>&\r\t\0]|^ *(?:[-+=#]|~~~|\d{1,9}[.)](?:\s|$))|^ {4}/mu;
const MARK = /[\\`*_[\]<>&!#=+~-]|\d[.)]/gu;
const CONTAINER = String.raw`[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))`;
const TOO_DEEP = new RegExp(`^((?:${CONTAINER}){${DEPTH_MAX}})(?:${CONTAINER})+`, 'u');
const CONTAINERS = new RegExp(`^(?:${CONTAINER}|[ \\t]*#{1,6}(?=[ \\t]|$))+`, 'u');
const FENCE = new RegExp(`^(?:${CONTAINER})*[ \\t]*(\`{3,}|~{3,})`, 'u');

/** Whether a message has any possible Markdown. Most have none, and need no parser. */
export function isMarked(message: string): boolean {
  return ANY_MARK.test(message);
}

/**
 * Splits a message into the part that the Markdown parser reads in bounded time, and the rest: its
 * lines without code blocks and without marks at their beginning. Other marks there count as words.
 */
export function boundMarks(message: string): { readonly marked: string; readonly rest: string } {
  const lines = message.split(/\r\n|[\n\r]/u);
  const [marked, rest]: [string[], string[]] = [[], []];
  let marks = 0;
  let fence: string | undefined;
  for (const [n, line] of lines.entries()) {
    // Any number of empty lines means the same as one.
    if (line.trim() === '' && lines[n - 1]?.trim() === '') continue;
    const found = FENCE.exec(line)?.[1];
    const isInside = fence !== undefined;
    if (fence === undefined) fence = found;
    else if (found?.startsWith(fence)) fence = undefined;
    // Inside a code block, marks mean nothing.
    marks += 1 + (isInside ? 0 : (line.match(MARK)?.length ?? 0));
    if (marks <= MARKS_MAX || (isInside && rest.length === 0)) {
      marked.push(line.replace(TOO_DEEP, '$1 '));
    } else if (!isInside && found === undefined) {
      rest.push(line.replace(CONTAINERS, ''));
    }
  }
  return { marked: marked.join('\n'), rest: rest.join('\n') };
}
