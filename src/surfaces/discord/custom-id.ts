import { LIMITS } from './limits.ts';

/** What a button does, carried by itself so that it works after a restart and on any machine. */
export interface Action {
  readonly action: 'source';
  readonly article: string;
  readonly passage: string;
}

const GRAMMAR = /^v1:(source):([a-z0-9-]{1,48}):(c?\d{1,6}-[0-9a-f]{8}):(\d{1,3})$/;

/** @param n keeps two buttons for one passage in one message apart */
export function formatCustomId({ action, article, passage }: Action, n: number): string {
  const id = `v1:${action}:${article}:${passage}:${n}`;
  if (id.length > LIMITS.customId || parseCustomId(id) === undefined) {
    throw new RangeError(`not a custom_id: ${id}`);
  }
  return id;
}

/** Reads a button's action; anything else (forged, or of another version) is undefined. */
export function parseCustomId(id: string): Action | undefined {
  const parts = GRAMMAR.exec(id);
  if (!parts) return undefined;
  const [, , article = '', passage = ''] = parts;
  return { action: 'source', article, passage };
}
