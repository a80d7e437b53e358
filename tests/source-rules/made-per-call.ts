import { type Expression, type Function as Fn, type Program, type Span, Visitor } from 'oxc-parser';
import { lineAt, parseSource } from './parse-source.ts';

/** Something that a source file makes anew, or lets grow, on every call. */
export interface Made {
  /** `new RegExp in parseLine` */
  readonly what: string;
  readonly line: number;
}

/** What uses native memory, or compiles or sorts its arguments. */
const COSTLY = new Set(
  'RegExp MiniSearch LRUCache Converter anyOf createFindNames createFindWords createIsOnly'.split(
    ' ',
  ),
);
/** Methods that look up or make a locale object. */
const OF_LOCALE = /^(?:toLocale\w+|localeCompare)$/;
/** Callbacks of these at the top level run when the file is loaded. */
const AT_ONCE = new Set(['map', 'flatMap', 'filter', 'from', 'reduce', 'some', 'every']);

type AnyFunction = Pick<Fn, 'params' | 'start' | 'end'> & { readonly id?: Fn['id'] };

/**
 * Finds what functions in a source file make again on every call (regular expressions, Intl objects,
 * schemas, finders, tables of constants), and module-level Maps, Sets and caches that calls fill.
 */
export function findMadePerCall(file: string, text: string): Made[] {
  const program = parseSource(file, text);
  const made: Made[] = [];
  /** The names of the functions around the visited node; empty at the top level. */
  const within: string[] = [];
  const names = new Map<number, string>();
  const runsOnce = new Set<number>();
  const atTop = new Set(declaredAtTop(program).map(({ name }) => name));
  const add = (what: string, { start }: Span) => {
    const place = within.findLast((name) => name !== '');
    const said = place === undefined ? what : `${what} in ${place}`;
    made.push({ what: said, line: lineAt(start, text) });
  };
  const enter = ({ id, start }: AnyFunction) => {
    if (!runsOnce.has(start)) within.push(id?.name ?? names.get(start) ?? '');
  };
  const leave = ({ start }: AnyFunction) => {
    if (!runsOnce.has(start)) within.pop();
  };

  new Visitor({
    VariableDeclarator({ id, init }) {
      if (init && id.type === 'Identifier') names.set(init.start, id.name);
    },
    Property({ key, value }) {
      if (key.type === 'Identifier') names.set(value.start, key.name);
    },
    FunctionDeclaration: enter,
    FunctionExpression: enter,
    ArrowFunctionExpression: enter,
    'FunctionDeclaration:exit': leave,
    'FunctionExpression:exit': leave,
    'ArrowFunctionExpression:exit': leave,
    CallExpression(node) {
      const { callee } = node;
      const method = callee.type === 'MemberExpression' && !callee.computed ? callee : undefined;
      if (within.length === 0) {
        if (method !== undefined && AT_ONCE.has(method.property.name)) {
          for (const each of node.arguments) runsOnce.add(each.start);
        }
        return;
      }
      if (callee.type === 'Identifier' && COSTLY.has(callee.name)) add(callee.name, node);
      if (method === undefined) return;
      if (OF_LOCALE.test(method.property.name)) add(method.property.name, node);
      if (isNamed(method.object, 'z')) add(`z.${method.property.name}`, node);
    },
    NewExpression(node) {
      const { callee } = node;
      const [first] = node.arguments;
      const name = callee.type === 'Identifier' ? callee.name : '';
      const isTable = name === 'Map' || name === 'Set';
      if (within.length === 0) {
        if ((isTable && first === undefined) || name === 'LRUCache') add(`growing ${name}`, node);
      } else if (callee.type === 'MemberExpression' && isNamed(callee.object, 'Intl')) {
        add(`new ${text.slice(callee.start, callee.end)}`, node);
      } else if (COSTLY.has(name)) add(`new ${name}`, node);
      else if (
        isTable &&
        first !== undefined &&
        isKnownAtTop(text.slice(first.start, first.end), atTop)
      ) {
        add(`new ${name} of constants`, node);
      }
    },
  }).visit(program);
  return made;
}

function isNamed(node: Expression | { readonly type: 'Super' }, name: string): boolean {
  return node.type === 'Identifier' && node.name === name;
}

/** What a file declares or imports at the top level. */
function declaredAtTop({ body }: Program): { readonly name: string }[] {
  const found: { name: string }[] = [];
  for (const node of body) {
    if (node.type === 'ImportDeclaration') found.push(...node.specifiers.map(({ local }) => local));
    const declared = 'declaration' in node && node.declaration ? node.declaration : node;
    if (declared.type === 'VariableDeclaration') {
      found.push(
        ...declared.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? id : [])),
      );
    }
    if (declared.type === 'FunctionDeclaration' && declared.id) found.push(declared.id);
  }
  return found;
}

/** Whether an expression uses names, all of which its file declares at the top level. */
function isKnownAtTop(expression: string, atTop: ReadonlySet<string>): boolean {
  const own = new Set<string>();
  const named = new Set<string>();
  const skipped = new Set<number>();
  const skip = ({ start }: Span) => void skipped.add(start);
  const bind = ({ params }: AnyFunction) => {
    for (const param of params) {
      const words = expression.slice(param.start - OFFSET, param.end - OFFSET);
      for (const [word] of words.matchAll(/[\p{L}_$][\p{L}\p{N}_$]*/gu)) own.add(word);
    }
  };
  new Visitor({
    MemberExpression: ({ computed, property }) => {
      if (!computed) skip(property);
    },
    Property: ({ computed, shorthand, key }) => {
      if (!computed && !shorthand) skip(key);
    },
    FunctionExpression: bind,
    ArrowFunctionExpression: bind,
    Identifier: ({ name, start }) => {
      if (!skipped.has(start)) named.add(name);
    },
  }).visit(parseSource('expression.ts', `(${expression});`));
  const free = [...named].filter((name) => !own.has(name) && !(name in globalThis));
  return free.length > 0 && free.every((name) => atTop.has(name));
}

/** The length of the bracket that makes an expression a statement. */
const OFFSET = 1;
