import type { ListedArticle } from '../../answer/answer.ts';
import { sayArticle } from '../say-article.ts';
import type { Speaker } from '../texts/say.ts';
import { articleAddress } from './addresses.ts';
import { type Html, html } from './html.ts';

/** Articles below each other, each with its source, date and counts. */
export function drawArticles(all: readonly ListedArticle[], speaker: Speaker): Html {
  return html`<ul class="rows">
${all.map((listed) => {
  const { title, about, notice } = sayArticle(listed, speaker);
  return html`<li><p class="title"><a href="${articleAddress(listed.article.id)}">${title}</a></p>
<p class="quiet">${about}</p>${notice === undefined ? '' : html`<p class="quiet">${notice}</p>`}</li>
`;
})}</ul>
`;
}
