import type { Context } from '../commands/command.ts';
import { html } from '../surfaces/web/html.ts';
import { drawPage } from '../surfaces/web/shell.ts';
import type { Page } from './page.ts';

/** `/search?q=`: the same answer as to `/ask`. */
export function makeSearchPage(question: string, { locale }: Context): Page {
  return { status: 200, html: drawPage({ locale, title: question }, html`<h1>${question}</h1>`) };
}
