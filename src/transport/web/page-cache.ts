import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import type { Page, PageRequest } from '../../pages/page.ts';
import type { Outcome, PageMaker } from '../library/answerer.ts';

/** A finished page, ready to be sent. */
export interface SentPage {
  readonly status: Page['status'];
  readonly body: Uint8Array<ArrayBuffer>;
  readonly etag: string;
}

/** Bytes of the pages that are kept; those that were read longest ago go first. */
const KEPT_BYTES = 32 * 1024 * 1024;

/**
 * Makes pages, and keeps those of articles, names and the library until the library changes. What
 * someone typed is not kept.
 */
export function cachePages(
  maker: PageMaker,
  maxSize = KEPT_BYTES,
): (request: PageRequest) => Promise<Outcome<SentPage>> {
  const kept = new LRUCache<string, SentPage>({
    maxSize,
    sizeCalculation: ({ body }, key) => body.byteLength + key.length,
  });
  let keptOf = maker.generation;
  return async (request) => {
    const { generation } = maker;
    if (generation !== keptOf) kept.clear();
    keptOf = generation;
    const key = JSON.stringify(request);
    const found = kept.get(key);
    if (found !== undefined) return { kind: 'done', value: found };
    const made = await maker.page(request);
    if (made.kind !== 'done') return made;
    const value = sentPage(made.value);
    // Whichever library it was made from if that changed meanwhile, it is not worth keeping.
    const isOfNow = maker.generation === generation && keptOf === generation;
    if (isOfNow && isKept(request, made.value)) kept.set(key, value);
    return { kind: 'done', value };
  };
}

function isKept({ target: { page } }: PageRequest, { status }: Page): boolean {
  return status === 200 && page !== 'search' && page !== 'check';
}

function sentPage({ status, html }: Page): SentPage {
  const body = new TextEncoder().encode(html);
  return { status, body, etag: etagOf(body) };
}

/** Names a content by its hash. */
export function etagOf(body: Uint8Array): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
}
