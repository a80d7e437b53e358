import { createServer, type RequestListener } from 'node:http';
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest';
import { askHealth } from '../../src/run/health.ts';
import { listen } from '../support/listen.ts';
import { serveStatus } from '../support/status-web.ts';
import { WEB_CONFIG } from '../support/website.ts';

const said: string[] = [];
beforeEach(() => {
  said.length = 0;
  for (const way of ['log', 'error'] as const) {
    vi.spyOn(console, way).mockImplementation((line: string) => void said.push(line));
  }
});
afterEach(() => void vi.restoreAllMocks());

/** The port of a program that answers so. */
async function answering(listener: RequestListener): Promise<number> {
  const server = createServer(listener);
  const port = await listen(server);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return port;
}

it.each(['127.0.0.1', '0.0.0.0'])('a program that answers at HOST %s is well', async (host) => {
  const web = await serveStatus(undefined, { host });
  onTestFinished(() => web.close(0));
  const port = Number(new URL(web.address).port);
  expect(await askHealth({ ...WEB_CONFIG, host, port })).toBe(0);
  expect(said).toEqual([`http://127.0.0.1:${port}/healthz answered 200.`]);
});

it('one that has not opened its port, or has ended, is not', async () => {
  const web = await serveStatus();
  const port = Number(new URL(web.address).port);
  await web.close(0);
  expect(await askHealth({ ...WEB_CONFIG, port })).toBe(1);
  expect(said).toEqual([
    `http://127.0.0.1:${port}/healthz does not answer: connect ECONNREFUSED 127.0.0.1:${port}`,
  ]);
});

it('nor is one that takes the question and says nothing', async () => {
  const patience = new AbortController();
  const port = await answering(() => patience.abort(new Error('that took too long')));
  expect(await askHealth({ ...WEB_CONFIG, port }, patience.signal)).toBe(1);
  expect(said).toEqual([`http://127.0.0.1:${port}/healthz does not answer: that took too long`]);
});

it.each([
  ['another program', 404],
  ['one that leads elsewhere', 302],
])('nor is %s on its port', async (_, status) => {
  const port = await answering((_request, response) => {
    response.writeHead(status, { Location: '/' }).end();
  });
  expect(await askHealth({ ...WEB_CONFIG, port })).toBe(1);
  expect(said).toEqual([
    expect.stringContaining(`http://127.0.0.1:${port}/healthz answered ${status}. Another program`),
  ]);
});

it('without a website there is nothing to ask, and nobody restarts the bot for it', async () => {
  expect(await askHealth(undefined)).toBe(0);
  expect(said).toEqual(['WEB is off, so there is nothing to ask.']);
});
