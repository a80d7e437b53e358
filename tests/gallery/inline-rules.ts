import { escapeHtml } from './escape-html.ts';
import { type Rule, rule } from './markdown-rule.ts';

/** A backslash shows the sign after it as it is; before a letter or digit it is a backslash. */
const escaped = rule(/^\\([^0-9A-Za-z\s])/u, ([, sign = '']) => escapeHtml(sign));

const codeBlock = rule(
  /^```(?:([\w+.#-]+)\n)?\n*([^\n][\s\S]*?)\n*```\n?/,
  ([, , code = '']) => `<pre><code>${escapeHtml(code)}</code></pre>`,
);

const inlineCode = rule(/^(`+)([\s\S]*?[^`])\1(?!`)/, ([, , code = '']) => {
  return `<code>${escapeHtml(code.replace(/^ (?=`)|(?<=`) $/g, ''))}</code>`;
});

const emphases = [
  {
    tag: 'em',
    pattern: /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|\*\*|[^\s*\\])|[^\s*\\])+?)\*(?!\*)/,
  },
  { tag: 'em', pattern: /^_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)/ },
  { tag: 'strong', pattern: /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/ },
  { tag: 'u', pattern: /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/ },
] as const;

/** `***x***` fits several: the longest match is drawn, as in Discord's parser. */
const emphasis: Rule = (rest, _, inner) => {
  const matches = emphases.flatMap(({ tag, pattern }) => {
    const match = pattern.exec(rest);
    return match === null ? [] : [{ tag, length: match[0].length, text: match[1] ?? '' }];
  });
  const [longest] = matches.toSorted((a, b) => b.length - a.length);
  if (longest === undefined) return undefined;
  const html = `<${longest.tag}>${inner(longest.text, { blocks: false })}</${longest.tag}>`;
  return { length: longest.length, html };
};

const strike = rule(/^~~([\s\S]+?)~~(?!_)/, ([, text = ''], _, inner) => {
  return `<s>${inner(text, { blocks: false })}</s>`;
});

const spoiler = rule(/^\|\|([\s\S]+?)\|\|/, ([, text = ''], _, inner) => {
  return `<span class="spoiler">${inner(text, { blocks: false })}</span>`;
});

export const inlineRules: readonly Rule[] = [
  escaped,
  codeBlock,
  inlineCode,
  emphasis,
  strike,
  spoiler,
];
