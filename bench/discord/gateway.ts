import type { Server } from 'node:http';
import {
  type APIUser,
  ApplicationFlags,
  GatewayDispatchEvents as Event,
  GatewayCloseCodes,
  type GatewayGuildCreateDispatchData,
  type GatewayReadyDispatchData,
  GatewayOpcodes as Op,
} from 'discord-api-types/v10';
import { WebSocket, WebSocketServer } from 'ws';
import { z } from 'zod';
import { shardOf } from '../../tests/e2e/bench/ids.ts';
import type { Application } from './application.ts';

/** As at Discord; a bot that misses it is not looked after further. */
const HEARTBEAT_MS = 41_250;

const payload = z.object({ op: z.number(), d: z.unknown() });
const identity = z.object({
  token: z.string(),
  shard: z.tuple([z.number(), z.number()]).default([0, 1]),
});
type Shard = z.infer<typeof identity>['shard'];

/** Attaches a gateway (JSON, uncompressed, no sessions to resume) to an HTTP server. */
export function attachGateway(
  server: Server,
  url: () => string,
  guildsFor: (bot: APIUser) => readonly GatewayGuildCreateDispatchData[],
  find: (token: string) => Application | undefined,
): void {
  new WebSocketServer({ server, path: '/gateway/' }).on('connection', (socket) => {
    const send = (payload: object) => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(payload));
    };
    let sequence = 0;
    const dispatch = (t: string, d: object) => send({ op: Op.Dispatch, t, s: ++sequence, d });
    const ready = (application: Application, shard: Shard) => {
      const [number, count] = shard;
      application.shards[number] = dispatch;
      const { id, user } = application;
      const flags = ApplicationFlags.ApplicationCommandBadge;
      const guilds = guildsFor(user).filter(({ id }) => shardOf(id, count) === number);
      dispatch(Event.Ready, {
        ...{ v: 10, user: { ...user, mfa_enabled: false, verified: true, email: null } },
        guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
        ...{ session_id: crypto.randomUUID().replaceAll('-', ''), resume_gateway_url: url() },
        ...{ shard, application: { id, flags, flags_new: String(flags) } },
      } satisfies GatewayReadyDispatchData);
      for (const guild of guilds) dispatch(Event.GuildCreate, guild);
    };
    socket.on('message', (raw) => {
      const { op, d } = payload.parse(JSON.parse(String(raw)));
      if (op === Op.Heartbeat) send({ op: Op.HeartbeatAck });
      if (op === Op.Resume) send({ op: Op.InvalidSession, d: false });
      if (op !== Op.Identify) return;
      const { token, shard } = identity.parse(d);
      const application = find(token);
      if (application === undefined) {
        socket.close(GatewayCloseCodes.AuthenticationFailed, 'Authentication failed.');
      } else ready(application, shard);
    });
    send({ op: Op.Hello, d: { heartbeat_interval: HEARTBEAT_MS } });
  });
}
