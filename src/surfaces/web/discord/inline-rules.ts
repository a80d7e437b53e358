import { html } from '../html.ts';
import { type Rule, rule } from './markdown-rule.ts';

/** A backslash shows the sign after it as it is; before a letter or digit it is a backslash. */
const escaped = rule(/^\\([^0-9A-Za-z\s])/u, ([, sign]) => sign);

const codeBlock = rule(/^```(?:[\w+.#-]+\n)?([\s\S]+?)```\n?/, ([, inside = '']) => {
  const code = inside.replace(/^\n+/, '').replace(/(?<!\n)\n+$/, '');
  return code === '' ? undefined : html`<pre><code>${code}</code></pre>`;
});

/** Ends with as many backticks as it begins with, or with fewer: then some belong to the code. */
const inlineCode: Rule = (rest) => {
  const [ticks = ''] = /^`*/.exec(rest) ?? [];
  const runs = ticks === '' ? [] : [...rest.slice(ticks.length).matchAll(/`+/g)];
  const ends = runs.filter(([run]) => run.length <= ticks.length);
  const most = Math.max(...ends.map(([run]) => run.length));
  const end = ends.find(([run]) => run.length === most);
  if (end === undefined) return undefined;
  const close = ticks.length + end.index;
  const code = rest.slice(most, close).replace(/^ (?=`)|(?<=`) $/g, '');
  return { length: close + most, part: html`<code>${code}</code>` };
};

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
  const { tag, length, text } = longest;
  return { length, part: html`<${tag}>${inner(text, { blocks: false })}</${tag}>` };
};

const strike = rule(/^~~([\s\S]+?)~~(?!_)/, ([, text = ''], _, inner) => {
  return html`<s>${inner(text, { blocks: false })}</s>`;
});

const spoiler = rule(/^\|\|([\s\S]+?)\|\|/, ([, text = ''], _, inner) => {
  return html`<span class="dc-spoiler">${inner(text, { blocks: false })}</span>`;
});

export const inlineRules: readonly Rule[] = [
  escaped,
  codeBlock,
  inlineCode,
  emphasis,
  strike,
  spoiler,
];
