import type { Locale } from '../../texts/locales.ts';
import type { Html } from '../html.ts';

/** What a construct stands in. */
export interface Scope {
  /** The moment at which the message is looked at, for `<t:…:R>`. */
  readonly now: Date;
  /** The reader's language, for moments. */
  readonly locale: Locale;
  /** The names of users, by id. */
  readonly users: ReadonlyMap<string, string>;
  /** Whether headings, quotes and lists may begin here: not inside bold text or a link. */
  readonly blocks: boolean;
  /** Whether nothing of the text stands before. */
  readonly atStart: boolean;
  readonly inQuote: boolean;
  readonly inLink: boolean;
  /** How many constructs are around the text. */
  readonly depth: number;
}

/** Draws the text inside a construct, in the same scope but for the given changes. */
export type DrawInner = (text: string, changes?: Partial<Scope>) => Html;

/** Markup, or text that is as it was written. */
export type DrawnPart = Html | string;

export interface Drawn {
  /** How many characters of the source were used up. */
  readonly length: number;
  readonly part: DrawnPart;
}

/** Looks at the beginning of `rest` only. `undefined`: this construct does not begin here. */
export type Rule = (rest: string, scope: Scope, inner: DrawInner) => Drawn | undefined;

/** A rule from a pattern that is anchored with ^; `draw` may still decline the match. */
export function rule(
  pattern: RegExp,
  draw: (match: RegExpExecArray, scope: Scope, inner: DrawInner) => DrawnPart | undefined,
): Rule {
  return (rest, scope, inner) => {
    const match = pattern.exec(rest);
    if (match === null) return undefined;
    const part = draw(match, scope, inner);
    return part === undefined ? undefined : { length: match[0].length, part };
  };
}
