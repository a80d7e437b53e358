import { type Html, html } from '../html.ts';
import { formatTimestamp } from './format-timestamp.ts';
import { type DrawnPart, type Rule, rule } from './markdown-rule.ts';

const maskedLink = rule(
  /^\[((?:\\.|\[[^\]\n]*\]|[^[\]\\])+)\]\(\s*<?((?:\\.|\([^()\s]*\)|[^\s\\()<>])+)>?(?:\s+"[^"]*"\s*|\s*)\)/,
  ([, text = '', url = ''], scope, inner) => {
    // Discord shows the source as it is when the text is itself an address: a safeguard.
    if (scope.inLink || !isAddress(url) || /https?:\/\//.test(text)) return undefined;
    return link(url, inner(text, { blocks: false, inLink: true }));
  },
);

const bracketedAddress = rule(/^<(https?:\/\/[^\s<>]+)>/, ([, url = ''], scope) =>
  scope.inLink ? undefined : link(url, url),
);

/** Ends only at a space, so that Chinese signs after it become part of it: visible in pictures. */
const bareAddress: Rule = (rest, scope) => {
  const found = /^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/.exec(rest)?.[0];
  if (found === undefined || scope.inLink) return undefined;
  const url = withoutSpareParentheses(found);
  return { length: url.length, part: link(url, url) };
};

const user = rule(/^<@!?(\d{15,20})>/, ([, id = ''], { users }) =>
  pill(`@${users.get(id) ?? `user ${id}`}`),
);
const role = rule(/^<@&(\d{15,20})>/, ([, id]) => pill(`@role ${id}`));
const channel = rule(/^<#(\d{15,20})>/, ([, id]) => pill(`# ${id}`));
const everyone = rule(/^@(?:everyone|here)/, ([name]) => pill(name));
const command = rule(/^<(\/[^:>\n]{1,100}):\d{15,20}>/, ([, name = '']) => pill(name));
const place = rule(/^<id:(customize|browse|guide|home|linked-roles)>/, ([, name]) =>
  pill(`# ${name}`),
);

const emoji = rule(
  /^<a?:(\w{2,32}):\d{15,20}>/,
  ([, name]) => html`<span class="dc-emoji">:${name}:</span>`,
);

/** Of JavaScript's dates; Discord too shows what lies beyond as it was written. */
const lastSecond = 8.64e12;

const timestamp = rule(
  /^<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/,
  ([, seconds, style = 'f'], reader) => {
    if (Math.abs(Number(seconds)) > lastSecond) return undefined;
    return html`<span class="dc-time">${formatTimestamp(Number(seconds), style, reader)}</span>`;
  },
);

function isAddress(url: string): boolean {
  return /^(?:https?|discord):\/\/\S/i.test(url);
}

function link(url: string, shown: DrawnPart): Html {
  return html`<a href="${url}">${shown}</a>`;
}

/** A mention. It stands out on purpose: a source's text must never turn into one. */
function pill(text: string): Html {
  return html`<span class="dc-mention">${text}</span>`;
}

/** In "(see https://a.example/b)" the last sign is not part of the address. */
function withoutSpareParentheses(url: string): string {
  let spare = url.split(')').length - url.split('(').length;
  let end = url.length;
  while (spare > 0 && url[end - 1] === ')') {
    spare--;
    end--;
  }
  return url.slice(0, end);
}

export const referenceRules: readonly Rule[] = [
  maskedLink,
  bracketedAddress,
  bareAddress,
  user,
  role,
  channel,
  everyone,
  command,
  place,
  emoji,
  timestamp,
];
