import { LRUCache } from 'lru-cache';
import type { Page, PageRequest } from '../../pages/page.ts';
import type { Outcome, PageMaker } from '../library/answerer.ts';
import { type Sendable, toSendable } from './sendable.ts';

/** A finished page, ready to be sent. */
export interface SentPage extends Sendable {
  readonly status: Page['status'];
}

/** Bytes of the pages that are kept; those that were read longest ago go first. */
const KEPT_BYTES = 32 * 1024 * 1024;

/**
 * Makes pages, one for all who want the same at a time, and keeps them until the library changes. Of
 * what someone typed nothing is kept, nor of what nobody will want again.
 */
export function cachePages(
  maker: Pick<PageMaker, 'page' | 'generation'>,
  maxSize = KEPT_BYTES,
): (request: PageRequest) => Promise<Outcome<SentPage>> {
  const kept = new LRUCache<string, SentPage>({
    maxSize,
    sizeCalculation: ({ body, gzipped }, key) => body.length + (gzipped?.length ?? 0) + key.length,
  });
  const pending = new Map<string, Promise<Outcome<SentPage>>>();
  let generation = maker.generation;

  const make = async (request: PageRequest, key: string): Promise<Outcome<SentPage>> => {
    const begun = generation;
    const made = await maker.page(request);
    if (made.kind !== 'done') return made;
    const { status, html } = made.value;
    const value = { status, ...(await toSendable(new TextEncoder().encode(html))) };
    // A library that changed meanwhile may or may not be the one that it was made from.
    const isOfNow = maker.generation === begun && generation === begun;
    const isPassing = made.value.isPassing === true || isTyped(request);
    if (isOfNow && value.status === 200 && !isPassing) kept.set(key, value);
    return { kind: 'done', value };
  };

  return (request) => {
    if (maker.generation !== generation) {
      generation = maker.generation;
      kept.clear();
      pending.clear();
    }
    const key = JSON.stringify(request);
    const value = kept.get(key);
    if (value !== undefined) return Promise.resolve({ kind: 'done', value });
    const begun = pending.get(key);
    if (begun !== undefined) return begun;
    const made = make(request, key);
    pending.set(key, made);
    const forget = () => {
      if (pending.get(key) === made) pending.delete(key);
    };
    made.then(forget, forget);
    return made;
  };
}

/** Whether a page answers what someone typed. */
export function isTyped({ target: { page } }: Pick<PageRequest, 'target'>): boolean {
  return page === 'search' || page === 'check';
}
