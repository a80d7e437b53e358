import { readdir, readFile } from 'node:fs/promises';
import { STYLE_SHEET } from '../../surfaces/web/style.ts';
import { etagOf } from './page-cache.ts';

/** A file that pages need, ready to be sent. */
export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly etag: string;
}

/** The compiled scripts for browsers, seen from both the sources and the build. */
const SCRIPTS = new URL('../../../dist/browser/', import.meta.url);

/** Reads what pages need besides themselves: no request ever names a file to read. */
export async function readAssets(): Promise<ReadonlyMap<string, Asset>> {
  const names = (await readdir(SCRIPTS)).filter((name) => name.endsWith('.js'));
  const scripts = names.map(async (name) => {
    const body = new Uint8Array(await readFile(new URL(name, SCRIPTS)));
    return [name, asset(body, 'text/javascript; charset=utf-8')] as const;
  });
  const style = asset(new TextEncoder().encode(STYLE_SHEET), 'text/css; charset=utf-8');
  return new Map([['style.css', style], ...(await Promise.all(scripts))]);
}

function asset(body: Uint8Array<ArrayBuffer>, type: string): Asset {
  return { body, type, etag: etagOf(body) };
}
