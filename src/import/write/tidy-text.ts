import { withoutActing } from '../../files/characters.ts';
import { withoutZeroWidth } from '../../text/zero-width.ts';
import { isWide } from '../join-lines.ts';

const LINE_BREAK = /[\r\n\u2028\u2029]+/gu;
const BLANKS = /[\t\u00a0\u2000-\u200a\u202f ]+/gu;

/** A text without invisible characters, on one line, with single blanks; blanks may begin or end it. */
export function tidyText(text: string): string {
  const joined = text.replace(LINE_BREAK, (_, at: number) => {
    const before = text.slice(0, at).trimEnd().slice(-1);
    const after = text.slice(at).trimStart().slice(0, 1);
    return isWide(before) || isWide(after) ? '\n' : ' ';
  });
  return withoutInvisible(joined)
    .replace(/(?<![\t \u00a0\u3000])[\t \u00a0\u3000]*\n[\t \u00a0\u3000]*/gu, '')
    .replace(BLANKS, ' ');
}

/** Text as a field of front matter: tidy, without blanks around it. */
export function tidyLine(text: string): string {
  return tidyText(text).trim();
}

/** Removes what a file of the library may not contain, or readers cannot see. */
export function withoutInvisible(text: string): string {
  return withoutZeroWidth(withoutActing(text));
}
