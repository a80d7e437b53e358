import { html as hono } from 'hono/html';

/** Markup that is safe to send: every word in it that is not ours was escaped. Only `html` makes it. */
export interface Html {
  toString(): string;
  readonly isEscaped: true;
}

/** What may stand in a template. Text is escaped; nothing is written for what is missing. */
export type Part = Html | string | number | undefined | readonly Part[];

/** Markup with values, each escaped unless it is markup already. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const made = hono(strings, ...parts.map(orNothing));
  if (made instanceof Promise) throw new TypeError('no part of a page is a promise');
  return made;
}

function orNothing(part: Part): unknown {
  return part ?? '';
}
