import type { FactIndex } from '../../facts/fact-index.ts';
import type { Fact } from '../../facts/kinds.ts';
import type { Article, Passage } from '../../knowledge/article.ts';
import type { NamedPassage } from '../../source/find-named.ts';
import { sayPassageMark } from '../say-place.ts';
import { CATALOGUES } from '../texts/locales.ts';
import type { Speaker } from '../texts/say.ts';
import { drawContents, drawHead } from './article-head.ts';
import { partsOf } from './article-parts.ts';
import { drawHeading, drawTextPart, type PassageStyle } from './article-text.ts';
import { drawFactsBeside } from './facts-beside.ts';
import { type Html, html } from './html.ts';
import { markWords } from './marked-words.ts';
import { drawBecame, drawPermalinkNotice } from './permalink-notice.ts';
import { quotedIn } from './quoted-words.ts';

/** Facts that are shown at once beside the passage one came for; more would hide what follows it. */
const OPEN_MAX = 3;

/**
 * An article with its facts, each part of the text beside those that rest on it.
 * @param named the passage that a permalink names
 */
export function drawArticle(
  article: Article,
  named: NamedPassage | undefined,
  { on }: Pick<FactIndex, 'on'>,
  speaker: Speaker,
): Html {
  const texts = CATALOGUES[speaker.locale].web.article;
  const style: PassageStyle = {
    text: (passage, start, end) =>
      markWords(passage.text, quotedIn(passage, on(passage)), { start, end }),
    mark: (passage) => sayPassageMark(passage, speaker),
    named,
    texts,
  };
  const parts = partsOf(article);
  const headings = parts.filter((part) => part.kind === 'heading');
  const drawn = parts.map((part) => {
    if (part.kind === 'heading') return html`${drawHeading(part)}\n`;
    const isNamed = named !== undefined && part.passages.includes(named.passage);
    const facts = factsOn(part.passages, on);
    const isOpen = isNamed && facts.length <= OPEN_MAX;
    return html`<div class="part">${isNamed ? drawBecame(named, speaker) : undefined}<div class="text">${drawTextPart(part, style)}</div>
${drawFactsBeside(facts, isOpen, texts, speaker)}</div>\n`;
  });
  const facts = factsOn([...article.passages, ...article.captions], on).length;
  return html`<article class="reader">
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
