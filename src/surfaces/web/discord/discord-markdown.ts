import { type Html, html } from '../html.ts';
import { blockRules } from './block-rules.ts';
import { inlineRules } from './inline-rules.ts';
import type { Drawn, DrawnPart, Scope } from './markdown-rule.ts';
import { referenceRules } from './reference-rules.ts';

/** What Markdown is drawn for: the moment and the language, and who the mentioned users are. */
export type Reader = Pick<Scope, 'now' | 'locale' | 'users'>;

/**
 * Discord's Markdown → HTML, as its client draws it. Discord does not follow CommonMark: a single
 * newline is a line break, `__x__` underlines, bold needs no word boundary (so it works between
 * Chinese characters), and only `# `, `-# `, `> `, `>>> ` and list markers care where a line
 * begins.
 *
 * Newlines stay newlines: the style sheet keeps them (`white-space: pre-wrap`), as Discord's does.
 */
export function drawMarkdown(source: string, reader: Reader): Html {
  const beginning = { blocks: true, atStart: true, inQuote: false, inLink: false, depth: 0 };
  return draw(source, { ...reader, ...beginning });
}

/** What is deeper is text: nobody writes it so, and it would use up the stack. */
const DEPTH_MAX = 20;

function draw(source: string, scope: Scope): Html {
  if (scope.depth > DEPTH_MAX) return html`${source}`;
  const parts: DrawnPart[] = [];
  let at = 0;
  while (at < source.length) {
    const atLineStart = at === 0 || source[at - 1] === '\n';
    const next = drawNext(source.slice(at), { ...scope, atStart: at === 0 }, atLineStart);
    parts.push(next.part);
    at += next.length;
  }
  return html`${parts}`;
}

function drawNext(rest: string, scope: Scope, atLineStart: boolean): Drawn {
  const inner = (text: string, changes: Partial<Scope> = {}) =>
    draw(text, { ...scope, ...changes, depth: scope.depth + 1 });
  const blocks = scope.blocks && atLineStart ? blockRules : [];
  for (const tryRule of [...blocks, ...inlineRules, ...referenceRules]) {
    const drawn = tryRule(rest, scope, inner);
    if (drawn !== undefined) return drawn;
  }
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return { length: character.length, part: character };
}
