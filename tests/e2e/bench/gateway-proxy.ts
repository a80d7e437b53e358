import type { Server } from 'node:http';
import { GatewayDispatchEvents, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { WebSocket, WebSocketServer } from 'ws';
import {
  identifyData,
  isBroughtBy,
  isOnShard,
  isOpen,
  type Payload,
  parse,
  readyData,
  resumeData,
  type Session,
  send,
} from './gateway-session.ts';
import { eventData, isWanted, needsPrivilege, withoutContent } from './intents.ts';

/** The gateway between bot and twin: what the twin lacks is RESUME, op 7, op 9 and intents. */
export interface GatewayProxy {
  /** What the bot asked for, in order. */
  readonly log: readonly ('identify' | 'resume' | 'resumed' | 'invalid')[];
  readonly isReady: () => boolean;
  /** The shards whose events arrive, and of how many each says it is one. */
  shards(): readonly (readonly [id: number, count: number])[];
  /** Cuts the line without a word, of all shards or of one; the session can be resumed. */
  drop(shard?: number): void;
  /** Op 7: asks the bot to connect again and resume. */
  reconnect(): void;
  /** Op 9: the session is over and the bot must identify anew. */
  invalidateSession(shard?: number): void;
  /** Ends the connections with a code of Discord's. */
  close(code: number, shard?: number): void;
  /** Brings an event that the twin knows nothing of. */
  dispatch(event: string, data: unknown): void;
  /** Sends a frame as it is. */
  frame(content: string | Uint8Array): void;
  stop(): void;
}

export interface GatewayOptions {
  readonly server: Server;
  readonly ownUrl: string;
  readonly twinUrl: string;
  readonly botId: string;
  readonly token: string;
  readonly guilds: readonly { readonly guildId: string }[];
  /** How many guilds a shard may have. */
  readonly guildsPerShard: number;
  /** The event as the bot gets it, or undefined where Discord would not send it. */
  readonly amend: (event: string, data: unknown) => unknown;
}

/** Attaches the gateway to an HTTP server. */
export function createGatewayProxy(options: GatewayOptions): GatewayProxy {
  const { server, ownUrl, twinUrl, botId, token, guilds, guildsPerShard, amend } = options;
  const log: ('identify' | 'resume' | 'resumed' | 'invalid')[] = [];
  const sessions = new Set<Session>();
  const sockets = new WebSocketServer({ noServer: true });

  server.on('upgrade', (request, socket, head) => {
    if (!/^\/gateway\/?(\?|$)/.test(request.url ?? '')) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (down) => connect(down));
    return undefined;
  });

  function connect(down: WebSocket): void {
    const up = new WebSocket(`${twinUrl}/?v=10&encoding=json`);
    const shard = [0, 1] as const;
    const fresh: Session = { up, down, id: undefined, intents: 0, shard, sequence: 0, sent: [] };
    let session = fresh;
    sessions.add(fresh);
    up.on('message', (raw) => relay(fresh, parse(raw)));
    up.on('close', (code) => {
      if (sessions.delete(fresh)) fresh.down.close(code === 1005 || code === 1006 ? 1000 : code);
    });
    // Of a line that breaks both ends hear, and no more is to be said of it.
    up.on('error', () => fresh.down.terminate());
    down.on('message', (raw) => {
      const payload = parse(raw);
      if (payload.op === Op.Resume) session = resume(fresh, payload.d) ?? session;
      else if (payload.op === Op.Identify) identify(session, payload);
      else if (session.up.readyState === WebSocket.OPEN) session.up.send(JSON.stringify(payload));
    });
    down.on('close', (code) => {
      // Discord forgets a session that its client closed with one of these two, or never began.
      const over = code === 1000 || code === 1001 || session.id === undefined;
      if (over && session.down === down) end(session);
    });
    down.on('error', () => down.terminate());
  }

  function identify(session: Session, payload: Payload): void {
    log.push('identify');
    const { intents, shard } = identifyData.parse(payload.d);
    Object.assign(session, { intents, shard });
    const own = guilds.filter(({ guildId }) => isOnShard(guildId, shard));
    if (shard[0] >= shard[1]) session.down.close(4010, 'Invalid shard.');
    else if (own.length > guildsPerShard) session.down.close(4011, 'Sharding required.');
    else if (needsPrivilege(session.intents)) session.down.close(4014, 'Disallowed intent(s).');
    else session.up.send(JSON.stringify(payload));
  }

  function resume(fresh: Session, data: unknown) {
    log.push('resume');
    const { token: given, session_id, seq } = resumeData.parse(data);
    const session = [...sessions].find(({ id }) => id !== undefined && id === session_id);
    if (!session || given.replace(/^Bot /, '') !== token) {
      log.push('invalid');
      send(fresh.down, { op: Op.InvalidSession, d: false });
      return undefined;
    }
    session.down = fresh.down;
    end(fresh);
    for (const payload of session.sent) {
      if ((payload.s ?? 0) > seq) send(session.down, payload);
    }
    const t = GatewayDispatchEvents.Resumed;
    send(session.down, { op: Op.Dispatch, t, s: session.sequence, d: {} });
    log.push('resumed');
    return session;
  }

  function relay(session: Session, payload: Payload): void {
    if (payload.op !== Op.Dispatch || !payload.t) {
      send(session.down, payload);
      return;
    }
    session.sequence = payload.s ?? session.sequence;
    const amended = amendFor(session, payload.t, payload.d);
    if (amended !== undefined) {
      const dispatch = { ...payload, d: amended };
      session.sent.push(dispatch);
      send(session.down, dispatch);
    }
  }

  function amendFor(session: Session, event: string, data: unknown): unknown {
    if (event === GatewayDispatchEvents.Ready) {
      const ready = readyData.parse(data);
      session.id = ready.session_id;
      const own = ready.guilds.filter(({ id }) => isOnShard(id, session.shard));
      return { ...ready, guilds: own, shard: session.shard, resume_gateway_url: ownUrl };
    }
    const sent = amend(event, data);
    if (sent === undefined || !isBroughtBy(session, event, sent)) return undefined;
    const amended = eventData.parse(sent);
    if (!isWanted(event, amended, session.intents)) return undefined;
    return withoutContent(event, amended, botId);
  }

  function end(session: Session): void {
    sessions.delete(session);
    session.up.terminate();
  }

  const ready = (shard?: number) =>
    [...sessions].filter(
      (session) =>
        session.id && isOpen(session.down) && (shard === undefined || session.shard[0] === shard),
    );
  return {
    log,
    isReady: () => ready().length > 0,
    shards: () => ready().map(({ shard }) => shard),
    drop: (shard) => {
      for (const { down } of ready(shard)) down.terminate();
    },
    reconnect: () => {
      for (const { down } of ready()) send(down, { op: Op.Reconnect, d: null });
    },
    invalidateSession: (shard) => {
      for (const session of ready(shard)) {
        send(session.down, { op: Op.InvalidSession, d: false });
        end(session);
      }
    },
    close: (code, shard) => {
      for (const { down } of ready(shard)) down.close(code);
    },
    dispatch: (t, d) => {
      for (const session of ready()) {
        if (!isBroughtBy(session, t, d)) continue;
        send(session.down, { op: Op.Dispatch, t, s: session.sequence, d });
      }
    },
    frame: (content) => {
      for (const { down } of ready()) down.send(content);
    },
    stop: () => {
      for (const session of [...sessions]) end(session);
      for (const down of sockets.clients) down.terminate();
      sockets.close();
    },
  };
}
