import { drawMarkdown } from '../../src/surfaces/web/discord/discord-markdown.ts';
import { html } from '../../src/surfaces/web/html.ts';

/** A text in Discord's Markdown as a reader of English sees it. */
export function drawn(source: string, now = new Date(0)): string {
  return drawMarkdown(source, { now, locale: 'en-US', users: new Map() }).toString();
}

/** Words as they are in markup. */
export function escaped(words: string): string {
  return html`${words}`.toString();
}
