import { parseSync, type Span, Visitor } from 'oxc-parser';

/** Chinese characters and punctuation, and full-width forms. */
const HAN = /[\p{Script=Han}\u3000-\u303f\uff01-\uff60]/u;

/** A line of code that contains Chinese characters. */
export interface HanLine {
  readonly line: number;
  readonly code: string;
}

/**
 * Finds the lines of a source file that contain Chinese characters outside comments.
 * @param examples names of properties whose values are examples, which may be Chinese
 */
export function findHan(file: string, text: string, examples: readonly string[] = []): HanLine[] {
  const { program, comments, errors } = parseSync(file, text);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const left: Span[] = [...comments];
  new Visitor({
    Property({ key, value }) {
      if (key.type === 'Identifier' && examples.includes(key.name)) left.push(value);
    },
  }).visit(program);
  const code = left.reduce(
    (rest, { start, end }) =>
      rest.slice(0, start) + text.slice(start, end).replace(/[^\n]/gu, ' ') + rest.slice(end),
    text,
  );
  const lines = text.split('\n');
  return code
    .split('\n')
    .flatMap((code, n) => (HAN.test(code) ? { line: n + 1, code: lines[n]?.trim() ?? '' } : []));
}
