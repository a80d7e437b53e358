import { asFarAsRead } from '../answer/as-far-as-read.ts';
import { passagesNaming } from '../answer/find-citations.ts';
import { kindWithoutFacts, noFacts } from '../answer/list-facts.ts';
import type { Context } from '../commands/command.ts';
import type { EntityId } from '../entities/entity.ts';
import { type Found, joinsEquals } from '../facts/facts.ts';
import type { Library } from '../library/library.ts';
import { sayPassageMark } from '../surfaces/say-place.ts';
import { sayQuote } from '../surfaces/say-words.ts';
import { CATALOGUES } from '../surfaces/texts/locales.ts';
import { createSpeaker, type Speaker } from '../surfaces/texts/say.ts';
import { entityAddress, passageAddress } from '../surfaces/web/addresses.ts';
import { drawEntityHead } from '../surfaces/web/entity-head.ts';
import { drawFactsByKind } from '../surfaces/web/fact-rows.ts';
import { type Html, html } from '../surfaces/web/html.ts';
import { matrixOf } from '../surfaces/web/matrix.ts';
import { drawMatrix } from '../surfaces/web/matrix-table.ts';
import { drawDocument } from '../surfaces/web/shell.ts';
import { drawIllustration } from './draw-illustration.ts';
import { makeMissingPage } from './missing-page.ts';
import type { Page } from './page.ts';

/** Passages listed, and characters of each. */
const [MENTIONS_MAX, WORDS_MAX] = [6, 120];

/** `/e/<entity>`: what the library states about a name. */
export function makeEntityPage(id: string, context: Context): Page {
  const { library, locale, publicUrl } = context;
  const entity = library.entities.get(id);
  if (entity === undefined) return makeMissingPage(context);
  const speaker = createSpeaker(locale, library, String);
  const texts = CATALOGUES[locale].web.entity;
  const title = speaker.name(entity.id);
  const found = library.factIndex.newestFirst(library.factIndex.about(entity.id));
  const facts =
    found.length === 0
      ? drawNone(entity.id, library, speaker)
      : html`<h2>${texts.facts}</h2>\n${drawFactsByKind(found, entity.id, speaker)}`;
  const picture = drawIllustration({ command: 'partner', ids: [entity.id] }, context);
  const content = html`<article class="entity">
${drawEntityHead(entity, library.entities, texts, speaker)}
${drawPartners(found, picture?.image, speaker)}${facts}
${drawMentions(entity.id, context, speaker)}</article>`;
  const shell = {
    locale,
    title,
    description: `${title} · ${speaker.say('reply.count', { count: found.length })}`,
    address: publicUrl && `${publicUrl}${entityAddress(entity.id)}`,
    picture: publicUrl && picture && `${publicUrl}${picture.address}`,
  };
  return { status: 200, html: drawDocument(shell, content) };
}

/** Says that there is no fact or no mention, as far as the library could be read. */
function drawNone(id: EntityId, library: Library, speaker: Speaker): Html {
  const kind = kindWithoutFacts([id], library);
  const { blocks, unread } = asFarAsRead({ kind, blocks: [noFacts(id, library)] }, library);
  const said = blocks.flatMap((block) =>
    block.kind === 'notice' ? speaker.say(block.message.key, block.message.values) : [],
  );
  const all =
    unread === undefined ? said : [...said, speaker.say('reply.unread', { count: unread })];
  return html`${all.map((line) => html`<p>${line}</p>\n`)}`;
}

/** Whom it works with: a picture, and the same as a table. */
function drawPartners(
  found: readonly Found[],
  picture: Html | undefined,
  speaker: Speaker,
): Html | undefined {
  const texts = CATALOGUES[speaker.locale].web.library;
  const joined = found.filter(({ fact }) => joinsEquals(fact));
  const table = drawMatrix(matrixOf(joined), texts, speaker);
  if (table === undefined) return picture;
  return html`<h2>${texts.matrix}</h2>\n${picture}${table}\n`;
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
  return html`<h2>${CATALOGUES[speaker.locale].web.entity.mentions}</h2>
<ul class="rows">
${items}</ul>\n`;
}
