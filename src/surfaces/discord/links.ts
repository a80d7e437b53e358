import {
  type APIActionRowComponent,
  type APIButtonComponentWithURL,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Passage } from '../../knowledge/article.ts';
import { sayPassageMark } from '../say-place.ts';
import type { Speaker } from '../texts/say.ts';
import { passageAddress, passageAnchor } from '../web/addresses.ts';
import { cutLabel } from './control.ts';
import { LIMITS } from './limits.ts';
import { componentsLeft, type Size } from './measure.ts';

/** A button that opens a passage on the web. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** Links to passages, each by its mark: `¶8`, `¶8①`. Those too long for Discord are left out. */
export function linksTo(passages: readonly Passage[], publicUrl: string, speaker: Speaker): Link[] {
  return passages.flatMap((passage) => {
    const { article } = passage;
    const url = `${publicUrl}${passageAddress(passage)}`;
    if (url.length > LIMITS.linkAddress) return [];
    const mark = `${sayPassageMark(passage, speaker.plain)}${speaker.articleMark?.(article) ?? ''}`;
    return [{ label: cutLabel(mark, LIMITS.buttonLabel), url }];
  });
}

/** Whether an address is a passage's, wherever the pages are. */
export function isPassageLink(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { searchParams, hash } = new URL(url);
  const passage = searchParams.get('p');
  return passage !== null && hash === `#${passageAnchor(passage)}`;
}

/** Rows of links; as many of these as a message with so many texts has room for. */
export function drawLinks(
  links: readonly Link[],
  texts: number,
): APIActionRowComponent<APIButtonComponentWithURL>[] {
  // The footer and its separator.
  const room = componentsLeft(texts + 2);
  const fitting = links.findLastIndex((_, n) => sizeOfLinks(n + 1).components <= room) + 1;
  return inRows(links.slice(0, fitting)).map((row) => ({
    type: ComponentType.ActionRow,
    components: row.map(({ label, url }) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label,
      url,
    })),
  }));
}

/** The links and their rows. */
export function sizeOfLinks(links: number): Size {
  return { components: links + Math.ceil(links / LIMITS.buttons), text: 0 };
}

function inRows<T>(all: readonly T[]): (readonly T[])[] {
  const rows = Math.ceil(all.length / LIMITS.buttons);
  return Array.from({ length: rows }, (_, n) =>
    all.slice(n * LIMITS.buttons, (n + 1) * LIMITS.buttons),
  );
}
