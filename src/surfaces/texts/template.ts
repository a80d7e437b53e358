import type { TextKey, Texts } from './texts.ts';

/** `{name}` stands for a value, `{count:fact/facts}` for a number and what is counted. */
const SLOT = /\{(\w+)(?::([^/}]*)\/([^}]*))?\}/g;

/** A part of a catalogue text that stands for a value. */
export interface Slot {
  readonly slot: string;
  readonly field: string;
  readonly one: string | undefined;
  readonly many: string | undefined;
}

export type Template = readonly (string | Slot)[];

/** Splits a locale's texts around their slots, each on first use. */
export function createTemplates(texts: Texts): (key: TextKey) => Template {
  const known = new Map<TextKey, Template>();
  return (key) => {
    const template = known.get(key) ?? cut(texts[key]);
    known.set(key, template);
    return template;
  };
}

function cut(text: string): Template {
  const parts: (string | Slot)[] = [];
  let end = 0;
  for (const { 0: slot, 1: field = '', 2: one, 3: many, index } of text.matchAll(SLOT)) {
    parts.push(text.slice(end, index), { slot, field, one, many });
    end = index + slot.length;
  }
  return [...parts, text.slice(end)];
}
