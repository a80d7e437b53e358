import { LIMITS } from './limits.ts';

/** What Discord limits per message. */
export interface Size {
  /** Components, nested ones included. */
  readonly components: number;
  /** UTF-16 units in all text displays. */
  readonly text: number;
}

/** Room for the container and the line saying who shared the message. */
const RESERVED: Size = { components: 2, text: 80 };

export const NOTHING: Size = { components: 0, text: 0 };

/** A text display. */
export function sizeOfText(content: string): Size {
  return { components: 1, text: content.length };
}

/** The rows that hold this many buttons. */
export function sizeOfRows(buttons: number): Size {
  return { components: buttons + Math.ceil(buttons / LIMITS.rowButtons), text: 0 };
}

export function add(a: Size, b: Size): Size {
  return { components: a.components + b.components, text: a.text + b.text };
}

/** Whether content and controls fit into one message, even after it is shared. */
export function fits(content: Size, controls: number): boolean {
  const { components, text } = [RESERVED, sizeOfRows(controls)].reduce(add, content);
  return components <= LIMITS.messageComponents && text <= LIMITS.messageText;
}
