import { type APIMessageTopLevelComponent, MessageFlags } from 'discord-api-types/v10';
import { type Html, html } from '../html.ts';
import { drawComponent, drawText } from './draw-component.ts';
import { formatTimestamp } from './format-timestamp.ts';
import type { View } from './view.ts';

/** The part of a message body that a reader sees. */
export interface MessageBody {
  readonly content?: string | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | undefined;
  readonly flags?: number | undefined;
}

/** A message as Discord draws it. Whatever it stands in has the class `dc`, and perhaps a theme. */
export function drawMessage(body: MessageBody, view: View): Html {
  const isEphemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  const content = body.content ? drawText(body.content, view) : undefined;
  const components = (body.components ?? []).map((each) => drawComponent(each, view));
  return html`<article class="dc-message${isEphemeral ? ' dc-ephemeral' : ''}">
<div class="dc-avatar" aria-hidden="true">${[...view.botName][0]}</div>
<div class="dc-main">
${drawHeader(view)}
<div class="dc-components">${content}${components}</div>
${isEphemeral ? ephemeralLine(view) : undefined}
</div>
</article>`;
}

function drawHeader({ botName, now, locale, words }: View): Html {
  const clock = formatTimestamp(now.getTime() / 1000, 't', { now, locale });
  const name = html`<span class="dc-name">${botName}</span>`;
  const time = html`<time datetime="${now.toISOString()}">${clock}</time>`;
  return html`<div class="dc-header">${name}<span class="dc-app">${words.app}</span>${time}</div>`;
}

const eye = html`<svg width="16" height="16" viewBox="0 0 24 24" fill="currentColor" aria-hidden="true"><path fill-rule="evenodd" d="M12 5C6 5 3 9 1 12c2 3 5 7 11 7s9-4 11-7c-2-3-5-7-11-7Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Zm0-2a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"/></svg>`;

function ephemeralLine({ words }: View): Html {
  const dismiss = html`<button type="button" class="dc-dismiss">${words.dismiss}</button>`;
  return html`<div class="dc-only-you">${eye}<span>${words.onlyYou}<span class="dc-dot"> • </span>${dismiss}</span></div>`;
}
