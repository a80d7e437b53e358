import type { Context } from '../commands/command.ts';
import { WEB_TEXTS } from '../surfaces/texts/web.ts';
import { html } from '../surfaces/web/html.ts';
import { drawPage } from '../surfaces/web/shell.ts';
import type { Page } from './page.ts';

/** `/`: what the library has. */
export function makeLibraryPage({ library, locale }: Context): Page {
  const { title } = WEB_TEXTS[locale].library;
  const articles = library.corpus.newest.map(
    (article) => html`<li><a href="/a/${article.id}">${article.title}</a></li>\n`,
  );
  const content = html`<h1>${title}</h1>\n<ul>${articles}</ul>`;
  return { status: 200, html: drawPage({ locale, title }, content) };
}
