import type { Context } from '../commands/command.ts';
import { html } from '../surfaces/web/html.ts';
import { drawPage } from '../surfaces/web/shell.ts';
import { makeMissingPage } from './missing-page.ts';
import type { Page } from './page.ts';

/** `/a/<article>`: an article to read, with a passage that a permalink names. */
export function makeArticlePage(
  article: string,
  _passage: string | undefined,
  context: Context,
): Page {
  const found = context.library.corpus.article(article);
  if (found === undefined) return makeMissingPage(context);
  const { locale } = context;
  const content = html`<h1>${found.title}</h1>${found.passages.map(({ id, text }) => html`<p id="p-${id}">${text}</p>`)}`;
  return { status: 200, html: drawPage({ locale, title: found.title }, content) };
}
