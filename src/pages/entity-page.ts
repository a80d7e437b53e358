import { passagesNaming } from '../answer/find-citations.ts';
import type { Context } from '../commands/command.ts';
import type { EntityId } from '../entities/entity.ts';
import { type Found, joinsEquals } from '../facts/facts.ts';
import { sayPassageMark } from '../surfaces/say-place.ts';
import { sayQuote } from '../surfaces/say-words.ts';
import { createSpeaker, type Speaker } from '../surfaces/texts/say.ts';
import { WEB_TEXTS } from '../surfaces/texts/web.ts';
import { entityAddress, passageAddress, pictureAddress } from '../surfaces/web/addresses.ts';
import { drawEntityHead } from '../surfaces/web/entity-head.ts';
import { drawFactsByKind } from '../surfaces/web/fact-rows.ts';
import { type Html, html } from '../surfaces/web/html.ts';
import { matrixOf } from '../surfaces/web/matrix.ts';
import { drawMatrix } from '../surfaces/web/matrix-table.ts';
import { drawDocument } from '../surfaces/web/shell.ts';
import { makeMissingPage } from './missing-page.ts';
import type { Page } from './page.ts';

/** Dated facts from which a picture shows more than words. */
const DATED_MIN = 2;
/** Passages listed, and characters of each. */
const [MENTIONS_MAX, WORDS_MAX] = [6, 120];

/** `/e/<entity>`: what the library states about a name. */
export function makeEntityPage(id: string, context: Context): Page {
  const { library, locale, publicUrl } = context;
  const entity = library.entities.get(id);
  if (entity === undefined) return makeMissingPage(context);
  const speaker = createSpeaker(locale, library, String);
  const texts = WEB_TEXTS[locale].entity;
  const title = speaker.name(entity.id);
  const found = library.factIndex.newestFirst(library.factIndex.about(entity.id));
  const facts =
    found.length === 0
      ? html`<p>${texts.noFacts}</p>`
      : html`<h2>${texts.facts}</h2>\n${drawFactsByKind(found, entity.id, speaker)}`;
  const content = html`<article class="entity">
${drawEntityHead(entity, library.entities, texts, speaker)}
${drawPartners(entity.id, found, speaker)}${facts}
${drawMentions(entity.id, context, speaker)}</article>`;
  const address = publicUrl && `${publicUrl}${entityAddress(entity.id)}`;
  const description = `${title} · ${speaker.say('reply.count', { count: found.length })}`;
  return { status: 200, html: drawDocument({ locale, title, description, address }, content) };
}

/** Whom it works with: a picture, and the same as a table. */
function drawPartners(id: EntityId, found: readonly Found[], speaker: Speaker): Html | undefined {
  const texts = WEB_TEXTS[speaker.locale];
  const joined = found.filter(({ fact }) => joinsEquals(fact));
  const isPictured = found.filter(({ fact }) => fact.when !== undefined).length >= DATED_MIN;
  const picture = isPictured
    ? html`<p><img class="picture" src="${pictureAddress('partner', [id])}" alt="${texts.entity.picture(speaker.name(id))}" loading="lazy"></p>\n`
    : undefined;
  const table = drawMatrix(matrixOf(joined), texts.library, speaker);
  if (table === undefined) return picture;
  return html`<h2>${texts.library.matrix}</h2>\n${picture}${table}\n`;
}

/** A few passages that name it. */
function drawMentions(id: EntityId, { library }: Context, speaker: Speaker): Html | undefined {
  const passages = passagesNaming([id], library).slice(0, MENTIONS_MAX);
  if (passages.length === 0) return undefined;
  const items = passages.map(({ passage }) => {
    const words = sayQuote({ passage, start: 0, quote: passage.text }, WORDS_MAX, speaker);
    const { language } = library.corpus.articleOf(passage);
    return html`<li><p><a href="${passageAddress(passage)}"><q lang="${language}">${words}</q></a></p>
<p class="quiet">${speaker.words(passage.title)} ${sayPassageMark(passage, speaker)}</p></li>\n`;
  });
  return html`<h2>${WEB_TEXTS[speaker.locale].entity.mentions}</h2>
<ul class="rows">
${items}</ul>\n`;
}
