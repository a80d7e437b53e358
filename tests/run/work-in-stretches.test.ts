import { expect, it } from 'vitest';
import { lookUp } from '../../src/pending/pending.ts';
import { Superseded, Unavailable } from '../../src/pending/unavailable.ts';
import { workInStretches } from '../../src/run/work-in-stretches.ts';
import type { FromThread } from '../../src/transport/library/protocol.ts';
import { until } from '../e2e/bench/until.ts';

const work = {
  kind: 'suggest',
  request: { command: 'ask', option: 'question', typed: '', others: {}, locale: 'zh-CN' },
} as const;

/** Work that looks up three things, one after another, which come when the test lets them. */
function setUp() {
  const said: FromThread[] = [];
  const fetched: string[] = [];
  const owner = {};
  let arrive: (value: string) => void = () => {};
  let fail: (error: unknown) => void = () => {};
  const fetch = (key: string) => () => {
    fetched.push(key);
    return new Promise<string>((resolve, reject) => {
      [arrive, fail] = [resolve, reject];
    });
  };
  const take = workInStretches(
    () => ['a', 'b', 'c'].map((key) => ({ name: key, value: lookUp(owner, key, fetch(key)) })),
    (message) => said.push(message),
  );
  const heard = (count: number) => until(() => said.length === count, `message ${count}`);
  return {
    ...{ said, fetched, take, heard },
    arrive: (value: string) => arrive(value),
    fail: (error: unknown) => fail(error),
  };
}

it('work goes on from stretch to stretch, with what it has fetched', async () => {
  const { said, fetched, take, heard, arrive } = setUp();
  take({ kind: 'work', id: 7, work });
  for (const [n, value] of ['1', '2', '3'].entries()) {
    expect(said.at(-1)).toEqual({ kind: 'waits', id: 7 });
    arrive(value);
    await heard(2 * n + 2);
    expect(said.at(-1)).toEqual({ kind: 'ready', id: 7 });
    take({ kind: 'resume', id: 7 });
  }
  const value = [
    { name: 'a', value: '1' },
    { name: 'b', value: '2' },
    { name: 'c', value: '3' },
  ];
  expect(said.at(-1)).toEqual({ kind: 'finished', id: 7, done: { kind: 'done', value } });
  expect(fetched).toEqual(['a', 'b', 'c']);
});

it('works of several requests wait beside each other', async () => {
  const { said, take, arrive } = setUp();
  take({ kind: 'work', id: 1, work });
  const first = arrive;
  take({ kind: 'work', id: 2, work });
  first('1');
  await until(() => said.length === 3, 'one to go on');
  expect(said.map(({ kind }) => kind)).toEqual(['waits', 'waits', 'ready']);
});

it.each([
  [new Unavailable('the database is away'), { kind: 'finished', done: { kind: 'no-database' } }],
  [new Superseded('version 3 is gone'), { kind: 'superseded' }],
  [new TypeError('a bug'), { kind: 'finished', done: { kind: 'failed' } }],
])('%s is told as what it is', async (error, message) => {
  const { said, take, heard, fail } = setUp();
  take({ kind: 'work', id: 7, work });
  fail(error);
  await heard(2);
  take({ kind: 'resume', id: 7 });
  expect(said.at(-1)).toMatchObject({ id: 7, ...message });
  // It is done with, so that nothing is kept of it.
  take({ kind: 'resume', id: 7 });
  expect(said).toHaveLength(3);
});

it('of work that nobody waits for nothing more is heard', async () => {
  const { said, take, arrive } = setUp();
  take({ kind: 'work', id: 7, work });
  take({ kind: 'drop', id: 7 });
  arrive('1');
  take({ kind: 'resume', id: 7 });
  take({ kind: 'work', id: 8, work });
  arrive('1');
  await until(() => said.length === 3, 'the other work');
  expect(said.map((message) => 'id' in message && message.id)).toEqual([7, 8, 8]);
});
