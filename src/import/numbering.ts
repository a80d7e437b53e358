import { BRACKETED_NUMBER, CHAPTER, HAN_NUMBER } from '../language/zh/numbering.ts';
import { halfWidth } from './byline.ts';

/** A way to number headings or items. */
export type Scheme = 'chapter' | 'han' | 'bracketed' | 'points' | 'digit' | 'bracketed digit';

/** The number that a line begins with. */
export interface Numbered {
  readonly scheme: Scheme;
  /** The value, for schemes in digits. */
  readonly value?: number;
  /** The line without its number. */
  readonly rest: string;
}

const FORMS: readonly (readonly [Scheme, RegExp])[] = [
  ['chapter', CHAPTER.form],
  ['han', HAN_NUMBER.form],
  ['bracketed', BRACKETED_NUMBER.form],
  ['points', /^\d{1,2}(?:\.\d{1,2}){1,3}\.?(?=[\s\p{L}])/u],
  ['digit', /^(\d{1,3})\s?(?:[.\u3001](?!\d)|(?=\s\p{L}))/u],
  ['bracketed digit', /^\(?(\d{1,3})\)(?=\s?[\p{L}"\u201c\u300a])/u],
];
const BULLET =
  /^(?:[\u00b7\u2022\u25cf\u25c6\u25a0\u25c7\u25a1\u25aa\u25cb\u27a2\u25b6\uf06c\uf0b7\uf0d8\uf06e]\s*|[-*\u2013]\s+)(?=\S)/u;

/** Reads the number that a line begins with; undefined if it begins with none. */
export function readNumber(line: string): Numbered | undefined {
  const text = halfWidth(line);
  for (const [scheme, form] of FORMS) {
    const match = form.exec(text);
    if (match === null) continue;
    const value = match[1] === undefined ? undefined : Number(match[1]);
    const rest = line.slice(match[0].length).trim();
    return { scheme, rest, ...(value === undefined ? {} : { value }) };
  }
  return undefined;
}

/** The line without its bullet; undefined if it has none. */
export function withoutBullet(line: string): string | undefined {
  const match = BULLET.exec(line);
  return match === null ? undefined : line.slice(match[0].length).trim();
}
