import { withoutActing } from '../../files/characters.ts';

/** Characters that start Markdown, mentions, timestamps or spoilers anywhere in a line. */
const ANYWHERE = /[\\*_~`|<>[\]@]/g;
/** What starts a heading, a list, subtext or a quotation at the beginning of a line. */
const LINE_START = /^([^\S\r\n\u2028\u2029]*)([#>+-]|\d+(?=\.))/gm;
/** Discord would turn `https://` into a link. */
const ADDRESS = /:(?=\/\/)/g;

/** A quick test for any of the above, since most words have none. */
const MARKUP = /[\\*_~`|<>[\]@#+-]|\d\.|:\/\//;

/**
 * Makes words literal, so that Discord shows them unchanged: puts a backslash before anything it
 * would take for markup, and drops control characters, which an asker may have typed.
 */
export function escapeMarkdown(words: string): string {
  const plain = withoutActing(words);
  if (!MARKUP.test(plain)) return plain;
  return plain
    .replace(ANYWHERE, '\\$&')
    .replace(LINE_START, (_, space: string, mark: string) =>
      /\d/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )
    .replace(ADDRESS, '\\:');
}
