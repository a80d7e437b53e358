import { blockRules } from './block-rules.ts';
import { escapeHtml } from './escape-html.ts';
import { inlineRules } from './inline-rules.ts';
import type { Drawn, Scope } from './markdown-rule.ts';
import { referenceRules } from './reference-rules.ts';

/**
 * Discord's Markdown → HTML, as its client draws it. Discord does not follow CommonMark: a single
 * newline is a line break, `__x__` underlines, bold needs no word boundary (so it works between
 * Chinese characters), and only `# `, `-# `, `> `, `>>> ` and list markers care where a line
 * begins.
 *
 * Newlines stay newlines: the style sheet keeps them (`white-space: pre-wrap`), as Discord's does.
 */
export function drawMarkdown(source: string, now: Date): string {
  return draw(source, { now, blocks: true, atStart: true, inQuote: false, inLink: false });
}

function draw(source: string, scope: Scope): string {
  let html = '';
  let at = 0;
  while (at < source.length) {
    const atLineStart = at === 0 || source[at - 1] === '\n';
    const next = drawNext(source.slice(at), { ...scope, atStart: at === 0 }, atLineStart);
    html += next.html;
    at += next.length;
  }
  return html;
}

function drawNext(rest: string, scope: Scope, atLineStart: boolean): Drawn {
  const inner = (text: string, changes: Partial<Scope> = {}) =>
    draw(text, { ...scope, ...changes });
  const blocks = scope.blocks && atLineStart ? blockRules : [];
  for (const tryRule of [...blocks, ...inlineRules, ...referenceRules]) {
    const drawn = tryRule(rest, scope, inner);
    if (drawn !== undefined) return drawn;
  }
  const character = String.fromCodePoint(rest.codePointAt(0) ?? 0);
  return { length: character.length, html: escapeHtml(character) };
}
