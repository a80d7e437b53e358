import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import type { Passage } from '../../knowledge/article.ts';
import type { Speaker } from '../texts/say.ts';
import { type Control, drawControl, drawRows } from './control.ts';
import type { Item } from './item.ts';
import { add, NOTHING, type Size, sizeOfRows, sizeOfText } from './measure.ts';

/** A way to lay items out as the components of one container. */
export interface LayOut {
  draw(items: readonly Item[], speaker: Speaker): APIComponentInContainer[];
  /** The size `draw` would give them, without drawing: finding pages takes many measurements. */
  measure(items: readonly Item[]): Size;
}

/**
 * The text at full width, because phones are narrow, then its place beside its button. Several
 * passages, or one without a place, get a row of buttons:
 *
 *     > quote …                        > quote … ¶20
 *     ¶20 · article · date   [原文]     > quote … ¶2
 *                                      [原文 ¶20] [原文 ¶2]
 */
export const buttonsBeside: LayOut = {
  draw(items, speaker) {
    let n = 0;
    return items.flatMap((item): APIComponentInContainer[] => {
      const { text, place, passages } = item;
      const [passage, ...others] = passages;
      if (passage === undefined) return textOf(item);
      if (others.length > 0 || place === undefined) {
        return [...textOf(item), ...drawRows(passages.map((each) => numbered(each, n++, speaker)))];
      }
      const accessory = drawControl(opening(passage, n++, speaker.say('citation.button')));
      const components = [display(placeLine(place))];
      return [display(text), { type: ComponentType.Section, components, accessory }];
    });
  },
  measure: (items) =>
    items.reduce((sum, item) => {
      const { text, place, passages } = item;
      if (passages.length !== 1 || place === undefined) {
        return add(add(sum, sizeOf(item)), sizeOfRows(passages.length));
      }
      const beside = { components: 2, text: 0 };
      return [sizeOfText(text), sizeOfText(placeLine(place)), beside].reduce(add, sum);
    }, NOTHING),
};

/** For many items: their texts run together, with one button per passage at the end. */
export const buttonsBelow: LayOut = {
  draw(items, speaker) {
    const passages = passagesOf(items).toSorted(byPlace);
    const controls = passages.map((passage, n) => numbered(passage, n, speaker));
    return [...items.flatMap(textOf), ...drawRows(controls)];
  },
  measure: (items) => items.map(sizeOf).reduce(add, sizeOfRows(passagesOf(items).length)),
};

export function display(content: string) {
  return { type: ComponentType.TextDisplay as const, content };
}

function textOf(item: Item): APIComponentInContainer[] {
  const whole = wholeOf(item);
  return [...(whole === '' ? [] : [display(whole)]), ...drawRows(item.choices ?? [])];
}

function sizeOf(item: Item): Size {
  const whole = wholeOf(item);
  const choices = sizeOfRows(item.choices?.length ?? 0);
  return whole === '' ? choices : add(sizeOfText(whole), choices);
}

function wholeOf({ text, place }: Item): string {
  return place === undefined ? text : `${text}\n${placeLine(place)}`;
}

function placeLine(place: string): string {
  return `-# ${place}`;
}

function passagesOf(items: readonly Item[]): Passage[] {
  return [...new Set(items.flatMap((item) => item.passages))];
}

function numbered(passage: Passage, n: number, speaker: Speaker): Control {
  const { kind, ordinal } = passage;
  const key = kind === 'caption' ? 'citation.caption-button' : 'citation.numbered-button';
  return opening(passage, n, speaker.say(key, { ordinal }));
}

function opening({ article, id }: Passage, n: number, label: string): Control {
  return { label, action: { action: 'source', article, passage: id, n } };
}

/** Library order: by article, paragraphs before captions. */
function byPlace(a: Passage, b: Passage): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  if (a.kind !== b.kind) return a.kind === 'passage' ? -1 : 1;
  return a.ordinal - b.ordinal;
}
