import { afterEach, expect, it } from 'vitest';
import type { AnswerRequest } from '../../../src/interaction/request.ts';
import {
  createWorkerAnswerer,
  type WorkerAnswerer,
} from '../../../src/transport/library/worker-answerer.ts';
import { createLog } from '../../../src/transport/log.ts';
import { createMetrics } from '../../../src/transport/metrics/create-metrics.ts';
import type { Web } from '../../../src/transport/web/serve-web.ts';
import { until } from '../../e2e/bench/until.ts';
import { askWeb } from '../../support/ask-web.ts';
import { readMetrics } from '../../support/read-metrics.ts';
import { scriptedWorkers } from '../../support/scripted-worker.ts';
import { serveStatus } from '../../support/status-web.ts';

const open: (WorkerAnswerer | Pick<Web, 'close'>)[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close(0)));
});

/** The answering thread, and a web server that says how it is. */
async function setUp() {
  const scripted = scriptedWorkers(createLog({ logLevel: 'silent' }));
  const measuring = createMetrics({ library: () => answerer.state() });
  const { metrics: watch } = measuring;
  const answerer = createWorkerAnswerer({ ...scripted.settings, watch });
  const web = await serveStatus(measuring);
  open.push(answerer, web);
  await answerer.loaded;
  const readiness = async () => {
    const { status, body } = await askWeb(web.address, '/readyz');
    return { status, ...JSON.parse(body) };
  };
  const scrape = async () => readMetrics((await askWeb(web.address, '/metrics')).body);
  return { ...scripted, answerer, readiness, scrape };
}

const ask = (name: string): AnswerRequest => ({
  target: { ask: 'command', name, options: {} },
  locale: 'zh-CN',
  view: { audience: 'asker', from: 0 },
});

const LOADED = { status: 200, ready: true, library: 'loaded' };
const NOT_LOADED = { status: 503, ready: false, library: 'not loaded' };

it('a bot whose library is loaded anew is not ready until it is, and says how often', async () => {
  const { answerer, clock, script, readiness, scrape } = await setUp();
  expect(await readiness()).toMatchObject(LOADED);

  const stuck = answerer.answer(ask('stuck'));
  script.loads = false;
  clock.advance(5000);
  expect(await stuck).toEqual({ kind: 'too-slow' });
  expect(await readiness()).toMatchObject(NOT_LOADED);
  // The fresh thread has given up as soon as its retry is pending.
  await until(() => clock.pending > 0, 'the library to be refused');
  expect(await answerer.answer(ask('in vain'))).toEqual({ kind: 'no-library' });
  expect(await readiness()).toMatchObject(NOT_LOADED);

  script.loads = true;
  clock.advance(1000);
  await until(() => answerer.state().isReady, 'the library to be loaded');
  expect(await readiness()).toMatchObject(LOADED);

  const seen = await scrape();
  expect(seen.of('yinzheng_answering_threads_started_total')).toEqual({
    '{reason="first"}': 1,
    '{reason="deadline"}': 1,
    '{reason="ended"}': 0,
    '{reason="retry"}': 1,
    '{reason="reload"}': 0,
  });
  expect(seen.of('yinzheng_library_loads_total')).toEqual({
    '{outcome="loaded"}': 2,
    '{outcome="refused"}': 1,
  });
  const library = ['articles', 'passages', 'facts', 'left_out_files', 'stale_files'];
  expect(library.map((part) => seen.value(`yinzheng_library_${part}`))).toEqual([3, 3, 2, 0, 0]);
});

it('requests are counted by how they end, and timed apart from their wait', async () => {
  const { answerer, clock, scrape } = await setUp();
  const [stuck, behind] = [answerer.answer(ask('stuck')), answerer.answer(ask('behind'))];
  expect((await scrape()).value('yinzheng_answer_queue_length')).toBe(1);
  clock.advance(5000);
  await Promise.all([stuck, behind]);
  expect(await answerer.answer(ask('exit'))).toMatchObject({ kind: 'failed' });

  const seen = await scrape();
  expect(seen.value('yinzheng_answer_queue_length')).toBe(0);
  expect(seen.of('yinzheng_answers_total')).toEqual({
    '{outcome="done",work="answer"}': 1,
    '{outcome="failed",work="answer"}': 1,
    '{outcome="too-slow",work="answer"}': 1,
  });
  const times = ['duration', 'wait'].map((what) => ({
    within: seen.value(`yinzheng_answer_${what}_seconds_bucket`, { le: '2.5', work: 'answer' }),
    all: seen.value(`yinzheng_answer_${what}_seconds_count`, { work: 'answer' }),
    sum: seen.value(`yinzheng_answer_${what}_seconds_sum`, { work: 'answer' }),
  }));
  // One was stopped after five seconds, and one waited for that.
  expect(times).toEqual([
    { within: 2, all: 3, sum: 5 },
    { within: 2, all: 3, sum: 5 },
  ]);
});
