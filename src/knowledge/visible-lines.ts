import type { InlineCode, Nodes, PhrasingContent, Text } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import { actingIn } from '../files/characters.ts';
import type { Fault, Report } from './fault.ts';
import { createReadTags } from './inline-html.ts';
import { spanOf } from './markdown.ts';
import { type MappedText, TextBuilder, trimMapped } from './offset-map.ts';

/** A line of visible text, and how it ends. */
export interface VisibleLine extends MappedText {
  /** `soft`: a line break of the file, which readers do not see; `hard`: one that they see. */
  readonly end: 'soft' | 'hard' | 'none';
}

/** What readers see of some inline Markdown, and what about it cannot be read. */
export interface Visible {
  readonly lines: readonly VisibleLine[];
  /** The descriptions of the images in it. */
  readonly images: readonly MappedText[];
  readonly faults: readonly Fault[];
}

/** A backslash before ASCII punctuation, a character reference, or a line break and its indent. */
const SPECIAL =
  /\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[\dA-Za-z]{1,31});|(?:\r\n?|\n)[ \t>]*/gu;
const LINE_BREAK = /[\r\n]/u;

/**
 * Reads the visible text of inline Markdown: without marks, addresses, struck-out words and
 * footnote marks, and with escapes and character references resolved.
 * @param file the text of the file that the nodes were parsed from
 */
function readVisible(nodes: readonly PhrasingContent[], file: string): Visible {
  const lines: VisibleLine[] = [];
  const images: MappedText[] = [];
  const faults: Fault[] = [];
  let line = new TextBuilder();
  const breakLine = (end: VisibleLine['end']) => {
    const { text, map } = trimMapped(line);
    lines.push({ text, map, end });
    line = new TextBuilder();
  };
  const { readTag, see } = createReadTags();
  const add: Add = (words, from, written = words) => {
    const seen = see(words);
    if (seen === written) line.add(seen, from);
    else line.addInPlaceOf(from, seen);
  };
  // Its own stack: emphasis may be nested too deep for recursion.
  const ahead: PhrasingContent[] = nodes.toReversed();
  for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
    switch (node.type) {
      case 'text':
        faults.push(...readText(node, file, add, breakLine));
        break;
      case 'inlineCode':
        readCode(node, file, add);
        break;
      case 'break':
        breakLine('hard');
        break;
      case 'image':
      case 'imageReference':
        images.push(...readAlt(node, file));
        break;
      case 'html': {
        const { fault, isBreak } = readTag(node.value, line.text, behindOf(node, file));
        if (isBreak) breakLine('hard');
        if (fault !== undefined) faults.push({ ...fault, offset: spanOf(node).start });
        break;
      }
      case 'delete':
      case 'footnoteReference':
        break;
      default:
        ahead.push(...node.children.toReversed());
    }
  }
  breakLine('none');
  return { lines, images, faults };
}

/** Enough of the file after a node to tell whether it goes on with a number. */
function behindOf(node: Nodes, file: string): string {
  const { end } = spanOf(node);
  return file.slice(end, end + 8);
}

/** The same, with its faults reported. */
export function readReported(
  nodes: readonly PhrasingContent[],
  file: string,
  report: Report,
): Visible {
  const visible = readVisible(nodes, file);
  for (const fault of visible.faults) report.add(fault);
  return visible;
}

/** @param written what the file has in place of the words, if it has others */
type Add = (words: string, from: number, written?: string) => void;

function readText(node: Text, file: string, add: Add, breakLine: (end: 'soft') => void): Fault[] {
  const faults: Fault[] = [];
  const { start, end } = spanOf(node);
  const written = file.slice(start, end);
  let at = 0;
  for (const { 0: special, index } of written.matchAll(SPECIAL)) {
    add(written.slice(at, index), start + at);
    at = index + special.length;
    if (LINE_BREAK.test(special)) breakLine('soft');
    else if (special.startsWith('\\')) add(special.slice(1), start + index + 1);
    else {
      // A reference to a line break is a blank: the line does not end.
      const words = decodeString(special).replace(LINE_BREAK, ' ');
      if (actingIn(words).length > 0) faults.push(controls(special, start + index));
      add(words, start + index, special);
    }
  }
  add(written.slice(at), start + at);
  return faults;
}

function controls(reference: string, offset: number): Fault {
  const what = `${reference}: a character that controls the display and is not text.`;
  return { severity: 'error', offset, what, remedy: 'remove it.' };
}

/** Code between backticks: as it appears in the file, except for line breaks and `\|` in tables. */
function readCode(node: InlineCode, file: string, add: Add): void {
  const { start, end } = spanOf(node);
  let at = start;
  while (at < end && file[at] === '`') at++;
  for (const char of node.value) {
    const place = char === ' ' ? blankAt(file, at, end) : file.indexOf(char, at);
    add(char, place, file.slice(place, place + char.length));
    at = place + char.length;
  }
}

function blankAt(file: string, from: number, end: number): number {
  const found = file.slice(from, end).search(/[ \r\n]/u);
  return found < 0 ? from : from + found;
}

/** The description of an image without marks; none if a character of it is not in the file. */
function readAlt(
  node: Nodes & { readonly alt?: string | null | undefined },
  file: string,
): MappedText[] {
  const { start, end } = spanOf(node);
  const alt = new TextBuilder();
  let at = start + '!['.length;
  for (const char of node.alt?.trim() ?? '') {
    const place = file.indexOf(char, at);
    if (place < 0 || place >= end) return [];
    if (LINE_BREAK.test(char)) alt.addInPlaceOf(place, ' ');
    else alt.add(char, place);
    at = place + char.length;
  }
  return alt.text === '' ? [] : [{ text: alt.text, map: alt.map }];
}
