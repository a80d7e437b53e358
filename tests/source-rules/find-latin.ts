import { parseSync, type Span, Visitor } from 'oxc-parser';

/** Parts of a pattern that are not words: group names, character properties, escapes. */
const GRAMMAR = /\(\?<\w+>|\\[pP]\{[^}]*\}|\\./gu;
const WORD = /[a-z]{2,}/giu;

/** Properties whose values are explanations for people, or examples. */
const TOLD = new Set(['why', 'name', 'reads', 'leaves', 'raisedBy', 'notRaisedBy']);
const EXAMPLES = 'EXAMPLES';

/** Finds Latin words of two or more letters in a source file's strings and patterns. */
export function findLatin(file: string, text: string): string[] {
  const { program, errors } = parseSync(file, text);
  if (errors[0] !== undefined) throw new Error(`${file}: ${errors[0].message}`);
  const told: Span[] = [];
  const found: (Span & { readonly written: string })[] = [];
  new Visitor({
    ImportDeclaration: ({ source }) => void told.push(source),
    ExportNamedDeclaration: ({ source }) => void (source && told.push(source)),
    TSTypeAliasDeclaration: (node) => void told.push(node),
    TSLiteralType: (node) => void told.push(node),
    VariableDeclarator({ id, init }) {
      if (id.type === 'Identifier' && id.name === EXAMPLES && init) told.push(init);
    },
    Property({ key, value }) {
      if (key.type === 'Identifier' && TOLD.has(key.name)) told.push(value);
    },
    Literal({ start, end, ...node }) {
      if ('regex' in node) found.push({ start, end, written: node.regex.pattern });
      else if (typeof node.value === 'string') found.push({ start, end, written: node.value });
    },
    TemplateElement: ({ start, end, value }) =>
      void found.push({ start, end, written: value.cooked ?? value.raw }),
  }).visit(program);
  const isTold = ({ start, end }: Span) =>
    told.some((each) => each.start <= start && end <= each.end);
  return found
    .filter((each) => !isTold(each))
    .flatMap(({ written }) => written.replace(GRAMMAR, ' ').match(WORD) ?? []);
}
