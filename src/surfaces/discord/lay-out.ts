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
 * The text at full width, which a phone needs, and below it its place beside its button; several
 * passages have a row of buttons:
 *
 *     > quote …                        > quote … ¶20
 *     ¶20 · article · date   [原文]     > quote … ¶2
 *                                      [原文 ¶20] [原文 ¶2]
 */
export const buttonsBeside: LayOut = (items, speaker) => {
  let n = 0;
  return items.flatMap(({ text, place, passages }): APIComponentInContainer[] => {
    const [passage, ...others] = passages;
    const whole = display(place === undefined ? text : `${text}\n-# ${place}`);
    if (passage === undefined) return [whole];
    if (others.length > 0) {
      const buttons = passages.map((each) => numberedButton(each, n++, speaker));
      return [whole, ...rowsOf(buttons)];
    }
    const accessory = button(passage, n++, speaker.say('citation.button'));
    const components = [display(`-# ${place ?? ''}`)];
    return [display(text), { type: ComponentType.Section, components, accessory }];
  });
};

/** Many items: their texts run together, and each passage has one button at the end. */
export const buttonsBelow: LayOut = (items, speaker) => {
  const texts = items.map(({ text, place }) =>
    display(place === undefined ? text : `${text}\n-# ${place}`),
  );
  const passages = [...new Set(items.flatMap((item) => item.passages))].toSorted(byPlace);
  const buttons = passages.map((passage, n) => numberedButton(passage, n, speaker));
  return [...texts, ...rowsOf(buttons)];
};

export function display(content: string) {
  return { type: ComponentType.TextDisplay as const, content };
}

function rowsOf(buttons: readonly APIButtonComponent[]): APIComponentInContainer[] {
  const rows: APIComponentInContainer[] = [];
  for (let i = 0; i < buttons.length; i += LIMITS.rowButtons) {
    const components = buttons.slice(i, i + LIMITS.rowButtons);
    rows.push({ type: ComponentType.ActionRow, components });
  }
  return rows;
}

function numberedButton(passage: Passage, n: number, speaker: Speaker): APIButtonComponent {
  const { kind, ordinal } = passage;
  const key = kind === 'caption' ? 'citation.caption-button' : 'citation.numbered-button';
  return button(passage, n, speaker.say(key, { ordinal }));
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

/** In the order of the library: by article, captions behind paragraphs. */
function byPlace(a: Passage, b: Passage): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  if (a.kind !== b.kind) return a.kind === 'passage' ? -1 : 1;
  return a.ordinal - b.ordinal;
}
