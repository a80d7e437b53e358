import type { Passage } from '../../knowledge/article.ts';
import type { Named } from '../../source/find-named.ts';
import { sayPassageMark } from '../say-place.ts';
import type { Locale } from '../texts/locales.ts';
import type { Speaker } from '../texts/say.ts';
import { WEB_TEXTS } from '../texts/web.ts';
import { passageAddress } from './addresses.ts';
import { type Html, html } from './html.ts';

/** What became of the passage that a permalink names; nothing if it is as it was. */
export function drawPermalinkNotice(named: Named | undefined, speaker: Speaker): Html | undefined {
  if (named === undefined || named.match === 'exact') return undefined;
  const { passage, match, elsewhere } = named;
  const texts = WEB_TEXTS[speaker.locale].article;
  const said = { moved: speaker.say('source.moved'), edited: texts.atPlace, gone: texts.atEnd };
  const mark = sayPassageMark(passage, speaker);
  return html`<div class="notice" role="note">
<p>${said[match]} <a href="${passageAddress(passage)}">${texts.toNearest(mark)}</a></p>
${drawElsewhere(elsewhere, speaker.locale)}</div>\n`;
}

/** Links to where the same text is now. */
export function drawElsewhere(passages: readonly Passage[], locale: Locale): Html | undefined {
  if (passages.length === 0) return undefined;
  const links = passages.map(
    (passage) =>
      html` <a href="${passageAddress(passage)}">${passage.title} ¶${passage.ordinal}</a>`,
  );
  return html`<p>${WEB_TEXTS[locale].article.elsewhere}${links}</p>\n`;
}
