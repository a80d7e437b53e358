import type { RawFile } from 'discord.js';
import type { MessageFile } from './illustrate.ts';

/** The files of a request; without any, its body stays JSON. */
export function sent(files: readonly MessageFile[] = []): { readonly files?: RawFile[] } {
  if (files.length === 0) return {};
  return {
    files: files.map(({ name, data }) => {
      return { name, data: Buffer.from(data), contentType: 'image/png' };
    }),
  };
}
