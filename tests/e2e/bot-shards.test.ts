import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createMetrics } from '../../src/transport/metrics/create-metrics.ts';
import type { Web } from '../../src/transport/web/serve-web.ts';
import { askWeb } from '../support/ask-web.ts';
import { readMetrics } from '../support/read-metrics.ts';
import { READY, serveStatus } from '../support/status-web.ts';
import type { PersonaOptions } from './bench/persona.ts';
import { withRealBot } from './bot.ts';
import { drawn, PROPER, sourceButtons } from './bot-words.ts';

const measuring = createMetrics({ ...READY, gateway: () => on.gateway.state() });
const on = withRealBot({ discord: { shards: 2 }, metrics: measuring.metrics });
let web: Web;
beforeAll(async () => {
  web = await serveStatus(measuring);
});
afterAll(() => web.close(0));

/** Where the shards bring events from. */
const PLACES: readonly (readonly [string, PersonaOptions])[] = [
  ['in a server of the first shard', { guild: 0 }],
  ['in a server of the second', { guild: 1 }],
  ['in direct messages', { context: 'botDm' }],
];
const ONCE = { ...PROPER, followUps: [], edits: 0 };

async function readState() {
  const [ready, metrics] = await Promise.all(
    ['/readyz', '/metrics'].map((path) => askWeb(web.address, path)),
  );
  const { of } = readMetrics(metrics?.body ?? '');
  const byShard = (name: string) => Object.values(of(`yinzheng_gateway_${name}`));
  return {
    status: ready?.status,
    ...JSON.parse(ready?.body ?? ''),
    connected: byShard('shard_connected'),
    guilds: byShard('guilds'),
  };
}

describe('one process with the two shards that Discord wants', () => {
  afterEach(() => expect(on.bench.rejected).toEqual([]));

  test('connects both, and says so of each', async () => {
    expect(on.bench.gateway.shards().toSorted()).toEqual([
      [0, 2],
      [1, 2],
    ]);
    const ready = on.log.filter(({ msg }) => msg === 'shard ready');
    expect(ready.map(({ shard, guilds }) => [shard, guilds]).toSorted()).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(await readState()).toMatchObject({
      ...{ status: 200, ready: true, library: 'loaded', gateway: 'connected' },
      shards: { 0: 'connected', 1: 'connected' },
      ...{ connected: [1, 1], guilds: [1, 1] },
    });
  });

  test.each(PLACES)('answers commands, controls and messages %s, each once', async (_, place) => {
    const ana = on.bench.user('ana', place);
    on.log.length = 0;
    const seen = await ana.slash('ask', { question: '百度和农行合作了什么？' });
    expect(seen).toMatchObject(ONCE);
    const [button = ''] = sourceButtons(seen);
    expect(await ana.click(seen, button)).toMatchObject(ONCE);
    const posted = await ana.mention('腾讯和哪些银行合作？');
    expect(await posted.answer()).toMatchObject(ONCE);
    expect(drawn(await (await ana.mention('京东呢')).answer())).toContain('京东');
    const answered = () => on.log.filter(({ msg }) => msg === 'answered');
    await on.bench.until(() => answered().length >= 4, 'the entries');
    expect(answered()).toHaveLength(4);
    expect(posted.replies).toHaveLength(1);
  });

  test('one is cut: nothing that is asked meanwhile is lost, on either', async () => {
    on.log.length = 0;
    on.bench.inject.dropGateway(1);
    const asked = [0, 1, 1, 0].map((guild, n) =>
      on.bench.user(`user ${n}`, { guild }).slash('partner', { name: '腾讯' }),
    );
    for (const seen of await Promise.all(asked)) expect(seen).toMatchObject(ONCE);
    const of = (words: string) => on.log.filter(({ msg }) => msg === words);
    expect(of('reconnecting').map(({ shard }) => shard)).toEqual([1]);
    await on.bench.until(() => of('resumed').length > 0, 'the resumption');
    expect(of('resumed').map(({ shard }) => shard)).toEqual([1]);
  });

  test('one is lost for good: it is not ready, and the other answers on', async () => {
    await on.bench.until(() => on.gateway.isConnected(), 'both');
    on.bench.inject.closeGateway(4011, 1);
    await on.bench.until(() => !on.gateway.isConnected(), 'the loss');
    expect(await readState()).toMatchObject({
      ...{ status: 503, ready: false, gateway: 'not connected' },
      shards: { 0: 'connected', 1: 'not connected' },
      connected: [1, 0],
    });
    const ana = on.bench.user('ana', { guild: 0 });
    expect(await ana.slash('partner', { name: '腾讯' })).toMatchObject(ONCE);
  });
});
