import type { Article, ArticleId } from '../../knowledge/article.ts';
import type { Corpus } from '../../knowledge/corpus.ts';
import { sayOrigin } from '../say-article.ts';
import { CATALOGUES } from '../texts/locales.ts';
import type { Speaker } from '../texts/say.ts';
import { articleAddress, libraryAddress } from './addresses.ts';
import { type Html, html } from './html.ts';

/** Articles in a list: title, origin, and how much they have. */
export function drawArticleRows(
  articles: readonly Article[],
  sizeOf: Corpus['sizeOf'],
  facts: ReadonlyMap<ArticleId, number>,
  speaker: Speaker,
): Html {
  const { counts } = CATALOGUES[speaker.locale].web.article;
  const items = articles.map((article) => {
    const { id, title, language } = article;
    const { passages } = sizeOf(article);
    const about = [...sayOrigin(article, speaker), counts(passages, facts.get(id) ?? 0)];
    return html`<li><p class="title"><a href="${articleAddress(id)}" lang="${language}">${title}</a></p>
<p class="quiet">${about.join(' · ')}</p></li>\n`;
  });
  return html`<ul class="rows">
${items}</ul>`;
}

/** Links to the pages before and after one of a list of articles. */
export function drawPager(page: number, pages: number, speaker: Speaker): Html | undefined {
  if (pages === 1) return undefined;
  const texts = CATALOGUES[speaker.locale].web.library;
  const newer =
    page === 1
      ? undefined
      : html`<a rel="prev" href="${libraryAddress(page - 1)}">${texts.newer}</a>\n`;
  const older =
    page === pages
      ? undefined
      : html`<a rel="next" href="${libraryAddress(page + 1)}">${texts.older}</a>\n`;
  return html`<nav class="pages" aria-label="${texts.articles}">
${newer}<span class="quiet">${texts.page(page, pages)}</span>
${older}</nav>`;
}
