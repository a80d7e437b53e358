import { type RawData, WebSocket } from 'ws';

/** A frame of the gateway. */
export interface Payload {
  readonly op: number;
  readonly t?: string;
  readonly s?: number | null;
  readonly d?: unknown;
}

/** A session of the twin outlives the bot's connection to us, so a resume only swaps `down`. */
export interface Session {
  readonly up: WebSocket;
  down: WebSocket;
  id: string | undefined;
  intents: number;
  sequence: number;
  readonly sent: Payload[];
}

export interface ResumeData {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

export const isOpen = (socket: WebSocket) => socket.readyState === WebSocket.OPEN;

/** Reads what came over the line. */
export const parse = (raw: RawData) => JSON.parse(String(raw)) as Payload;

/** Sends, or lets it go where the line is cut. */
export function send(socket: WebSocket, payload: Payload): void {
  if (isOpen(socket)) socket.send(JSON.stringify({ s: null, t: null, ...payload }));
}
