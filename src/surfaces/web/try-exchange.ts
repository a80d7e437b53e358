import { WEB_TEXTS } from '../texts/web.ts';
import { tryAddress } from './addresses.ts';
import { drawMessage, type MessageBody } from './discord/draw-message.ts';
import { writeMessage } from './discord/read-message.ts';
import type { Theme } from './discord/themes.ts';
import type { View } from './discord/view.ts';
import { type Html, html } from './html.ts';

/** One use of the bot: what it was asked, and what became of it. */
export interface Exchange {
  /** What was typed; missing if a control was used. */
  readonly said?: string | undefined;
  /** What happens to the message whose control was used, if any; new ones are posted below. */
  readonly outcome: 'posted' | 'replaced' | 'deleted';
  readonly messages: readonly MessageBody[];
  /** The JSON that the bot gets and that it answers, as Discord has them. */
  readonly request: object;
  readonly response: object;
}

/** How the playground is looked at. */
export interface Look {
  readonly view: Omit<View, 'words' | 'isLive' | 'botName'>;
  /** Missing: as the reader's system is. */
  readonly theme?: Theme | undefined;
}

/** An exchange in the log. A script puts it below the others, or in place of a message. */
export function drawExchange(exchange: Exchange, look: Look): Html {
  const { said, outcome, messages } = exchange;
  const texts = WEB_TEXTS[look.view.locale].try;
  const line =
    said === undefined
      ? undefined
      : html`<p class="try-said"><span class="dc-mention">@${texts.you}</span> ${texts.used} <code>${said}</code></p>\n`;
  const note = outcome === 'deleted' ? html`<p class="try-note">${texts.deleted}</p>\n` : undefined;
  const drawn = messages.map((body) => drawInForm(body, look));
  return html`<div class="try-exchange" data-outcome="${outcome}">
${line}${note}${drawn}${drawJson(exchange, look)}</div>
`;
}

/** A message in the form that its controls belong to: it sends the message back with what was used. */
export function drawInForm(body: MessageBody, { view, theme }: Look): Html {
  const { locale } = view;
  const { frame } = WEB_TEXTS[locale].try;
  const botName = WEB_TEXTS[locale].shell.name;
  const message = drawMessage(body, { ...view, words: frame, botName, isLive: true });
  return html`<form class="try-message" method="post" action="${tryAddress({ lang: locale, theme })}">
<input type="hidden" name="message" value="${writeMessage(body)}">
${message}
</form>
`;
}

function drawJson({ request, response }: Exchange, { view }: Look): Html {
  const texts = WEB_TEXTS[view.locale].try;
  const block = (name: string, json: object) =>
    html`<h3>${name}</h3>\n<pre class="try-json" tabindex="0" role="region" aria-label="${name}">${JSON.stringify(json, undefined, 2)}</pre>\n`;
  return html`<details class="try-details">
<summary>${texts.json}</summary>
${block(texts.request, request)}${block(texts.response, response)}</details>
`;
}
