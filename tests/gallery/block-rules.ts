import { type DrawInner, type Rule, rule } from './markdown-rule.ts';

/**
 * A heading keeps its distance from text, not from the edge. CSS alone cannot tell: to
 * `:first-child`, text is no child.
 */
const heading = rule(
  /^ *(#{1,3})[ \t]+([^\n]*\S)[ \t]*(?:\n|$)/,
  ({ 0: line, 1: marks = '', 2: text = '', input }, { atStart }, inner) => {
    const isLast = line.length === input.length;
    const edges = [...(atStart ? ['first'] : []), ...(isLast ? ['last'] : [])].join(' ');
    const tag = `h${marks.length}`;
    const open = edges === '' ? tag : `${tag} class="${edges}"`;
    return `<${open}>${inner(text, { blocks: false })}</${tag}>`;
  },
);

const subtext = rule(/^ *-# +([^\n]*\S)[ \t]*(?:\n|$)/, ([, text = ''], _, inner) => {
  return `<small>${inner(text, { blocks: false })}</small>`;
});

/** `>>> ` quotes all that follows. */
const longQuote = rule(/^ *>>> +([\s\S]*)$/, ([, text = ''], scope, inner) =>
  scope.inQuote ? undefined : quote(text, inner),
);

/** `> ` quotes one line; a `>` without its space is no quote, and ends the one before it. */
const shortQuote = rule(/^(?: *>(?!>>) +[^\n]*(?:\n|$))+/, ([lines], scope, inner) =>
  scope.inQuote ? undefined : quote(lines.replace(/^ *> /gm, ''), inner),
);

function quote(text: string, inner: DrawInner): string {
  const html = inner(text.replace(/\n$/, ''), { inQuote: true });
  return `<div class="quote"><blockquote>${html}</blockquote></div>`;
}

const marker = /^( *)([*-]|\d{1,9}\.) +/;

/** From a marker to the first line that is neither an item nor indented. */
const list = rule(
  /^( *)(?:[*-]|\d{1,9}\.) +\S[^\n]*(?:\n+(?:\1(?:[*-]|\d{1,9}\.) +\S| +\S)[^\n]*)*(?:\n+|$)/,
  ([lines], _, inner) => {
    const first = marker.exec(lines)?.[2] ?? '-';
    const items = listItems(lines).map((item) => `<li>${inner(item)}</li>`);
    const body = items.join('');
    const isNumbered = first.endsWith('.');
    return isNumbered
      ? `<ol start="${Number.parseInt(first, 10)}">${body}</ol>`
      : `<ul>${body}</ul>`;
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
      items[last] += `\n${line.replace(new RegExp(`^ {0,${indent + 2}}`), '')}`;
    }
  }
  return items;
}

export const blockRules: readonly Rule[] = [heading, subtext, longQuote, shortQuote, list];
