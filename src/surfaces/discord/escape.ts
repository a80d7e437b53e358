import { withoutActing } from '../../files/characters.ts';

/** Characters that Discord's Markdown, mentions, timestamps or spoilers begin with, anywhere. */
const ANYWHERE = /[\\*_~`|<>[\]@]/g;
/** What makes a heading, a list, subtext or a quotation at the beginning of a line. */
const LINE_START = /^([^\S\r\n\u2028\u2029]*)([#>+-]|\d+(?=\.))/gm;
/** `https://` would become a link of its own. */
const ADDRESS = /:(?=\/\/)/g;

/** Anything of the above: most words have none of it. */
const MARKUP = /[\\*_~`|<>[\]@#+-]|\d\.|:\/\//;

/**
 * Makes words literal: Discord shows them as they are. The words themselves stay the same letters,
 * only backslashes come before what Discord would take for markup, and characters that act on what
 * shows them (someone may have asked with them) are left out.
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

/** Literal words in bold. Around none, or blanks alone, Discord would show the marks themselves. */
export function bold(words: string): string {
  return words.trim() === '' ? words : `**${words}**`;
}
