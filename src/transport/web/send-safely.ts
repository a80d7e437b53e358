import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { SAFE_HEADERS } from './safe-headers.ts';

/**
 * Gives every response of a server the safe headers. Node answers what it cannot read, and what came
 * too slowly, before any route sees it, and with no header at all.
 */
export function sendSafely(server: Server): void {
  const latest = new WeakMap<Duplex, ServerResponse>();
  const prepare = (response: ServerResponse) => {
    for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
    if (response.socket !== null) latest.set(response.socket, response);
  };
  server.prependListener('request', (_, response) => prepare(response));
  server.on('checkExpectation', (_, response) => {
    prepare(response);
    response.writeHead(417).end();
  });
  server.on('clientError', (error, socket) => {
    if (!socket.writable) {
      socket.destroy();
      return;
    }
    const refuse = () => socket.end(bareResponse(statusOf(error)), () => socket.destroy());
    const last = latest.get(socket);
    if (last === undefined || last.writableFinished) refuse();
    // What was asked before has its answer first.
    else if (last.req.complete) last.once('finish', refuse);
    else if (last.headersSent) socket.destroy();
    else refuse();
  });
}

const STATUS_OF: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

function statusOf(error: Error): number {
  return ('code' in error && STATUS_OF[String(error.code)]) || 400;
}

function bareResponse(status: number): string {
  const headers = { ...SAFE_HEADERS, 'Content-Length': '0', Connection: 'close' };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', ''].join('\r\n');
}
