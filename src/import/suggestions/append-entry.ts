import { isSeq, parseDocument } from 'yaml';
import type { WrittenEntry } from './suggestion.ts';
import { toYaml } from './to-yaml.ts';

/**
 * Adds an entry to the end of a file with a list, such as `entities.yaml`, and leaves the rest of it
 * letter for letter: comments, layout, line ends.
 */
export function appendEntry(text: string, entry: WrittenEntry): string {
  const document = parseDocument(text);
  const { contents } = document;
  const isList = isSeq(contents) && !contents.flow && contents.items.length > 0;
  const goesOn = /^(?:\.\.\.|---)/mu.test(text);
  if (contents !== null && (!isList || goesOn)) return addToDocument(text, entry);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const [indent = ''] = /^[ \t]*(?=- )/mu.exec(text) ?? [];
  const lines = toYaml([entry]).split('\n');
  const added = lines.map((line) => (line === '' ? '' : `${indent}${line}`)).join(lineEnd);
  const before = text === '' || text.endsWith('\n') ? text : `${text}${lineEnd}`;
  const own = before.split(/\r?\n/u);
  const isSpaced =
    isList && own.some((line, n) => line === '' && own[n + 1]?.startsWith(`${indent}- `));
  // The last of these lines is what follows the last line break.
  const needsSpace = isSpaced && own.at(-2) !== '';
  return `${before}${needsSpace ? lineEnd : ''}${added}`;
}

/** For lists in brackets and texts of several documents, whose layout changes. */
function addToDocument(text: string, entry: WrittenEntry): string {
  const document = parseDocument(text);
  if (!isSeq(document.contents)) return `${text}${toYaml([entry])}`;
  document.contents.flow = false;
  document.add(document.createNode(entry));
  return document.toString({ lineWidth: 0 });
}
