import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openSync } from 'fontkit';
import { LACKING } from '../../surfaces/pictures/picture.ts';

/** The name that the font files give themselves. */
export const FONT_FAMILY = 'Noto Sans S Chinese';

const require = createRequire(import.meta.url);

/** Noto Sans with simplified and traditional characters, Latin, Greek and Cyrillic. */
const FONT_FILES = { regular: fileOf('Regular'), bold: fileOf('Bold') } as const;

export type Weight = keyof typeof FONT_FILES;

/** How words look in a size of 1. */
export interface Font {
  /** How wide a line is. */
  widthOf(words: string): number;
  /** The outlines of its letters, in units of the font, and where each begins. */
  outlineOf(words: string): { readonly path: string; readonly at: number }[];
  /** How many units a size of 1 has. */
  readonly unit: number;
  /** A line as the font can write it, `LACKING` in place of what it lacks. */
  writable(words: string): string;
}

const OPENED = new Map<Weight, Font>();

/** Opens a font; each one once, because that takes a while. */
export function openFont(weight: Weight): Font {
  const known = OPENED.get(weight) ?? read(FONT_FILES[weight]);
  OPENED.set(weight, known);
  return known;
}

const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' });
/** Characters that nobody sees, and blanks at which a line may end. */
const [UNSEEN, BLANKS] = [/\p{Cf}|\p{Cc}|\p{Variation_Selector}/gu, /[^\S\u00a0]+/gu];

function read(file: string): Font {
  const font = openSync(file);
  if (!('hasGlyphForCodePoint' in font)) throw new TypeError(`${file} has several fonts`);
  const widths = new Map<string, number>();
  const widthOfChar = (char: string) => {
    const known = widths.get(char);
    if (known !== undefined) return known;
    const width = font.glyphForCodePoint(char.codePointAt(0) ?? 0).advanceWidth / font.unitsPerEm;
    widths.set(char, width);
    return width;
  };
  const paths = new Map<string, string>();
  const pathOf = (char: string) => {
    const known = paths.get(char);
    if (known !== undefined) return known;
    const path = font.glyphForCodePoint(char.codePointAt(0) ?? 0).path.toSVG();
    paths.set(char, path);
    return path;
  };
  const has = (char: string) => font.hasGlyphForCodePoint(char.codePointAt(0) ?? 0);
  return {
    widthOf: (words) => Array.from(words, widthOfChar).reduce((sum, width) => sum + width, 0),
    unit: font.unitsPerEm,
    outlineOf: (words) => {
      let at = 0;
      return Array.from(words, (char) => {
        const letter = { path: pathOf(char), at };
        at += widthOfChar(char) * font.unitsPerEm;
        return letter;
      });
    },
    writable: (words) => {
      const clean = words.normalize('NFC').replace(BLANKS, ' ').trim();
      return Array.from(graphemes.segment(clean), ({ segment }) => {
        const seen = segment.replace(UNSEEN, '');
        return [...seen].every(has) ? seen : LACKING;
      }).join('');
    },
  };
}

function fileOf(weight: string): string {
  const entry = require.resolve('@embedpdf/fonts-sc');
  return join(dirname(entry), `../fonts/NotoSansHans-${weight}.otf`);
}
