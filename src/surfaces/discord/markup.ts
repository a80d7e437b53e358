/** What begins a line of small print. */
export const SMALL = '-# ';

/** Literal words in bold. Around nothing, or only blanks, Discord would show the asterisks. */
export function bold(words: string): string {
  return words.trim() === '' ? words : `**${words}**`;
}

/** The same for several lines: Discord ends bold at the end of a line. */
export function boldLines(words: string): string {
  return words.split('\n').map(bold).join('\n');
}

/** A heading ends with its line, so it is on one. */
export function title(words: string): string {
  return `### ${words.replaceAll('\n', ' ')}`;
}

/** Each line of a quotation has its mark. */
export function quoted(words: string): string {
  return lineByLine(words, '> ');
}

/** Small print, line by line. */
export function small(words: string): string {
  return lineByLine(words, SMALL);
}

function lineByLine(words: string, mark: string): string {
  return `${mark}${words.replaceAll('\n', `\n${mark}`)}`;
}
