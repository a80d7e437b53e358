import { createServer, type IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bodyReader, type ReadBody } from '../../../src/transport/web/read-body.ts';
import { listen } from '../../support/listen.ts';

const LIMITS = { max: 1000, small: 100, largeAtOnce: 2 };
const read = bodyReader(LIMITS);
const got: ReadBody['kind'][] = [];
let arrived = (_incoming: IncomingMessage) => {};
const server = createServer(async (incoming, response) => {
  const reading = read(incoming);
  arrived(incoming);
  const { kind } = await reading;
  got.push(kind);
  response.end(kind);
});
let port = 0;
beforeAll(async () => {
  port = await listen(server);
});
afterAll(() => server.closeAllConnections());

/** Begins a request whose body never ends, and waits until the server has that much of it. */
async function hold(bytes: number): Promise<Socket> {
  const coming = new Promise<IncomingMessage>((resolve) => {
    arrived = resolve;
  });
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => {});
  socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900\r\n\r\n');
  const incoming = await coming;
  const whole = new Promise<void>((resolve) => {
    let length = 0;
    incoming.on('data', (chunk: Buffer) => {
      length += chunk.length;
      if (length >= bytes) resolve();
    });
  });
  socket.write('a'.repeat(bytes));
  await whole;
  return socket;
}

const send = async (bytes: number) => {
  const response = await fetch(`http://127.0.0.1:${port}`, {
    method: 'POST',
    body: 'a'.repeat(bytes),
  });
  return response.text();
};

it('large bodies are held a few at a time, and small ones always', async () => {
  expect([await send(900), await send(1000), await send(1001)]).toEqual([
    'whole',
    'whole',
    'too-large',
  ]);
  const held = [await hold(500), await hold(500)];
  expect(await send(500)).toBe('crowded');
  expect(await send(100)).toBe('whole');
  const small: Socket[] = [];
  for (let n = 0; n < 20; n++) small.push(await hold(1));
  expect(await send(100)).toBe('whole');
  got.length = 0;
  for (const socket of [...held, ...small]) socket.destroy();
  while (got.length < held.length + small.length) await new Promise(setImmediate);
  expect(new Set(got)).toEqual(new Set(['broken']));
  expect(await send(500)).toBe('whole');
});
