import { choicesFor, someQuestions } from '../answer/what-can-be-asked.ts';
import type { Context } from '../commands/command.ts';
import type { ArticleId } from '../knowledge/article.ts';
import type { Library } from '../library/library.ts';
import { perLibrary } from '../library/per-library.ts';
import { sayCounts, sayLeftOut, sayMeaning, sayStale } from '../source/describe-library.ts';
import { CATALOGUES } from '../surfaces/texts/locales.ts';
import { createSpeaker, type Speaker } from '../surfaces/texts/say.ts';
import {
  checkAddress,
  libraryAddress,
  searchAddress,
  tryAddress,
} from '../surfaces/web/addresses.ts';
import { drawArticleRows, drawPager } from '../surfaces/web/article-rows.ts';
import { type Html, html } from '../surfaces/web/html.ts';
import { matrixOf } from '../surfaces/web/matrix.ts';
import { drawMatrix } from '../surfaces/web/matrix-table.ts';
import { drawSearchForm } from '../surfaces/web/search-form.ts';
import { drawDocument } from '../surfaces/web/shell.ts';
import { drawIllustration } from './draw-illustration.ts';
import { makeMissingPage } from './missing-page.ts';
import type { Page } from './page.ts';

/** Articles on a page. */
const ARTICLES_MAX = 30;

/**
 * `/`: what the library has: where to ask, its articles, and who works with whom.
 * @param page which page of the list of articles, counted from 1
 */
export function makeLibraryPage(page: number, context: Context): Page {
  const { library, locale, publicUrl } = context;
  const { newest } = library.corpus;
  const pages = Math.max(1, Math.ceil(newest.length / ARTICLES_MAX));
  if (!Number.isInteger(page) || page < 1 || page > pages) return makeMissingPage({ locale });
  const speaker = createSpeaker(locale, library, String);
  const texts = CATALOGUES[locale].web.library;
  const shown = newest.slice((page - 1) * ARTICLES_MAX, page * ARTICLES_MAX);
  const picture = drawIllustration({ command: 'library', ids: [] }, context);
  const content = html`<h1>${texts.title}</h1>
${drawNotes(library, speaker)}${page === 1 ? drawAsk(context, speaker) : undefined}<h2>${texts.articles}</h2>
${drawArticleRows(shown, library.corpus.sizeOf, factsByArticle(library), speaker)}
${drawPager(page, pages, speaker)}
${page === 1 ? drawPartners(library, picture?.image, speaker) : undefined}`;
  const shell = {
    locale,
    title: texts.title,
    description: texts.description,
    address: publicUrl && `${publicUrl}${libraryAddress(page)}`,
    picture: publicUrl && picture && `${publicUrl}${picture.address}`,
  };
  // What it says of a model changes without the library.
  const isPassing = library.meaning !== undefined;
  return { status: 200, html: drawDocument(shell, content), isPassing };
}

const factsByArticle = perLibrary(({ facts }): ReadonlyMap<ArticleId, number> => {
  const counts = new Map<ArticleId, number>();
  for (const { article } of facts) counts.set(article.id, (counts.get(article.id) ?? 0) + 1);
  return counts;
});

/** How much there is, and what could not be read. */
function drawNotes(library: Library, speaker: Speaker): Html {
  const notes = [
    ...sayCounts(library),
    ...sayLeftOut(library),
    ...sayStale(library),
    ...sayMeaning(library),
  ];
  const lines = notes.flatMap((block) =>
    block.kind === 'notice' ? speaker.say(block.message.key, block.message.values) : [],
  );
  return html`${lines.map((line) => html`<p class="quiet">${line}</p>\n`)}`;
}

/** Where to ask, with questions that the library answers, and where to check a text. */
function drawAsk({ library, hasPlayground }: Context, speaker: Speaker): Html {
  const texts = CATALOGUES[speaker.locale].web.library;
  const choices = someQuestions(library).flatMap((block) =>
    block.kind === 'choices' ? choicesFor(block.choices, speaker.locale) : [],
  );
  const questions = choices.map(({ argument }) => {
    const question = 'key' in argument ? speaker.say(argument.key, argument.values) : '';
    return question === ''
      ? undefined
      : html`<li><a href="${searchAddress(question)}">${question}</a></li>\n`;
  });
  return html`${drawSearchForm('', speaker.locale)}<ul class="tries">
${questions}<li><a href="${checkAddress()}">${texts.toCheck}</a></li>
${hasPlayground ? html`<li><a href="${tryAddress()}">${texts.toTry}</a></li>\n` : undefined}</ul>
`;
}

function drawPartners(
  { factIndex }: Library,
  picture: Html | undefined,
  speaker: Speaker,
): Html | undefined {
  const texts = CATALOGUES[speaker.locale].web.library;
  const table = drawMatrix(matrixOf(factIndex.all), texts, speaker);
  if (table === undefined) return undefined;
  return html`<h2>${texts.matrix}</h2>
${table}
${picture}`;
}
