import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Gateway, startGateway } from '../../src/transport/discord/gateway.ts';
import { createLog } from '../../src/transport/log.ts';
import { createMetrics } from '../../src/transport/metrics/create-metrics.ts';
import type { Web } from '../../src/transport/web/serve-web.ts';
import { askWeb } from '../support/ask-web.ts';
import { contextOf } from '../support/interactions.ts';
import { createLocalAnswerer } from '../support/local-answerer.ts';
import { readMetrics } from '../support/read-metrics.ts';
import { READY, serveStatus } from '../support/status-web.ts';
import { type Bench, startBench } from './bench/start-bench.ts';

// The tests follow one bot from before its login until Discord is gone.
let bench: Bench;
let web: Web;
let gateway: Gateway | undefined;
const measuring = createMetrics({
  ...READY,
  gateway: () => gateway?.state() ?? { isConnected: false, shards: [] },
});
beforeAll(async () => {
  bench = await startBench();
  web = await serveStatus(measuring);
});
afterAll(async () => {
  await web.close(0);
  await gateway?.stop(0);
  await bench.stop();
});

async function ask() {
  const [alive, ready, metrics] = await Promise.all(
    ['/healthz', '/readyz', '/metrics'].map((path) => askWeb(web.address, path)),
  );
  const scrape = readMetrics(metrics?.body ?? '');
  return {
    alive: alive?.body,
    status: ready?.status,
    ...JSON.parse(ready?.body ?? ''),
    connected: scrape.value('yinzheng_gateway_connected'),
    reconnects: scrape.value('yinzheng_gateway_reconnects_total'),
  };
}

const CONNECTED = { alive: 'ok', status: 200, ready: true, gateway: 'connected', connected: 1 };
const LOST = { alive: 'ok', status: 503, ready: false, gateway: 'not connected', connected: 0 };

test('before the login the bot is alive and not ready', async () => {
  const { arrived, release } = bench.inject.holdOnce('/gateway/bot');
  const login = startGateway({
    token: bench.token,
    api: bench.restUrl,
    log: createLog({ logLevel: 'silent' }),
    commands: [],
    answerer: createLocalAnswerer({ ...contextOf(), commands: [] }),
    metrics: measuring.metrics,
  });
  await arrived;
  expect(await ask()).toMatchObject({ ...LOST, library: 'loaded' });
  release();
  gateway = await login;
});

test('after it the bot is ready', async () => {
  expect(await ask()).toMatchObject({ ...CONNECTED, reconnects: 0 });
});

test('a connection that was cut and made again is counted, and it is ready again', async () => {
  bench.inject.dropGateway();
  const again = () => bench.gateway.log.includes('resumed') && gateway?.isConnected() === true;
  await bench.until(again, 'the resumption');
  expect(await ask()).toMatchObject({ ...CONNECTED, reconnects: 1 });
});

test('while Discord is gone the bot is alive and not ready', async () => {
  bench.inject.closeGateway(4004);
  await bench.until(() => gateway?.isConnected() === false, 'the connection to be gone');
  expect(await ask()).toMatchObject(LOST);
});
