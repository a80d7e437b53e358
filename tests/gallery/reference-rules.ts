import { escapeHtml } from './escape-html.ts';
import { formatTimestamp } from './format-timestamp.ts';
import { type Rule, rule } from './markdown-rule.ts';

const linkText = /((?:\\.|\[[^\]\n]*\]|[^[\]\\])+)/.source;
const linkTarget = /<?((?:\\.|\([^()\s]*\)|[^\s\\()<>])+)>?(?:\s+"[^"]*")?/.source;

const maskedLink = rule(
  new RegExp(`^\\[${linkText}\\]\\(\\s*${linkTarget}\\s*\\)`),
  ([, text = '', url = ''], scope, inner) => {
    // Discord shows the source as it is when the text is itself an address: a safeguard.
    if (scope.inLink || !isAddress(url) || /https?:\/\//.test(text)) return undefined;
    return link(url, inner(text, { blocks: false, inLink: true }));
  },
);

const bracketedAddress = rule(/^<(https?:\/\/[^\s<>]+)>/, ([, url = ''], scope) =>
  scope.inLink ? undefined : link(url, escapeHtml(url)),
);

/** Ends only at a space, so that Chinese signs after it become part of it: visible in pictures. */
const bareAddress: Rule = (rest, scope) => {
  const found = /^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/.exec(rest)?.[0];
  if (found === undefined || scope.inLink) return undefined;
  const url = withoutSpareParentheses(found);
  return { length: url.length, html: link(url, escapeHtml(url)) };
};

const user = rule(/^<@!?(\d{15,20})>/, ([, id]) => pill(`@user ${id}`));
const role = rule(/^<@&(\d{15,20})>/, ([, id]) => pill(`@role ${id}`));
const channel = rule(/^<#(\d{15,20})>/, ([, id]) => pill(`# ${id}`));
const everyone = rule(/^@(?:everyone|here)/, ([name]) => pill(name));
const command = rule(/^<(\/[^:>\n]{1,100}):\d{15,20}>/, ([, name = '']) => pill(name));
const place = rule(/^<id:(customize|browse|guide|home|linked-roles)>/, ([, name]) =>
  pill(`# ${name}`),
);

const emoji = rule(
  /^<a?:(\w{2,32}):\d{15,20}>/,
  ([, name]) => `<span class="emoji">:${name}:</span>`,
);

/** Of JavaScript's dates; Discord too shows what lies beyond as it was written. */
const lastSecond = 8.64e12;

const timestamp = rule(
  /^<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/,
  ([, seconds, style = 'f'], { now }) => {
    if (Math.abs(Number(seconds)) > lastSecond) return undefined;
    return `<span class="time">${escapeHtml(formatTimestamp(Number(seconds), style, now))}</span>`;
  },
);

function isAddress(url: string): boolean {
  return /^(?:https?|discord):\/\/\S/i.test(url);
}

function link(url: string, html: string): string {
  return `<a href="${escapeHtml(url)}">${html}</a>`;
}

/** A mention. It stands out on purpose: a source's text must never turn into one. */
function pill(text: string): string {
  return `<span class="mention">${escapeHtml(text)}</span>`;
}

/** In "(see https://a.example/b)" the last sign is not part of the address. */
function withoutSpareParentheses(url: string): string {
  const isSpare = url.endsWith(')') && url.split(')').length > url.split('(').length;
  return isSpare ? withoutSpareParentheses(url.slice(0, -1)) : url;
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
