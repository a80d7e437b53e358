import { type RawData, WebSocket } from 'ws';
import { z } from 'zod';
import { shardOf } from './ids.ts';

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
  /** Which of so many shards it is. */
  shard: readonly [id: number, count: number];
  sequence: number;
  readonly sent: Payload[];
}

export const resumeData = z.object({
  token: z.string(),
  /** Not there, where a session that was spoiled had none. */
  session_id: z.string().optional(),
  seq: z.number(),
});
export const identifyData = z.looseObject({
  intents: z.number(),
  shard: z.tuple([z.number(), z.number()]).default([0, 1]),
});
export const readyData = z.looseObject({
  session_id: z.string(),
  guilds: z.array(z.looseObject({ id: z.string() })),
});

export const isOpen = (socket: WebSocket) => socket.readyState === WebSocket.OPEN;

/** Reads what came over the line. */
export const parse = (raw: RawData) => payload.parse(JSON.parse(String(raw)));

/** Sends, or lets it go where the line is cut. */
export function send(socket: WebSocket, sent: Payload): void {
  if (isOpen(socket)) socket.send(JSON.stringify({ s: null, t: null, ...sent }));
}

const placed = z.looseObject({ guild_id: z.string().optional() });
const guild = z.looseObject({ id: z.string() });

/** Whether a shard brings an event: those of no guild come with the first. */
export function isBroughtBy({ shard }: Session, event: string, data: unknown): boolean {
  const guildId = /^GUILD_(CREATE|UPDATE|DELETE)$/.test(event)
    ? guild.safeParse(data).data?.id
    : placed.safeParse(data).data?.guild_id;
  return guildId ? isOnShard(guildId, shard) : shard[0] === 0;
}

/** Whether the events of a guild come with this shard. */
export function isOnShard(guildId: string, [id, count]: Session['shard']): boolean {
  return shardOf(guildId, count) === id;
}
