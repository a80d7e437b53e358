import { error, type Problem, warning } from './problem.ts';
import { showActing } from './show-acting.ts';
import type { TextFile } from './source-file.ts';

/** Characters that act instead of being read; what ends a line of the file is none. */
const ACTING = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u206a-\u206f]/gu;
/** An emoji of several, or a flag: what joins its parts is no stray character. */
const JOINED =
  '\\p{Extended_Pictographic}[\\p{M}\\p{Emoji_Modifier}]*(?:\\u200d\\p{Extended_Pictographic}[\\p{M}\\p{Emoji_Modifier}]*|[\\u{e0020}-\\u{e007f}])+';
const ZERO_WIDTH = new RegExp(`${JOINED}|((?=\\p{Cf})\\p{Default_Ignorable_Code_Point})`, 'gu');
/** A file of another kind has them on every line: so many lines are named, the others counted. */
const LINES_MAX = 10;

const ACTS = {
  say: error,
  what: (chars: string) => `${chars}: a character that acts on what shows it, and is no text.`,
  remedy: 'remove it.',
};
const NO_WIDTH = {
  say: warning,
  what: (chars: string) => `${chars}: a character without width stands in the text.`,
  remedy: 'remove it, unless it is meant; the words around it are found as if it were not there.',
};

/** Removes the characters that act: controls, marks that turn the direction of what follows. */
export function withoutActing(text: string): string {
  return text.replace(ACTING, '');
}

/** The characters of a text that act, each once, as their code points. */
export function actingIn(text: string): string[] {
  return [...new Set(text.match(ACTING))].map(showActing);
}

/** What a file has of characters that nobody sees: those that act are errors. */
export function checkCharacters({ path, text }: Pick<TextFile, 'path' | 'text'>): Problem[] {
  const acting = Array.from(text.matchAll(ACTING), ({ index, 0: char }) => ({ index, char }));
  const invisible = Array.from(text.matchAll(ZERO_WIDTH), ({ index, 1: char = '' }) => ({
    index,
    char,
  })).filter(({ char }) => char !== '' && char.search(ACTING) < 0);
  return [...report(path, text, acting, ACTS), ...report(path, text, invisible, NO_WIDTH)];
}

function report(
  file: string,
  text: string,
  found: readonly { readonly index: number; readonly char: string }[],
  { say, what, remedy }: typeof ACTS | typeof NO_WIDTH,
): Problem[] {
  const byLine = new Map<number, Set<string>>();
  let [line, at] = [1, 0];
  for (const { index, char } of found) {
    line += text.slice(at, index).match(/\r\n?|\n/gu)?.length ?? 0;
    at = index;
    const chars = byLine.get(line) ?? new Set();
    byLine.set(line, chars.add(char));
  }
  const problems = [...byLine].slice(0, LINES_MAX).map(([line, chars]) => {
    return say({ file, line }, what([...chars].map(showActing).join(', ')), remedy);
  });
  const [last] = [...byLine.keys()].slice(LINES_MAX, LINES_MAX + 1);
  if (last === undefined) return problems;
  const more = `the same in ${byLine.size - LINES_MAX} lines more.`;
  return [...problems, say({ file, line: last }, more, remedy)];
}
