import type { Passage } from '../../knowledge/article.ts';
import type { NamedPassage } from '../../source/find-named.ts';
import { sayPassageMark } from '../say-place.ts';
import { CATALOGUES, type Locale } from '../texts/locales.ts';
import type { Speaker } from '../texts/say.ts';
import { passageAddress } from './addresses.ts';
import { type Html, html } from './html.ts';

/** What became of the passage that a permalink names, and where to go; nothing if it is as it was. */
export function drawPermalinkNotice(
  named: NamedPassage | undefined,
  speaker: Speaker,
): Html | undefined {
  if (named === undefined || named.match === 'exact') return undefined;
  const { passage, elsewhere } = named;
  const { toNearest } = CATALOGUES[speaker.locale].web.article;
  const link = html`<a href="${passageAddress(passage)}">${toNearest(sayPassageMark(passage, speaker))}</a>`;
  return html`<div class="notice" role="note">
<p>${sayBecame(named, speaker)} ${link}</p>
${drawElsewhere(elsewhere, speaker.locale)}</div>\n`;
}

/** The same beside the passage, where its permalink leads. */
export function drawBecame(named: NamedPassage, speaker: Speaker): Html | undefined {
  if (named.match === 'exact') return undefined;
  return html`<p class="became" lang="${speaker.locale}">${sayBecame(named, speaker)}</p>`;
}

function sayBecame({ match }: NamedPassage, speaker: Speaker): string {
  const { atPlace, atEnd } = CATALOGUES[speaker.locale].web.article;
  if (match === 'exact') return '';
  return { moved: speaker.say('source.moved'), edited: atPlace, gone: atEnd }[match];
}

/** Links to where the same text is now. */
export function drawElsewhere(passages: readonly Passage[], locale: Locale): Html | undefined {
  if (passages.length === 0) return undefined;
  const links = passages.map(
    (passage) =>
      html` <a href="${passageAddress(passage)}">${passage.title} ¶${passage.ordinal}</a>`,
  );
  return html`<p>${CATALOGUES[locale].web.article.elsewhere}${links}</p>\n`;
}
