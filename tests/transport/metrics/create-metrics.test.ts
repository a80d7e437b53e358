import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/registry.ts';
import { usageOf } from '../../../src/transport/discord/usage-of.ts';
import { createMetrics } from '../../../src/transport/metrics/create-metrics.ts';
import { outcomeOf } from '../../../src/transport/metrics/outcomes.ts';
import type { GatewayState, ProgramState } from '../../../src/transport/metrics/program-state.ts';
import { readMetrics } from '../../support/read-metrics.ts';
import { READY } from '../../support/status-web.ts';

const [COMMAND, CONTROL, TYPING] = [2, 3, 4];
const used = (type: number, name: string, custom_id = '') =>
  usageOf({ type, data: { name, custom_id } }, COMMANDS);

describe('the text of a scrape', () => {
  it('keeps to the format, with HELP and TYPE once for each metric', async () => {
    const { report } = createMetrics(READY);
    const scrape = readMetrics(await report.read());
    const own = [...scrape.types].filter(([name]) => name.startsWith('yinzheng_'));
    expect(own.length).toBeGreaterThan(15);
    for (const [name, type] of own) {
      expect(name.endsWith('_total'), name).toBe(type === 'counter');
      expect(name, 'base units').not.toMatch(/_(?:ms|milliseconds|minutes|percent)(?:_|$)/);
      if (type === 'histogram') expect(name).toMatch(/_seconds$/);
    }
  });

  it('has the process, too, however many registries a process has', async () => {
    for (const { report } of [createMetrics(READY), createMetrics(READY)]) {
      const scrape = readMetrics(await report.read());
      expect(scrape.value('process_start_time_seconds')).toBeGreaterThan(0);
      expect(scrape.types.get('nodejs_eventloop_lag_seconds')).toBe('gauge');
    }
  });

  it('two bots in one process do not count for each other', async () => {
    const [one, other] = [createMetrics(READY), createMetrics(READY)];
    one.metrics.responded(used(COMMAND, 'ask'), 'answered', 20);
    const labels = { type: 'command', command: 'ask', outcome: 'answered' };
    const countOf = async ({ report }: typeof one) =>
      readMetrics(await report.read()).value('yinzheng_interactions_total', labels);
    expect(await countOf(one)).toBe(1);
    expect(await countOf(other)).toBeUndefined();
  });

  it('shows how far a model can be asked, and nothing of it where there is none', async () => {
    const { metrics, report } = createMetrics(READY);
    const read = async () => {
      const scrape = readMetrics(await report.read());
      return ['ready', 'unread_passages'].map((name) => scrape.value(`yinzheng_model_${name}`));
    };
    expect(await read()).toEqual([undefined, undefined]);
    metrics.meaningChanged({ kind: 'making', made: 12, total: 30 });
    expect(await read()).toEqual([0, 18]);
    metrics.meaningChanged({ kind: 'ready' });
    expect(await read()).toEqual([1, 0]);
    metrics.meaningChanged({ kind: 'away' });
    expect(await read()).toEqual([0, 0]);
  });

  it('histograms count in seconds', async () => {
    const { metrics, report } = createMetrics(READY);
    metrics.responded(used(COMMAND, 'ask'), 'answered', 250);
    metrics.responded(used(COMMAND, 'ask'), 'nearest', 2600);
    const scrape = readMetrics(await report.read());
    const name = 'yinzheng_response_duration_seconds';
    const upTo = (le: string) => scrape.value(`${name}_bucket`, { type: 'command', le });
    expect([upTo('0.1'), upTo('0.25'), upTo('2'), upTo('3'), upTo('+Inf')]).toEqual([
      0, 1, 1, 2, 2,
    ]);
    expect(scrape.value(`${name}_sum`, { type: 'command' })).toBeCloseTo(2.85);
    expect(scrape.value(`${name}_count`, { type: 'command' })).toBe(2);
  });
});

describe('labels', () => {
  it('stay few, whatever 10,000 people call a command, a button or what they type into', async () => {
    const { metrics, report } = createMetrics(READY);
    const some = ['ask', '问这句', 'other'];
    for (const name of some) {
      for (const type of [COMMAND, TYPING, CONTROL, 77]) {
        metrics.responded(used(type, name), 'answered', 1);
      }
    }
    const before = readMetrics(await report.read()).series.size;
    const names = fc.sample(fc.oneof(fc.string({ unit: 'binary' }), fc.lorem()), 10_000);
    for (const [n, name] of names.entries()) {
      const type = [COMMAND, TYPING, CONTROL, 77][n % 4] ?? COMMAND;
      metrics.responded(used(type, name, name), 'answered', 1);
      metrics.responded(used(type, `/${name}`, `v1:${name}`), 'answered', 1);
    }
    expect(readMetrics(await report.read()).series.size).toBe(before);
  });

  it('are the bot’s own names for commands, buttons and menus', () => {
    expect(used(COMMAND, 'ask')).toEqual({ type: 'command', name: 'ask' });
    expect(used(COMMAND, '问这句')).toEqual({ type: 'command', name: '问这句' });
    expect(used(COMMAND, 'toString')).toEqual({ type: 'command', name: 'other' });
    expect(used(TYPING, 'partner')).toEqual({ type: 'suggestions', name: 'partner' });
    expect(used(CONTROL, '', 'v1:share')).toEqual({ type: 'control', name: 'share' });
    expect(used(CONTROL, '', 'v1:constructor')).toEqual({ type: 'control', name: 'other' });
    expect(used(77, 'ask')).toEqual({ type: 'other', name: 'other' });
  });

  it('of failed requests stay few for any status and method', async () => {
    const { metrics, report } = createMetrics(READY);
    const route = '/channels/:id/messages';
    for (let status = -5; status < 2000; status++) {
      metrics.restFailed({ method: 'POST', route, status });
      metrics.restFailed({ method: `X${status}`, route, status: 404 });
      metrics.webAnswered('other', status, 1);
    }
    const scrape = readMetrics(await report.read());
    const failed = scrape.of('yinzheng_discord_request_errors_total');
    expect(Object.keys(failed).length).toBeLessThan(25);
    expect(
      scrape.value('yinzheng_discord_request_errors_total', {
        method: 'other',
        route,
        status: '404',
      }),
    ).toBe(2005);
    expect(Object.keys(scrape.of('yinzheng_web_requests_total'))).toHaveLength(6);
  });
});

describe('the state', () => {
  it('is that of the moment of the scrape; a ping that nobody knows is absent', async () => {
    let library: ReturnType<ProgramState['library']> = {
      ...{ isReady: false, waiting: 7 },
      reload: { kind: 'failed', problems: 2 },
    };
    let gateway: GatewayState = { isConnected: false, shards: [] };
    const { report } = createMetrics({ library: () => library, gateway: () => gateway });
    const read = async () => {
      const scrape = readMetrics(await report.read());
      return [
        scrape.value('yinzheng_library_ready'),
        scrape.value('yinzheng_answer_queue_length'),
        scrape.value('yinzheng_gateway_connected'),
        ...['shard_connected', 'guilds', 'ping_seconds'].map((name) =>
          scrape.of(`yinzheng_gateway_${name}`),
        ),
      ];
    };
    expect(await read()).toEqual([0, 7, 0, {}, {}, {}]);
    library = { isReady: true, waiting: 0, reload: { kind: 'none' } };
    const [third, fourth] = [
      { id: 3, isConnected: true, pingMs: 42, guilds: 7 },
      { id: 4, isConnected: false, guilds: 0 },
    ];
    const [three, four] = ['{shard="3"}', '{shard="4"}'];
    gateway = { isConnected: false, shards: [third, fourth] };
    const guilds = { [three]: 7, [four]: 0 };
    expect(await read()).toEqual([1, 0, 0, { [three]: 1, [four]: 0 }, guilds, { [three]: 0.042 }]);
    gateway = { isConnected: true, shards: [{ ...fourth, isConnected: true }] };
    expect(await read()).toEqual([1, 0, 1, { [four]: 1 }, { [four]: 0 }, {}]);
  });

  it('of a bot without a gateway has none', async () => {
    expect(await createMetrics(READY).report.read()).not.toContain('yinzheng_gateway_connected');
  });
});

it('what was sent says how it ended', () => {
  expect(outcomeOf('passages')).toBe('answered');
  expect(outcomeOf('nearest')).toBe('nearest');
  expect(outcomeOf('unknown-name')).toBe('nothing');
  expect(outcomeOf('cooldown.wait')).toBe('cooldown');
});
