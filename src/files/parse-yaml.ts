import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  Lexer,
  type LineCounter,
  type Node,
  Parser,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml';
import { actingIn } from './characters.ts';

/** Something wrong with a YAML text, at an offset in it. */
export interface Fault {
  readonly offset: number;
  readonly what: string;
  readonly remedy: string;
}

/** No format of the library is as deep; code that reads the tree recurses once per level. */
const DEPTH_MAX = 64;
/** At most this many are reported, one per line: later ones mostly follow from the first. */
const FAULTS_MAX = 10;

const QUOTE = "put the value in quotes: '…'.";
const REMEDIES: Readonly<Record<string, string>> = {
  BAD_ALIAS: QUOTE,
  BAD_INDENT: 'indent lines that belong together equally.',
  BAD_SCALAR_START: QUOTE,
  BLOCK_AS_IMPLICIT_KEY: `put a value that contains ": " in quotes: '…'.`,
  MISSING_CHAR: 'close the quotes or the bracket.',
  TAB_AS_INDENT: 'indent with spaces, not tabs.',
  TAG_RESOLVE_FAILED: QUOTE,
};

/**
 * Parses a YAML text of one document, with bounded time and depth whatever its content. An alias
 * may stand for a word, never for a list or a mapping.
 * @returns the document, or its faults
 */
export function parseYaml(
  text: string,
  lines: LineCounter,
): { document: Document.Parsed; faults?: undefined } | { faults: Fault[] } {
  const { tokens, tooDeep } = readTokens(text, lines);
  if (tooDeep !== undefined) return { faults: [tooDeep] };
  const composer = new Composer({ uniqueKeys: false, logLevel: 'error' });
  const [document, second] = composer.compose(tokens, true, text.length);
  if (document === undefined) throw new RangeError('the composer gave no document');
  const broken = [...document.errors, ...document.warnings].map(
    ({ pos: [offset], code, message }): Fault => {
      const remedy = REMEDIES[code] ?? 'fix the syntax.';
      const marked = /(?:^|[\s[,])[*&!]/u.test(lineAt(text, offset));
      return { offset, what: `broken YAML: ${message}.`, remedy: marked ? QUOTE : remedy };
    },
  );
  if (broken.length > 0) return { faults: onePerLine(broken, lines) };
  if (second !== undefined) {
    const what = 'a second document begins here.';
    return { faults: [{ offset: second.range[0], what, remedy: 'remove the line ---.' }] };
  }
  const faults = onePerLine(checkNodes(document, text), lines);
  return faults.length > 0 ? { faults } : { document };
}

/** The tokens of a text, up to where it is too deep or has too many errors. */
function readTokens(text: string, lines: LineCounter): { tokens: CST.Token[]; tooDeep?: Fault } {
  const parser = new Parser(lines.addNewLine);
  const tokens: CST.Token[] = [];
  let errors = 0;
  const take = (some: Iterable<CST.Token>) => {
    for (const token of some) {
      tokens.push(token);
      if (token.type === 'error') errors++;
    }
  };
  lines.addNewLine(0);
  for (const lexeme of new Lexer().lex(text)) {
    take(parser.next(lexeme));
    if (parser.stack.length > DEPTH_MAX) {
      const what = `nested more than ${DEPTH_MAX} deep.`;
      const remedy = 'see docs/adding-things.md for the format.';
      return { tokens, tooDeep: { offset: parser.offset, what, remedy } };
    }
    if (errors >= FAULTS_MAX) break;
  }
  take(parser.end());
  return { tokens };
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? undefined : end);
}

function onePerLine(faults: readonly Fault[], lines: LineCounter): Fault[] {
  const byLine = new Map<number, Fault>();
  for (const fault of faults) {
    const { line } = lines.linePos(fault.offset);
    if (!byLine.has(line)) byLine.set(line, fault);
  }
  return [...byLine.values()].slice(0, FAULTS_MAX);
}

/** Reports YAML that our formats forbid: aliases of lists, keys that are not words or repeat. */
function checkNodes(document: Document.Parsed, text: string): Fault[] {
  const faults: Fault[] = [];
  const add: Add = (node, what, remedy) => {
    faults.push({ offset: node.range?.[0] ?? 0, what, remedy });
  };
  const anchors = new Map<string, Node>();
  const unused = new Map<string, Node>();
  visit(document, (_, node) => {
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      unused.delete(node.source);
      if (target === undefined) {
        add(
          node,
          `*${node.source} is read as an alias, but there is no anchor of that name.`,
          QUOTE,
        );
      } else if (isCollection(target)) {
        const what = `*${node.source} is an alias of a list or a mapping.`;
        add(node, what, 'write out what it stands for.');
      }
    }
    if (!isScalar(node) && !isCollection(node)) return;
    if (node.anchor !== undefined) {
      anchors.set(node.anchor, node);
      if (isScalar(node)) unused.set(node.anchor, node);
    }
    if (isMap(node)) checkKeys(node, add);
    if (isScalar(node)) checkEscapes(node, text, add);
  });
  for (const [anchor, node] of unused) {
    add(node, `&${anchor} is read as an anchor, but no alias uses it.`, QUOTE);
  }
  return faults.toSorted((a, b) => a.offset - b.offset);
}

type Add = (node: Node, what: string, remedy: string) => void;

/** Refuses escapes such as "\u202e" for characters that the file itself may not contain. */
function checkEscapes(node: Scalar, text: string, add: Add): void {
  const [start = 0, end = 0] = node.range ?? [];
  if (typeof node.value !== 'string' || actingIn(text.slice(start, end)).length > 0) return;
  const acting = actingIn(node.value);
  if (acting.length === 0) return;
  add(
    node,
    `${acting.join(', ')}: a character that controls the display and is not text.`,
    'remove it.',
  );
}

function checkKeys(map: YAMLMap, add: Add): void {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key) || typeof key.value !== 'string') {
      add(
        isNode(key) ? key : map,
        'a key that is not a word.',
        'put it in quotes, or name the field.',
      );
      continue;
    }
    if (key.value === '__proto__') add(key, 'unknown field __proto__.', 'remove it.');
    if (seen.has(key.value))
      add(key, `broken YAML: the key ${key.value} appears twice.`, 'remove one.');
    seen.add(key.value);
  }
}
