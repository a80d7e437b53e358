import { LIMITS } from './limits.ts';

/** What Discord counts over a whole message. */
export interface Size {
  /** Components, nested ones included. */
  readonly components: number;
  /** UTF-16 units over all text displays. */
  readonly text: number;
}

/** What a message needs besides: its container, and who shared it. */
const RESERVED: Size = { components: 2, text: 80 };

export const NOTHING: Size = { components: 0, text: 0 };

/** A text display. */
export function sizeOfText(content: string): Size {
  return { components: 1, text: content.length };
}

/** So many buttons in rows. */
export function sizeOfRows(buttons: number): Size {
  return { components: buttons + Math.ceil(buttons / LIMITS.rowButtons), text: 0 };
}

export function add(a: Size, b: Size): Size {
  return { components: a.components + b.components, text: a.text + b.text };
}

/** Whether it fits into a message with so many controls, also once the message is shared. */
export function fits(content: Size, controls: number): boolean {
  const { components, text } = [RESERVED, sizeOfRows(controls)].reduce(add, content);
  return components <= LIMITS.messageComponents && text <= LIMITS.messageText;
}
