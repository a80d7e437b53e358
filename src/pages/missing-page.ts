import type { Passage } from '../knowledge/article.ts';
import { CATALOGUES, type Locale } from '../surfaces/texts/locales.ts';
import { libraryAddress } from '../surfaces/web/addresses.ts';
import { html } from '../surfaces/web/html.ts';
import { drawElsewhere } from '../surfaces/web/permalink-notice.ts';
import { drawDocument } from '../surfaces/web/shell.ts';
import type { Page } from './page.ts';

/**
 * For an address with nothing.
 * @param elsewhere where else the text is that a permalink to it named
 */
export function makeMissingPage(
  { locale }: { readonly locale: Locale },
  elsewhere: readonly Passage[] = [],
): Page {
  const {
    problem: { notFound },
    shell: { toLibrary },
  } = CATALOGUES[locale].web;
  const content = html`<h1>${notFound}</h1>
${drawElsewhere(elsewhere, locale)}<p><a href="${libraryAddress()}">${toLibrary}</a></p>`;
  return { status: 404, html: drawDocument({ locale, title: notFound }, content) };
}
