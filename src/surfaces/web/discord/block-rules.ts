import { type Html, html } from '../html.ts';
import { type DrawInner, type Rule, rule } from './markdown-rule.ts';

/**
 * A heading keeps its distance from text, not from the edge. CSS alone cannot tell: to
 * `:first-child`, text is no child.
 */
const heading = rule(
  /^ *(#{1,3})[ \t]+([^ \t\n][^\n]*)(?:\n|$)/,
  ({ 0: line, 1: marks = '', 2: words = '', input }, { atStart }, inner) => {
    const text = words.trimEnd();
    if (text === '') return undefined;
    const isLast = line.length === input.length;
    const edges = [...(atStart ? ['dc-first'] : []), ...(isLast ? ['dc-last'] : [])].join(' ');
    const kind = edges === '' ? undefined : html` class="${edges}"`;
    const level = marks.length;
    return html`<h${level}${kind}>${inner(text, { blocks: false })}</h${level}>`;
  },
);

const subtext = rule(/^ *-# +([^ \n][^\n]*)(?:\n|$)/, ([, words = ''], _, inner) => {
  const text = words.trimEnd();
  return text === '' ? undefined : html`<small>${inner(text, { blocks: false })}</small>`;
});

/** `>>> ` quotes all that follows. */
const longQuote = rule(/^ *>>> ([\s\S]*)/, ([, text = ''], scope, inner) =>
  scope.inQuote ? undefined : quote(text.replace(/^ +/, ''), inner),
);

/** `> ` quotes one line; a `>` without its space is no quote, and ends the one before it. */
const shortQuote = rule(/^(?: *>(?!>>) [^\n]*(?:\n|$))+/, ([lines], scope, inner) =>
  scope.inQuote ? undefined : quote(lines.replace(/^ *> /gm, ''), inner),
);

function quote(text: string, inner: DrawInner): Html {
  const quoted = inner(text.replace(/\n$/, ''), { inQuote: true });
  return html`<div class="dc-quote"><blockquote>${quoted}</blockquote></div>`;
}

const marker = /^( *)([*-]|\d{1,9}\.) +/;

/** From a marker to the first line that is neither an item nor indented. */
const list = rule(
  /^( *)(?:[*-]|\d{1,9}\.) +\S[^\n]*(?:\n+(?:\1(?:[*-]|\d{1,9}\.) +\S| +\S)[^\n]*)*(?:\n+|$)/,
  ([lines], _, inner) => {
    const first = marker.exec(lines)?.[2] ?? '-';
    const items = listItems(lines).map((item) => html`<li>${inner(item)}</li>`);
    const isNumbered = first.endsWith('.');
    return isNumbered
      ? html`<ol start="${Number.parseInt(first, 10)}">${items}</ol>`
      : html`<ul>${items}</ul>`;
  },
);

/** Lines that are indented deeper than the first marker belong to the item above them. */
function listItems(lines: string): string[] {
  const items: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (const line of lines.split('\n').filter((each) => each.trim() !== '')) {
    const found = marker.exec(line);
    const last = items.length - 1;
    if (found !== null && (last < 0 || (found[1] ?? '').length <= indent)) {
      indent = (found[1] ?? '').length;
      items.push(line.slice(found[0].length));
    } else {
      const blanks = /^ */.exec(line)?.[0].length ?? 0;
      items[last] += `\n${line.slice(Math.min(blanks, indent + 2))}`;
    }
  }
  return items;
}

export const blockRules: readonly Rule[] = [heading, subtext, longQuote, shortQuote, list];
