import { type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/** Node's codes of errors for which there is a status of their own. */
const STATUSES: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Answers what Node does not take for a request, because it is malformed, too large or too slow: with
 * a status alone, after which the connection is closed. Nobody can tell who asks for what there.
 */
export function refuseUnread(server: Server): void {
  const latest = new WeakMap<Duplex, ServerResponse>();
  server.on('request', ({ socket }, response) => latest.set(socket, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    const response = latest.get(socket);
    // In the middle of another response this one would be a part of it.
    const isWriting = response?.headersSent === true && !response.writableFinished;
    if (!socket.writable || isWriting) socket.destroy();
    else socket.end(headOf(STATUSES[error.code ?? ''] ?? 400), () => socket.destroy());
  });
}

function headOf(status: number): string {
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Connection: close',
    'Content-Length: 0',
    'Cache-Control: no-store',
    'X-Content-Type-Options: nosniff',
    '\r\n',
  ].join('\r\n');
}
