import { Visitor } from 'oxc-parser';
import { lineAt, parseSource } from './parse-source.ts';

/** A regular expression in a source file. */
export interface Written {
  readonly line: number;
  /** Undefined if the program builds the pattern at run time. */
  readonly regex: RegExp | undefined;
}

/** Finds every regular expression in a source file, literal or made by `RegExp`. */
export function findRegularExpressions(file: string, text: string): Written[] {
  const found: Written[] = [];
  const add = (start: number, regex?: RegExp) => found.push({ line: lineAt(start, text), regex });
  const addMade = (start: number, callee: { readonly type: string; readonly name?: unknown }) => {
    if (callee.type === 'Identifier' && callee.name === 'RegExp') add(start);
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) add(node.start, new RegExp(node.regex.pattern, node.regex.flags));
    },
    NewExpression: ({ start, callee }) => addMade(start, callee),
    CallExpression: ({ start, callee }) => addMade(start, callee),
  }).visit(parseSource(file, text));
  return found;
}
