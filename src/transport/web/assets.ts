import { readdir, readFile } from 'node:fs/promises';
import { ICON } from '../../surfaces/web/icon.ts';
import { STYLE_SHEET } from '../../surfaces/web/style.ts';
import { type Sendable, toSendable } from './sendable.ts';

/** A file that pages need, ready to be sent. */
export interface Asset extends Sendable {
  readonly type: string;
}

/** The compiled scripts for browsers, seen from both the sources and the build. */
const SCRIPTS = new URL('../../../dist/browser/', import.meta.url);

/** Reads what pages need besides themselves: no request ever names a file to read. */
export async function readAssets(): Promise<ReadonlyMap<string, Asset>> {
  const names = (await readdir(SCRIPTS)).filter((name) => name.endsWith('.js'));
  const files: readonly (readonly [name: string, type: string, body: Uint8Array<ArrayBuffer>])[] = [
    ['style.css', 'text/css; charset=utf-8', new TextEncoder().encode(STYLE_SHEET)],
    ['icon.svg', 'image/svg+xml', new TextEncoder().encode(ICON)],
    ...(await Promise.all(
      names.map(async (name) => {
        const body = new Uint8Array(await readFile(new URL(name, SCRIPTS)));
        return [name, 'text/javascript; charset=utf-8', body] as const;
      }),
    )),
  ];
  const assets = files.map(async ([name, type, body]) => {
    return [name, { type, ...(await toSendable(body)) }] as const;
  });
  return new Map(await Promise.all(assets));
}
