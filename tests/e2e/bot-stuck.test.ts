import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import { type Gateway, startGateway } from '../../src/transport/discord/gateway.ts';
import { registerCommands } from '../../src/transport/discord/register.ts';
import { createWorkerAnswerer } from '../../src/transport/library/worker-answerer.ts';
import { createLog } from '../../src/transport/log.ts';
import { emptyFolders } from '../support/empty-folders.ts';
import { scriptedWorkers } from '../support/scripted-worker.ts';
import { type Bench, startBench } from './bench/start-bench.ts';
import { PROPER } from './bot-words.ts';
import { slow } from './slow-commands.ts';

const TOO_SLOW = '处理这个问题花的时间太长，已停止。请把问题缩短一些。';
/** The scripted thread does as the command's name says. */
const stuck = { ...slow, data: { ...slow.data, name: 'stuck', options: [] } };

const log = createLog({ logLevel: 'silent' });
const { clock, settings, script } = scriptedWorkers(log);
let bench: Bench;
let gateway: Gateway;
const makeFolder = emptyFolders();
beforeAll(async () => {
  bench = await startBench();
  const commands = [...COMMANDS, stuck];
  const answerer = createWorkerAnswerer(settings);
  await answerer.loaded;
  const { token, restUrl: api } = bench;
  gateway = await startGateway({ token, api, log, clock, commands, answerer });
  const { rest } = gateway.client;
  const noteFile = join(makeFolder(), 'registered.json');
  await registerCommands({ rest, commands, noteFile }, true);
});
afterAll(async () => {
  await gateway.stop(0);
  await bench.stop();
});

test('an answer that stops its thread costs whoever asked alone', async () => {
  const waiting = () =>
    bench.requests.filter(({ path, status }) => path.endsWith('/callback') && status === 204);
  const ana = bench.user('ana').slash('stuck', {});
  await bench.until(() => clock.pending === 2, 'the answer to be under way');
  const ben = bench.user('ben').slash('partner', { name: '腾讯' });
  // Ana's deferral and deadline, and Ben's deferral.
  await bench.until(() => clock.pending === 3, 'the other question');
  clock.advance(2000);
  await bench.until(() => waiting().length === 2, 'both deferrals');
  clock.advance(3000);
  expect(await ana).toMatchObject({ failed: undefined, deferred: true, deleted: true });
  expect((await ana).followUps).toMatchObject([{ ...PROPER, ephemeral: true, text: TOO_SLOW }]);
  expect(await ben).toMatchObject({ ...PROPER, deferred: true });
  expect(script.started).toBe(2);
  expect(bench.rejected).toEqual([]);
});
