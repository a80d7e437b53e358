import { splitPassageSentences } from '../text/sentences.ts';
import { type Outline, type PlacedPassage, wordsAt } from './outline.ts';

/**
 * What a file may have between the words of its passages: the rest of a character reference, tags,
 * struck-out words, addresses of links and images, marks of footnotes, definitions, numbers of
 * items, and languages of code.
 */
const HIDDEN = new RegExp(
  [
    '^[#\\dA-Za-z]{1,32};',
    '<[^<>]*>',
    '~~[^~]*~~',
    '\\]\\([^()]*\\)',
    '\\[\\^[^\\[\\]]*\\]',
    '^[ ]{0,3}\\[[^\\[\\]]*\\]:[^\\n]*',
    '^[ \\t>]*(?:\\d{1,9}[.)]|[-*+])(?:[ \\t]+\\[[xX]\\])?[ \\t]',
    '^[ \\t>]*(?:```|~~~)[^\\n]*',
  ].join('|'),
  'gmu',
);
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** A part of the file that belongs to a passage. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly passage: PlacedPassage;
}

/**
 * Whether passages, captions, headings and table headers have all words of a file's body, each once
 * and in order. It knows less Markdown than a parser, and says no where it cannot tell.
 * @param title the title in the front matter, which the body may repeat as a heading
 * @param from where the body begins
 */
export function accountsForWords(
  { headings, passages, captions }: Outline,
  title: string | undefined,
  file: string,
  from: number,
): boolean {
  const all = [...passages, ...captions];
  const trails = new Set(headings);
  if (!all.every(({ trail }) => trail.every((each) => trails.has(each)))) return false;
  if (!passages.every((each, n) => isIntroduced(each, passages[n - 1], file))) return false;
  const ahead = headings.map(wordsOnly);
  let passed = 0;
  /** Passes over the headings with which some words begin. */
  const passHeadings = (words: string) => {
    const repeated = passed === 0 ? wordsOnly(title ?? '') : '';
    let rest =
      words.startsWith(repeated) && ahead[0] !== repeated ? words.slice(repeated.length) : words;
    for (let next = ahead[passed]; next !== undefined; next = ahead[passed]) {
      if (!rest.startsWith(next)) break;
      rest = rest.slice(next.length);
      passed++;
    }
    return rest;
  };
  let at = from;
  let before: PlacedPassage | undefined;
  for (const { start, end, passage } of all.flatMap(piecesOf).toSorted(byStart)) {
    if (start < at) return false;
    const words = passHeadings(wordsOnly(file.slice(at, start).replace(HIDDEN, '')));
    const header = headerOf(passage);
    if (words !== (header === headerOf(before) ? '' : header)) return false;
    if (passage !== before && passage.trail.at(-1) !== headings[passed - 1]) return false;
    [at, before] = [end, passage];
  }
  const rest = passHeadings(wordsOnly(file.slice(at).replace(HIDDEN, '')));
  return rest === '' && passed === headings.length;
}

/** The parts of the file whose characters a passage has, in order. */
function piecesOf(passage: PlacedPassage): Piece[] {
  const { map, length, words } = passage;
  const pieces: Piece[] = [];
  for (let n = 0; n < map.length; n += 2) {
    const [at = 0, start = 0, next = length] = map.slice(n, n + 3);
    // A blank may stand for a tag or the marks at the beginning of a line.
    const isBlank = words !== undefined && words.slice(at, next).trim() === '';
    if (!isBlank) pieces.push({ start, end: start + next - at, passage });
  }
  return pieces;
}

function byStart(a: Piece, b: Piece): number {
  return a.start - b.start;
}

function headerOf(passage: PlacedPassage | undefined): string {
  return passage?.form.kind === 'row' ? wordsOnly(passage.form.header.join('')) : '';
}

/** Whether the lead-in of an item is that of the one before it, or the end of what is before it. */
function isIntroduced(
  { form }: PlacedPassage,
  before: PlacedPassage | undefined,
  file: string,
): boolean {
  if (form.kind !== 'item' || form.leadIn.length === 0) return true;
  const known = before?.form.kind === 'item' ? before.form.leadIn : [];
  const inherited = form.leadIn.filter((words, n) => words === known[n]);
  if (inherited.length === form.leadIn.length) return true;
  if (before === undefined || inherited.length < form.leadIn.length - 1) return false;
  const text = before.words ?? wordsAt(before.map, before.length, file);
  const last = splitPassageSentences(text).at(-1);
  return last !== undefined && text.slice(last.start, last.end) === form.leadIn.at(-1);
}

function wordsOnly(text: string): string {
  return text.replace(NO_WORD, '');
}
