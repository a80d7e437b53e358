import { type Font, openFont, type Weight } from './font.ts';
import { wrapLabel } from './wrap-label.ts';

/** What is drawn where, in pixels of a phone. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** From the lowest layer to the top. */
  readonly marks: readonly Mark[];
}

/** All of a picture but its notes, and how far down it reaches. */
export interface LaidOut extends Pick<Sheet, 'marks'> {
  readonly end: number;
}

export type Mark =
  | Line
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly look: Look;
    }
  /** Says that a bar goes on. */
  | {
      readonly kind: 'arrow';
      readonly x: number;
      readonly y: number;
      readonly to: 'left' | 'right';
      readonly look: Look;
    };

/** One line of words. */
export interface Line {
  readonly kind: 'line';
  readonly words: string;
  readonly x: number;
  /** Its middle. */
  readonly y: number;
  readonly align: 'left' | 'center';
  /** Whether it reads from below to above, so that `x` is its middle and `y` its beginning. */
  readonly isUpright?: true;
  readonly style: TextStyle;
}

export type Look = 'done' | 'bar' | 'planned' | 'empty' | 'stripe' | 'rule';

export interface TextStyle {
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
}

/** A phone's width, the margin, and what is left between. */
export const WIDTH = 390;
export const MARGIN = 14;
export const CONTENT = WIDTH - 2 * MARGIN;

export const STYLES = {
  title: { size: 16, weight: 'bold', colour: '#17221c' },
  label: { size: 13, weight: 'regular', colour: '#17221c' },
  cell: { size: 12, weight: 'regular', colour: '#173f2c' },
  date: { size: 12, weight: 'regular', colour: '#4a5650' },
  note: { size: 11.5, weight: 'regular', colour: '#4a5650' },
} as const satisfies Record<string, TextStyle>;

const LINE_HEIGHT = 1.35;

/** Words broken into lines, and the room that they take. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
  readonly style: TextStyle;
}

export function lineHeight({ size }: TextStyle): number {
  return Math.ceil(size * LINE_HEIGHT);
}

/** How wide words are in a style. */
export function measureIn({ size, weight }: TextStyle): (words: string) => number {
  const font: Font = openFont(weight);
  return (words) => font.widthOf(words) * size;
}

/** Breaks words, as the font can write them, into lines. */
export function wrap(words: string, width: number, style: TextStyle): Wrapped {
  const measure = measureIn(style);
  const lines = wrapLabel(openFont(style.weight).writable(words), width, measure);
  return {
    lines,
    width: Math.max(0, ...lines.map(measure)),
    height: lines.length * lineHeight(style),
    style,
  };
}

/** Places lines below each other; `x` is their left, or their middle. */
export function place(
  { lines, style }: Wrapped,
  x: number,
  top: number,
  align: Line['align'] = 'left',
): Line[] {
  const height = lineHeight(style);
  return lines.map((words, n) => {
    return { kind: 'line', words, x, y: top + (n + 0.5) * height, align, style };
  });
}

/** The title, and how far down it reaches. */
export function placeTitle(title: string): {
  readonly marks: readonly Mark[];
  readonly end: number;
} {
  const wrapped = wrap(title, CONTENT, STYLES.title);
  return { marks: place(wrapped, MARGIN, MARGIN), end: MARGIN + wrapped.height + 10 };
}

/** The notes below a picture, and the height of all. */
export function placeNotes(
  notes: readonly string[],
  top: number,
): { readonly marks: readonly Mark[]; readonly height: number } {
  const marks: Mark[] = [];
  let y = top + (notes.length > 0 ? 8 : 0);
  for (const note of notes) {
    const wrapped = wrap(note, CONTENT, STYLES.note);
    marks.push(...place(wrapped, MARGIN, y));
    y += wrapped.height;
  }
  return { marks, height: Math.ceil(y + MARGIN) };
}
