import type { Context } from '../commands/command.ts';
import type { Article } from '../knowledge/article.ts';
import { findElsewhere, findNamed, type NamedPassage } from '../source/find-named.ts';
import { sayOrigin } from '../surfaces/say-article.ts';
import { sayPassageMark } from '../surfaces/say-place.ts';
import { sayWords } from '../surfaces/say-words.ts';
import { createSpeaker, type Speaker } from '../surfaces/texts/say.ts';
import { articleAddress, passageAddress } from '../surfaces/web/addresses.ts';
import { drawArticle } from '../surfaces/web/article-body.ts';
import { drawDocument } from '../surfaces/web/shell.ts';
import { headOf } from '../text/truncate.ts';
import { makeMissingPage } from './missing-page.ts';
import type { Page } from './page.ts';

/** `/a/<article>`: an article to read, with a passage that a permalink names. */
export function makeArticlePage(
  id: string,
  passage: string | undefined,
  { library, locale, publicUrl }: Context,
): Page {
  const { corpus, factIndex } = library;
  const article = corpus.article(id);
  if (article === undefined) {
    return makeMissingPage({ locale }, passage === undefined ? [] : findElsewhere(passage, corpus));
  }
  const speaker = createSpeaker(locale, library, String);
  const named = passage === undefined ? undefined : findNamed(article, passage, corpus);
  const address = named === undefined ? articleAddress(id) : passageAddress(named.passage);
  const shell = {
    locale,
    title: article.title,
    description: describe(article, named, speaker),
    address: publicUrl && `${publicUrl}${address}`,
    canonical: publicUrl && `${publicUrl}${articleAddress(id)}`,
    published: article.published ?? '',
    scripts: ['article.js'],
  };
  const html = drawDocument(shell, drawArticle(article, named, factIndex, speaker));
  // There is no end to permalinks that name nothing.
  const isPassing = passage !== undefined && named?.match !== 'exact';
  return { status: 200, html, isPassing };
}

/** Characters of a quote in a description; few readers are shown more. */
const QUOTE_MAX = 200;

/** The quote that a permalink names and its place, or who published the article and how it begins. */
function describe(article: Article, named: NamedPassage | undefined, speaker: Speaker): string {
  const origin = sayOrigin(article, speaker).join(' · ');
  const shown = named?.passage ?? article.passages[0];
  if (shown === undefined) return origin;
  const words = headOf(shown.text, QUOTE_MAX);
  const cut = words.length < shown.text.length ? '…' : '';
  const quote = `${sayWords(shown, 0, words, speaker).replaceAll('\n', ' ')}${cut}`;
  return named === undefined
    ? `${origin} · ${quote}`
    : `“${quote}” · ${sayPassageMark(shown, speaker)} · ${origin}`;
}
