import type { Again } from '../answer/answer.ts';
import type { Context } from '../commands/command.ts';
import { drawPicture } from '../interaction/draw-picture.ts';
import { pictureAddress } from '../surfaces/pictures/picture-address.ts';
import { type Html, html } from '../surfaces/web/html.ts';

/** Facts from which a picture shows more than words. */
const FACTS_MIN = 2;

/** The picture that a command's answer has, and its address; none if it has none. */
export function drawIllustration(
  again: Again,
  context: Context,
): { readonly image: Html; readonly address: string } | undefined {
  const { locale } = context;
  const { picture } = drawPicture({ ...again, locale }, context, FACTS_MIN);
  if (picture === undefined) return undefined;
  const address = pictureAddress(again, locale, picture);
  const image = html`<p><img class="picture" src="${address}" alt="${picture.description}" loading="lazy"></p>\n`;
  return { image, address };
}
