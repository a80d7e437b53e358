import { htmlTagNames } from 'html-tag-names';
import type { Fault } from './fault.ts';

const KNOWN = new Set(htmlTagNames);
/** `<name …>`, `</name>` or `<name/>`. */
const TAG = /^<(\/?)([A-Za-z][A-Za-z0-9-]*)/u;
const STRIKES = new Set(['del', 's', 'strike']);
const DIGIT_AT_END = /\p{N}$/u;
const DIGIT_AT_START = /^\s*[+-]?\p{N}/u;
const RAISED_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What a tag means for the text around it. */
interface TagRead {
  readonly isBreak: boolean;
  readonly fault?: Omit<Fault, 'offset'>;
}

interface ReadTags {
  /**
   * Reads the next tag or comment.
   * @param before the visible words before it
   * @param behind the file after it
   */
  readTag(html: string, before: string, behind: string): TagRead;
  /** Words between tags as readers see them: nothing if struck out; raised digits as ⁸. */
  see(words: string): string;
}

/** Reads the HTML tags of one text, in order. Tags are no words; the words between them are. */
export function createReadTags(): ReadTags {
  const open = { struck: 0, raised: 0 };
  const count = (what: keyof typeof open, slash: string) => {
    open[what] = Math.max(0, open[what] + (slash === '' ? 1 : -1));
  };
  return {
    readTag(html, before, behind) {
      const [, slash = '', tag = ''] = TAG.exec(html) ?? [];
      const name = tag.toLowerCase();
      if (STRIKES.has(name)) count('struck', slash);
      if (name === 'sup') count('raised', slash);
      return { isBreak: name === 'br', ...faultOf(html, name, before, behind) };
    },
    see: (words) => {
      if (open.struck > 0) return '';
      return open.raised === 0
        ? words
        : words.replace(/\d/gu, (digit) => RAISED_DIGITS[Number(digit)] ?? digit);
    },
  };
}

function faultOf(
  html: string,
  name: string,
  before: string,
  behind: string,
): Pick<TagRead, 'fault'> {
  if (name === 'sub' && DIGIT_AT_END.test(before) && DIGIT_AT_START.test(behind)) {
    const what = '<sub> would make one number of two.';
    return { fault: { severity: 'error', what, remedy: 'write the lower number in words.' } };
  }
  if (name === '' || KNOWN.has(name)) return {};
  const what = `${html} is read as an HTML tag, so readers do not see it.`;
  return { fault: { severity: 'warning', what, remedy: 'if it is text, write \\<.' } };
}
