import { type Article, inferencesOf } from '../../knowledge/article.ts';
import { sayOrigin } from '../say-article.ts';
import type { Speaker } from '../texts/say.ts';
import type { WebTexts } from '../texts/web-texts.ts';
import type { HeadingPart } from './article-parts.ts';
import { headingAnchor } from './article-text.ts';
import { type Html, html } from './html.ts';

/** What is said of an article above its text: its title, its origin, and what is inferred about these. */
export function drawHead(
  article: Article,
  facts: number,
  texts: WebTexts['article'],
  speaker: Speaker,
): Html {
  const { title, source, author, passages, url, tags } = article;
  const about = [
    ...(source === undefined || author === undefined ? [] : [speaker.words(author)]),
    texts.counts(passages.length, facts),
    ...(tags.length === 0
      ? []
      : [tags.map((tag) => speaker.words(tag)).join(speaker.say('list.joiner'))]),
  ];
  const link =
    url === undefined
      ? undefined
      : html` · <a href="${url}" rel="noreferrer external">${texts.original}</a>`;
  return html`<header class="head">
<p class="origin">${sayOrigin(article, speaker).join(' · ')}</p>
<h1 lang="${article.language}">${title}</h1>
<p class="quiet">${about.join(' · ')}${link}</p>
${drawNotes(article, speaker)}</header>`;
}

/** Its notice, and from which of its words fields were inferred. */
function drawNotes(article: Article, speaker: Speaker): Html {
  const { notice } = article;
  const said = notice && speaker.say('reply.notice', { notice: { words: notice } });
  const inferred = inferencesOf(article);
  const fields = inferred.map(({ field }) => `field.${field}` as const);
  const lines = inferred.map(({ field, words }) =>
    speaker.say('source.inferred', { field: { key: `field.${field}` }, words: { words } }),
  );
  const notes =
    lines.length === 0
      ? undefined
      : html`<details class="quiet"><summary>${speaker.say('reply.inferred', { fields: { keys: fields } })}</summary>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></details>\n`;
  return html`${said === undefined ? undefined : html`<p class="quiet">${said}</p>\n`}${notes}`;
}

/** Headings from which a list of contents helps. */
const CONTENTS_MIN = 3;
/** Headings up to which it is open: a longer list would be between the title and the text. */
const OPEN_MAX = 12;

/** The list of contents of a long article. */
export function drawContents(
  headings: readonly HeadingPart[],
  language: string,
  texts: WebTexts['article'],
): Html | undefined {
  if (headings.length < CONTENTS_MIN) return undefined;
  const items = headings.map(
    (heading) =>
      html`<li class="level-${heading.level}"><a href="#${headingAnchor(heading)}">${heading.text}</a></li>\n`,
  );
  const content = html`<summary>${texts.contents}</summary>
<nav aria-label="${texts.contents}"><ol lang="${language}">
${items}</ol></nav>`;
  return headings.length > OPEN_MAX
    ? html`<details class="contents">${content}</details>`
    : html`<details class="contents" open>${content}</details>`;
}
