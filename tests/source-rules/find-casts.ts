import { type Span, Visitor } from 'oxc-parser';
import { lineAt, parseSource } from './parse-source.ts';

/** A place where the compiler takes a type on trust. */
export interface Cast {
  /** As written: `as Fact`, `block is Claim`, `JSON.parse: Body`. */
  readonly what: string;
  readonly line: number;
}

/** Functions that return `any`, which passes for every type. */
const UNTYPED = new Set(['JSON.parse', 'Reflect.get', 'deserialize']);

/**
 * Finds in a source file casts (except `as const`), `any`, type guards, definite assignments (`a!`),
 * and types declared for values of type `any`.
 */
export function findCasts(file: string, text: string): Cast[] {
  const found: Cast[] = [];
  const inner = new Set<number>();
  const said = ({ start, end }: Span) => text.slice(start, end).replaceAll(/\s+/g, ' ');
  const add = (what: string, { start }: Span) => found.push({ what, line: lineAt(start, text) });
  const addTyped = (type: Span & { readonly type: string }, value: Span | null) => {
    const [, called] = /^(?:await )?([\w.]+)\(/.exec(value === null ? '' : said(value)) ?? [];
    if (called === undefined || type.type === 'TSUnknownKeyword') return;
    if (UNTYPED.has(called)) add(`${called}: ${said(type)}`, type);
  };

  new Visitor({
    TSAsExpression(node) {
      const { expression, typeAnnotation } = node;
      if (expression.type === 'TSAsExpression') inner.add(expression.end);
      if (said(typeAnnotation) === 'const' || inner.has(node.end)) return;
      add(`as ${said(typeAnnotation)}`, node);
    },
    TSTypeAssertion: (node) => add(said(node).replace(/>.*/u, '>'), node),
    TSAnyKeyword: (node) => add('any', node),
    TSTypePredicate: (node) => add(said(node), node),
    PropertyDefinition(node) {
      if (node.definite) add(`${said(node.key)}!`, node);
    },
    VariableDeclarator({ definite, id, init }) {
      if (definite && id.type === 'Identifier') add(`${id.name}!`, id);
      if (id.typeAnnotation) addTyped(id.typeAnnotation.typeAnnotation, init);
    },
    ArrowFunctionExpression({ returnType, body }) {
      if (returnType) addTyped(returnType.typeAnnotation, body);
    },
  }).visit(parseSource(file, text));
  return found;
}
