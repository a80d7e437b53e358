import { parseSync, Visitor } from 'oxc-parser';

/** A regular expression as a source file writes it. */
export interface Written {
  readonly line: number;
  /** Undefined where the pattern is put together when the program runs. */
  readonly regex: RegExp | undefined;
}

/** Finds every regular expression of a source file, literal or made by `RegExp`. */
export function findRegularExpressions(file: string, text: string): Written[] {
  const { program, errors } = parseSync(file, text);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const found: Written[] = [];
  const add = (start: number, regex?: RegExp) =>
    found.push({ line: text.slice(0, start).split('\n').length, regex });
  const addMade = (start: number, callee: { readonly type: string; readonly name?: unknown }) => {
    if (callee.type === 'Identifier' && callee.name === 'RegExp') add(start);
  };
  new Visitor({
    Literal(node) {
      if ('regex' in node) add(node.start, new RegExp(node.regex.pattern, node.regex.flags));
    },
    NewExpression: ({ start, callee }) => addMade(start, callee),
    CallExpression: ({ start, callee }) => addMade(start, callee),
  }).visit(program);
  return found;
}
