import type { Reply } from '../../surfaces/discord/render.ts';
import { withPicture } from '../../surfaces/discord/with-picture.ts';
import type { Illustration } from '../../surfaces/pictures/picture.ts';
import { type Clock, inTime } from '../clock.ts';
import type { Painted, Painter } from '../pictures/painter.ts';

/** Where the pictures of messages come from. */
export interface Pictures {
  readonly painter: Painter;
  /** Where readers reach the website, without a slash at its end. */
  readonly publicUrl?: string | undefined;
}

/** A file that goes with a message. */
export interface MessageFile {
  readonly name: string;
  readonly data: Uint8Array;
}

/** A message and its files. */
export interface Illustrated {
  readonly reply: Reply;
  readonly files: readonly MessageFile[];
}

/** How a picture gets into a message: as a file of it, or by its address below another. */
export type Way = 'file' | { readonly base: string | undefined };

/**
 * Puts the picture of an answer into its message. A message waits for it only so long, and goes
 * without it if it is late, was not painted, or has no address.
 */
export async function illustrate(
  reply: Reply,
  illustration: Illustration | undefined,
  way: Way,
  ms: number,
  { pictures, clock }: { readonly pictures?: Pictures | undefined; readonly clock: Clock },
): Promise<Illustrated> {
  const plain = { reply, files: [] };
  if (illustration === undefined || pictures === undefined) return plain;
  const { picture, address } = illustration;
  const { description } = picture;
  if (way !== 'file') {
    if (way.base === undefined) return plain;
    return { reply: withPicture(reply, { url: `${way.base}${address}`, description }), files: [] };
  }
  const painted = await inTime(pictures.painter.paint(picture), ms, clock);
  return painted === undefined ? plain : attach(reply, painted, description);
}

/** Puts a painted picture into a message as a file. */
export function attach(reply: Reply, { name, png }: Painted, description: string): Illustrated {
  const shown = withPicture(reply, { url: `attachment://${name}`, description });
  return {
    reply: { ...shown, attachments: [{ id: 0, filename: name, description }] },
    files: [{ name, data: png }],
  };
}
