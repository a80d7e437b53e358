import { type APIComponentInContainer, ComponentType } from 'discord-api-types/v10';
import type { Reply } from './render.ts';

/** A picture in a message. */
export interface ShownPicture {
  /** Of an attached file (`attachment://…`), or anywhere. */
  readonly url: string;
  readonly description: string;
}

/** Shows a picture after the first texts of a message, before all that can be pressed. */
export function withPicture(reply: Reply, picture: ShownPicture): Reply {
  const { components = [] } = reply;
  return {
    ...reply,
    components: components.map((each) => {
      if (each.type !== ComponentType.Container) return each;
      return { ...each, components: insert(each.components, picture) };
    }),
  };
}

function insert(
  parts: readonly APIComponentInContainer[],
  { url, description }: ShownPicture,
): APIComponentInContainer[] {
  const first = parts.findIndex(({ type }) => type !== ComponentType.TextDisplay);
  const at = first < 0 ? parts.length : first;
  const gallery = {
    type: ComponentType.MediaGallery as const,
    items: [{ media: { url }, description }],
  };
  return [...parts.slice(0, at), gallery, ...parts.slice(at)];
}
