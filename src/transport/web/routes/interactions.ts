import type { ServerResponse } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import { z } from 'zod';
import type { FirstResponse } from '../../discord/delivery.ts';
import { NobodyWaits } from '../../discord/discord-errors.ts';
import type { HttpInteractions } from '../../discord/http-interactions.ts';
import { readEnvelope } from '../../discord/respond.ts';
import type { Log } from '../../log.ts';
import { createSignatureCheck } from '../discord-signature.ts';
import { bodyReader } from '../read-body.ts';

/** What the route for Discord's requests needs. */
export interface Interactions {
  readonly answering: HttpInteractions;
  /** As 64 hexadecimal digits. */
  readonly publicKey: string;
  readonly log: Log;
  /** The time of day, in ms since 1970. */
  readonly now: () => number;
}

type Asked = Context<{ Bindings: HttpBindings }>;

/**
 * The largest body read. A message menu brings a whole message, and the messages that it replies to
 * and forwards: each may have 10 embeds with some 10 addresses of 2,048 characters, 100 mentioned
 * users of 0.7 kB and 10 attachments of 3 kB, so 0.3 MB. Everything else is a few kB.
 */
const LIMITS = { max: 1024 * 1024, small: 64 * 1024, largeAtOnce: 32 };

/** Where Discord sends interactions; without `interactions` the route says how to switch it on. */
export function interactionRoute(interactions: Interactions | undefined) {
  const route = new Hono<{ Bindings: HttpBindings }>();
  if (interactions === undefined) return route.all('/', (asked) => tell(asked, 404, SWITCHED_OFF));
  return route.post('/', createHandler(interactions));
}

const SWITCHED_OFF =
  'This bot takes no interactions over HTTP. To change that, set MODE to http or both, and DISCORD_PUBLIC_KEY to the public key of the application.';

const ping = z.object({ type: z.literal(InteractionType.Ping) });
const PONG = { type: InteractionResponseType.Pong };

/**
 * The order matters: nothing of a body is parsed before its signature is checked, and nothing of a
 * request without one is logged but that there was one more.
 */
function createHandler({ answering, publicKey, log, now }: Interactions) {
  const isSigned = createSignatureCheck(publicKey, now);
  const readBody = bodyReader(LIMITS);
  let forged = 0;
  return async (asked: Asked): Promise<Response> => {
    const { incoming, outgoing } = asked.env;
    if (!/^application\/json\s*(?:;|$)/i.test(incoming.headers['content-type'] ?? '')) {
      return tell(asked, 415, 'The content type must be application/json.');
    }
    const body = await readBody(incoming);
    if (body.kind === 'too-large') return tell(asked, 413, 'The body is too large.');
    if (body.kind === 'crowded') return tell(asked, 503, 'Too many large bodies are being read.');
    if (body.kind === 'broken') return tell(asked, 400, 'The body is incomplete.');
    const signature = asked.req.header('X-Signature-Ed25519');
    const timestamp = asked.req.header('X-Signature-Timestamp');
    if (!isSigned({ signature, timestamp }, body.bytes)) {
      forged += 1;
      log.debug({ forged }, 'a request that Discord did not sign was refused');
      return tell(asked, 401, 'The request is not signed by Discord, or not just now.');
    }
    const sent = parse(body.bytes);
    if (ping.safeParse(sent).success) return asked.json(PONG);
    const { data: envelope } = readEnvelope(sent);
    if (envelope === undefined) {
      log.warn('Discord signed what is no interaction');
      return tell(asked, 400, 'The body is no interaction.');
    }
    const response = await new Promise<FirstResponse | undefined>((take) => {
      const send = (first: FirstResponse) => sendWith(outgoing, () => take(first));
      // If nothing was sent by then, nothing can be: the log says why.
      void answering.answer(envelope, send).then(() => take(undefined));
    });
    return response === undefined ? tell(asked, 500, 'No answer.') : asked.json(response);
  };
}

/** Resolves when the whole response is sent. */
function sendWith(outgoing: ServerResponse, act: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    if (outgoing.destroyed || outgoing.closed) {
      reject(new NobodyWaits('Discord closed the connection'));
      return;
    }
    // The connection closes after a response that was sent, too.
    outgoing.once('close', () => {
      if (outgoing.writableFinished) resolve();
      else reject(new NobodyWaits('Discord closed the connection'));
    });
    outgoing.once('finish', resolve);
    act();
  });
}

/** @returns undefined for what is not JSON in UTF-8 */
function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/** Says in JSON why there is no response. */
function tell(asked: Asked, status: 400 | 401 | 404 | 413 | 415 | 500 | 503, error: string) {
  return asked.json({ error }, status);
}
