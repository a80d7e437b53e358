import { LIMITS } from './limits.ts';

/** What Discord limits per message. */
export interface Size {
  /** Components, nested ones included. */
  readonly components: number;
  /** UTF-16 units in all text displays. */
  readonly text: number;
}

/**
 * Room for the container, the line saying who shared the message, the menu in its row, and two rows
 * with all the buttons that a message may have.
 */
const RESERVED: Size = { components: 1 + 1 + 2 + (2 + LIMITS.buttons), text: 80 };

export const NOTHING: Size = { components: 0, text: 0 };

/** A text display. */
export function sizeOfText(content: string): Size {
  return { components: 1, text: content.length };
}

export function add(a: Size, b: Size): Size {
  return { components: a.components + b.components, text: a.text + b.text };
}

/** Whether content fits into one message with any controls, even after it is shared. */
export function fits(content: Size): boolean {
  const { components, text } = add(RESERVED, content);
  return components <= LIMITS.messageComponents && text <= LIMITS.messageText;
}

/** How many more components content of so many leaves room for. */
export function componentsLeft(components: number): number {
  return Math.max(0, LIMITS.messageComponents - RESERVED.components - components);
}
