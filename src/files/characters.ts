import { error, type Problem, warning } from './problem.ts';
import { showActing } from './show-acting.ts';
import type { TextFile } from './source-file.ts';

/** Characters that control the display instead of being text; tabs and line breaks are allowed. */
const ACTING = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\u206a-\u206f]/gu;
/** An emoji of several parts, or a flag: the characters that join its parts are allowed. */
const JOINED =
  '\\p{Extended_Pictographic}[\\p{M}\\p{Emoji_Modifier}]*(?:\\u200d\\p{Extended_Pictographic}[\\p{M}\\p{Emoji_Modifier}]*|[\\u{e0020}-\\u{e007f}])+';
const ZERO_WIDTH = new RegExp(`${JOINED}|((?=\\p{Cf})\\p{Default_Ignorable_Code_Point})`, 'gu');
/** At most this many lines are reported, as a file of another type may have them on every line. */
const LINES_MAX = 10;

const ACTS = {
  say: error,
  what: (chars: string) => `${chars}: a character that controls the display and is not text.`,
  remedy: 'remove it.',
};
const NO_WIDTH = {
  say: warning,
  what: (chars: string) => `${chars}: a zero-width character in the text.`,
  remedy: 'remove it, unless it is intended; searches ignore it.',
};

/** Removes acting characters: controls and marks that change the direction of text. */
export function withoutActing(text: string): string {
  return text.replace(ACTING, '');
}

/** The acting characters of a text, each once, as code points: `\u{202e}`. */
export function actingIn(text: string): string[] {
  return [...new Set(text.match(ACTING))].map(showActing);
}

/** Reports invisible characters: acting ones as errors, zero-width ones as warnings. */
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
  const more = `the same on ${byLine.size - LINES_MAX} more lines.`;
  return [...problems, say({ file, line: last }, more, remedy)];
}
