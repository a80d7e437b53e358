import { InteractionResponseType as Response } from 'discord-api-types/v10';
import type { Outcome, SentMessage } from './protocol.ts';

/** Discord takes a first response for so long. */
const DEADLINE_MS = 3000;

/** One interaction that a bot was told of. */
interface Entry {
  readonly token: string;
  readonly toldAt: number;
  firstMs?: number;
  deferred: boolean;
  message?: SentMessage;
  readonly whenDone: () => void;
}

/** How Discord takes a response. */
export type Taken = 'taken' | 'unknown' | 'acknowledged';

/** Every interaction under way. */
export interface Ledger {
  /** @param whenDone called once, at the whole answer, or when one comes too late */
  open(id: string, token: string, whenDone: () => void): void;
  /** The first response. */
  first(id: string, token: string, type: number, data: SentMessage | undefined): Taken;
  /** What follows a deferral: the answer put in its place, or the message gone. */
  last(token: string, message: SentMessage | undefined): Taken;
  hasAnswer(id: string): boolean;
  /** What became of it; it is forgotten. */
  close(id: string): Outcome & { readonly message?: SentMessage };
}

/** @param now ms, from whenever */
export function createLedger(now: () => number): Ledger {
  const entries = new Map<string, Entry>();
  const idOf = new Map<string, string>();
  const entryOf = (id: string) => {
    const entry = entries.get(id);
    if (entry === undefined) throw new Error(`no interaction ${id}`);
    return entry;
  };
  return {
    open(id, token, whenDone) {
      entries.set(id, { token, toldAt: now(), deferred: false, whenDone });
      idOf.set(token, id);
    },
    first(id, token, type, data) {
      const entry = entries.get(id);
      if (entry === undefined || entry.token !== token) return 'unknown';
      if (entry.firstMs !== undefined) return 'acknowledged';
      entry.firstMs = now() - entry.toldAt;
      const isLate = entry.firstMs > DEADLINE_MS;
      if (!isLate) {
        entry.deferred = DEFERRALS.includes(type);
        if (SHOWN.includes(type)) entry.message = data ?? {};
      }
      if (!entry.deferred) entry.whenDone();
      return isLate ? 'unknown' : 'taken';
    },
    last(token, message) {
      const entry = entries.get(idOf.get(token) ?? '');
      if (entry?.firstMs === undefined) return 'unknown';
      // Who sees it was settled by the deferral.
      const flags = (message?.flags ?? 0) | (entry.message?.flags ?? 0);
      if (message !== undefined) entry.message = { ...message, flags };
      entry.whenDone();
      return 'taken';
    },
    hasAnswer: (id) => entryOf(id).firstMs !== undefined,
    close(id) {
      const { token, firstMs, deferred, message } = entryOf(id);
      entries.delete(id);
      idOf.delete(token);
      const first = firstMs === undefined ? {} : { firstMs };
      return { ...first, deferred, ...(message === undefined ? {} : { message }) };
    },
  };
}

/** What people then see a message for. */
const SHOWN: readonly number[] = [
  Response.ChannelMessageWithSource,
  Response.DeferredChannelMessageWithSource,
  Response.UpdateMessage,
];
const DEFERRALS: readonly number[] = [
  Response.DeferredChannelMessageWithSource,
  Response.DeferredMessageUpdate,
];
