import { type Program, parseSync } from 'oxc-parser';

/** @throws Error that names the file, if it is not valid TypeScript */
export function parseSource(file: string, text: string): Program {
  const { program, errors } = parseSync(file, text);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  return program;
}

/** The line of an offset, counted from 1. */
export function lineAt(offset: number, text: string): number {
  return text.slice(0, offset).split('\n').length;
}
