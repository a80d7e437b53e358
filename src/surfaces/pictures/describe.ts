import type { PictureTexts } from '../texts/web-pictures.ts';
import type { Picture } from './picture.ts';

/** Discord allows 1024 characters; the rest is for what is said of the lines left out. */
const LENGTH_MAX = 960;

/** Says a picture in words: its title, what it leaves out, and as many lines as there is room for. */
export function describe(
  { title, notes }: Pick<Picture, 'title' | 'notes'>,
  lines: readonly string[],
  texts: PictureTexts,
): string {
  let said = [title, ...notes].join(texts.sentenceJoiner);
  for (const [n, line] of lines.entries()) {
    const longer = `${said}\n${line}`;
    if (longer.length > LENGTH_MAX) return `${said}\n${texts.moreRows(lines.length - n)}`;
    said = longer;
  }
  return said;
}
