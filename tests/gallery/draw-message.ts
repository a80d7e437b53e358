import { type APIMessageTopLevelComponent, MessageFlags } from 'discord-api-types/v10';
import { drawMarkdown } from './discord-markdown.ts';
import { drawComponent } from './draw-component.ts';
import type { Attachment } from './draw-media.ts';
import { escapeHtml } from './escape-html.ts';
import { formatTimestamp } from './format-timestamp.ts';
import { messageStyle } from './message-style.ts';
import type { Theme } from './themes.ts';

/** The part of a message body that a reader sees. */
export interface MessageBody {
  readonly content?: string | null | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | undefined;
  readonly flags?: number | undefined;
}

export interface View {
  /** Of the window, in CSS pixels: 390 is a phone, 820 a narrow desktop window. */
  readonly width: number;
  readonly theme: Theme;
  readonly botName: string;
  readonly time: Date;
  /** What `attachment://name` stands for, by name. Default: none. */
  readonly files?: ReadonlyMap<string, Attachment>;
}

/** A whole HTML page with the message as Discord draws it. */
export function drawMessage(body: MessageBody, view: View): string {
  const surroundings = { now: view.time, files: view.files ?? new Map() };
  const isEphemeral = hasFlag(body, MessageFlags.Ephemeral);
  const content = body.content
    ? `<div class="text">${drawMarkdown(body.content, view.time)}</div>`
    : '';
  const components = (body.components ?? []).map((each) => drawComponent(each, surroundings));
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<style>${messageStyle(view.width, view.theme)}</style>
<article class="message${isEphemeral ? ' ephemeral' : ''}">
<div class="avatar">${escapeHtml([...view.botName][0] ?? '')}</div>
<div class="main">
${drawHeader(view)}
<div class="components">${content}${components.join('')}</div>
${isEphemeral ? ephemeralLine : ''}
</div>
</article>
</html>`;
}

function drawHeader({ botName, time }: View): string {
  const clock = formatTimestamp(time.getTime() / 1000, 't', time);
  const name = `<span class="name">${escapeHtml(botName)}</span>`;
  return `<div class="header">${name}<span class="app">APP</span><time>${clock}</time></div>`;
}

const eye =
  '<svg width="16" height="16" viewBox="0 0 24 24" fill="currentColor"><path fill-rule="evenodd" ' +
  'd="M12 5C6 5 3 9 1 12c2 3 5 7 11 7s9-4 11-7c-2-3-5-7-11-7Zm0 11a4 4 0 1 1 0-8 4 4 0 0 1 0 8Zm0' +
  '-2a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z"/></svg>';

const ephemeralLine =
  `<div class="only-you">${eye}<span>Only you can see this • ` +
  '<a href="#">Dismiss message</a></span></div>';

function hasFlag(body: MessageBody, flag: MessageFlags): boolean {
  return ((body.flags ?? 0) & flag) !== 0;
}
