import type { FactIndex } from '../../facts/fact-index.ts';
import type { Fact } from '../../facts/kinds.ts';
import type { Article, Passage } from '../../knowledge/article.ts';
import type { Named } from '../../source/find-named.ts';
import { sayPassageMark } from '../say-place.ts';
import type { Speaker } from '../texts/say.ts';
import { WEB_TEXTS } from '../texts/web.ts';
import { drawContents, drawHead } from './article-head.ts';
import { partsOf } from './article-parts.ts';
import { drawHeading, drawText, type PassageStyle } from './article-text.ts';
import { drawFacts } from './fact-items.ts';
import { type Html, html } from './html.ts';
import { drawPermalinkNotice } from './permalink-notice.ts';
import { drawWords, quotedIn } from './quoted-text.ts';

/**
 * An article with its facts, each part of the text beside those that rest on it.
 * @param named the passage that a permalink names
 */
export function drawArticle(
  article: Article,
  named: Named | undefined,
  { on }: Pick<FactIndex, 'on'>,
  speaker: Speaker,
): Html {
  const texts = WEB_TEXTS[speaker.locale].article;
  const style: PassageStyle = {
    text: (passage, start, end) =>
      drawWords(passage.text, { start, end }, quotedIn(passage, on(passage))),
    mark: (passage) => sayPassageMark(passage, speaker),
    named,
    texts,
  };
  const parts = partsOf(article);
  const headings = parts.filter((part) => part.kind === 'heading');
  const drawn = parts.map((part) => {
    if (part.kind === 'heading') return html`${drawHeading(part)}\n`;
    const isNamed = named !== undefined && part.passages.includes(named.passage);
    return html`<div class="part"><div class="text">${drawText(part, style)}</div>
${drawFacts(factsOn(part.passages, on), isNamed, texts, speaker)}</div>\n`;
  });
  const facts = factsOn([...article.passages, ...article.captions], on).length;
  return html`<article>
${drawPermalinkNotice(named, speaker)}${drawHead(article, facts, texts, speaker)}
${drawContents(headings, article.language, texts)}
<div class="body" lang="${article.language}">
${drawn}</div>
</article>`;
}

/** The facts that rest on passages, each once. */
function factsOn(passages: readonly Passage[], on: FactIndex['on']): Fact[] {
  return [...new Set(passages.flatMap(on))];
}
