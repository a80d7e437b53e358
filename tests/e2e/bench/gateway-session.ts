import { type RawData, WebSocket } from 'ws';
import { z } from 'zod';

const payload = z.looseObject({
  op: z.number(),
  t: z.string().nullish(),
  s: z.number().nullish(),
  d: z.unknown().optional(),
});

/** A frame of the gateway. */
export type Payload = Readonly<z.infer<typeof payload>>;

/** A session of the twin outlives the bot's connection to us, so a resume only swaps `down`. */
export interface Session {
  readonly up: WebSocket;
  down: WebSocket;
  id: string | undefined;
  intents: number;
  sequence: number;
  readonly sent: Payload[];
}

export const resumeData = z.object({
  token: z.string(),
  /** Not there, where a session that was spoiled had none. */
  session_id: z.string().optional(),
  seq: z.number(),
});
export const identifyData = z.looseObject({ intents: z.number() });
export const readyData = z.looseObject({ session_id: z.string() });

export const isOpen = (socket: WebSocket) => socket.readyState === WebSocket.OPEN;

/** Reads what came over the line. */
export const parse = (raw: RawData) => payload.parse(JSON.parse(String(raw)));

/** Sends, or lets it go where the line is cut. */
export function send(socket: WebSocket, sent: Payload): void {
  if (isOpen(socket)) socket.send(JSON.stringify({ s: null, t: null, ...sent }));
}
