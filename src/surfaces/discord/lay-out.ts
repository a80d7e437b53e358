import {
  type APIButtonComponent,
  type APIComponentInContainer,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { Passage } from '../../knowledge/article.ts';
import type { Speaker } from '../texts/say.ts';
import { formatCustomId } from './custom-id.ts';
import type { Item } from './items.ts';
import { LIMITS } from './limits.ts';

/** A way to lay items out as the components of one container. */
export type LayOut = (items: readonly Item[], speaker: Speaker) => APIComponentInContainer[];

/**
 * The text at full width, which a phone needs, and below it its place beside its button:
 *
 *     > quote …
 *     ¶20 · article · date   [原文]
 */
export const buttonsBeside: LayOut = (items, speaker) => {
  let n = 0;
  return items.flatMap(({ text, place, passages }): APIComponentInContainer[] => {
    const [passage] = passages;
    if (passage === undefined)
      return [display(place === undefined ? text : `${text}\n-# ${place}`)];
    const accessory = button(passage, n++, speaker.say('citation.button'));
    const components = [display(`-# ${place ?? ''}`)];
    return [display(text), { type: ComponentType.Section, components, accessory }];
  });
};

/** Many items: their texts run together, and each passage has one button at the end. */
export const buttonsBelow: LayOut = (items, speaker) => {
  const texts = items.map(({ text, place }) =>
    place === undefined ? text : `${text}\n-# ${place}`,
  );
  const passages = [...new Set(items.flatMap((item) => item.passages.slice(0, 1)))];
  const buttons = passages
    .toSorted((a, b) =>
      a.article < b.article ? -1 : a.article > b.article ? 1 : a.ordinal - b.ordinal,
    )
    .map((passage, n) => {
      const values = { ordinal: passage.ordinal };
      return button(passage, n, speaker.say('citation.numbered-button', values));
    });
  const rows = [];
  for (let i = 0; i < buttons.length; i += LIMITS.rowButtons) {
    const components = buttons.slice(i, i + LIMITS.rowButtons);
    rows.push({ type: ComponentType.ActionRow as const, components });
  }
  return [...texts.map(display), ...rows];
};

export function display(content: string) {
  return { type: ComponentType.TextDisplay as const, content };
}

function button(passage: Passage, n: number, label: string): APIButtonComponent {
  const { article, id } = passage;
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: label.slice(0, LIMITS.buttonLabel),
    custom_id: formatCustomId({ action: 'source', article, passage: id }, n),
  };
}
