import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import type { Passage } from '../../knowledge/article.ts';
import type { Speaker } from '../texts/say.ts';
import { type Control, drawControl, drawRows } from './control.ts';
import type { Item } from './item.ts';

/** A way to lay items out as the components of one container. */
export type LayOut = (items: readonly Item[], speaker: Speaker) => APIComponentInContainer[];

/**
 * The text at full width, which a phone needs, and below it its place beside its button; several
 * passages, or one without a place to say, have a row of buttons:
 *
 *     > quote …                        > quote … ¶20
 *     ¶20 · article · date   [原文]     > quote … ¶2
 *                                      [原文 ¶20] [原文 ¶2]
 */
export const buttonsBeside: LayOut = (items, speaker) => {
  let n = 0;
  return items.flatMap((item): APIComponentInContainer[] => {
    const { text, place, passages } = item;
    const [passage, ...others] = passages;
    if (passage === undefined) return textOf(item);
    if (others.length > 0 || place === undefined) {
      return [...textOf(item), ...drawRows(passages.map((each) => numbered(each, n++, speaker)))];
    }
    const accessory = drawControl(opening(passage, n++, speaker.say('citation.button')));
    const components = [display(`-# ${place}`)];
    return [display(text), { type: ComponentType.Section, components, accessory }];
  });
};

/** Many items: their texts run together, and each passage has one button at the end. */
export const buttonsBelow: LayOut = (items, speaker) => {
  const passages = [...new Set(items.flatMap((item) => item.passages))].toSorted(byPlace);
  const controls = passages.map((passage, n) => numbered(passage, n, speaker));
  return [...items.flatMap(textOf), ...drawRows(controls)];
};

export function display(content: string) {
  return { type: ComponentType.TextDisplay as const, content };
}

function textOf({ text, place, choices = [] }: Item): APIComponentInContainer[] {
  const whole = place === undefined ? text : `${text}\n-# ${place}`;
  return [...(whole === '' ? [] : [display(whole)]), ...drawRows(choices)];
}

function numbered(passage: Passage, n: number, speaker: Speaker): Control {
  const { kind, ordinal } = passage;
  const key = kind === 'caption' ? 'citation.caption-button' : 'citation.numbered-button';
  return opening(passage, n, speaker.say(key, { ordinal }));
}

function opening({ article, id }: Passage, n: number, label: string): Control {
  return { label, action: { action: 'source', article, passage: id, n } };
}

/** In the order of the library: by article, captions behind paragraphs. */
function byPlace(a: Passage, b: Passage): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  if (a.kind !== b.kind) return a.kind === 'passage' ? -1 : 1;
  return a.ordinal - b.ordinal;
}
