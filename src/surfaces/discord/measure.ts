import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import { LIMITS } from './limits.ts';

/** What Discord counts over a whole message. */
export interface Size {
  /** Components, nested ones included. */
  readonly components: number;
  /** UTF-16 units over all text displays. */
  readonly text: number;
}

interface AnyComponent {
  readonly type: ComponentType;
  readonly content?: string;
  readonly components?: readonly AnyComponent[];
  readonly accessory?: AnyComponent;
}

/** What a message needs besides: its container, and who shared it. */
const RESERVED: Size = { components: 2, text: 80 };

/** The size of what stands in a container. */
export function measure(components: readonly APIComponentInContainer[]): Size {
  return components.map((component) => sizeOf(component as AnyComponent)).reduce(add, NOTHING);
}

/** Whether it fits into a message with so many controls, also once the message is shared. */
export function fits(content: Size, controls: number): boolean {
  const rows = Math.ceil(controls / LIMITS.rowButtons);
  const below: Size = { components: controls + rows, text: 0 };
  const { components, text } = [RESERVED, below].reduce(add, content);
  return components <= LIMITS.messageComponents && text <= LIMITS.messageText;
}

const NOTHING: Size = { components: 0, text: 0 };

function sizeOf(component: AnyComponent): Size {
  const own = component.type === ComponentType.TextDisplay ? (component.content?.length ?? 0) : 0;
  const inner = [
    ...(component.components ?? []),
    ...(component.accessory ? [component.accessory] : []),
  ];
  return inner.map(sizeOf).reduce(add, { components: 1, text: own });
}

function add(a: Size, b: Size): Size {
  return { components: a.components + b.components, text: a.text + b.text };
}
