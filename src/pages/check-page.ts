import type { Context } from '../commands/command.ts';
import { html } from '../surfaces/web/html.ts';
import { drawPage } from '../surfaces/web/shell.ts';
import type { Page } from './page.ts';

/** `/check`: where the sentences of a pasted message come from. */
export function makeCheckPage(text: string, { locale }: Context): Page {
  return { status: 200, html: drawPage({ locale, title: text }, html`<h1>${text}</h1>`) };
}
