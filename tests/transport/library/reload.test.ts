import { describe, expect, it } from 'vitest';
import type { WorkerAnswerer } from '../../../src/transport/library/worker-answerer.ts';
import { until } from '../../e2e/bench/until.ts';
import { answered, ask, scriptedAnswerers } from '../../support/scripted-answerer.ts';

const setUp = scriptedAnswerers();
const reloaded = (answerer: WorkerAnswerer, generation: number) =>
  until(() => answerer.generation === generation, `library ${generation}`);
const PROBLEMS = ['x.md:1: error: broken'];

describe('a newer library', () => {
  it('is loaded beside the one that answers, which goes on meanwhile', async () => {
    const { begin, script, clock, logged } = setUp();
    script.asks = true;
    const newsMs = 200;
    const answerer = begin({ folder: { newsMs, unsteady: () => [] } });
    await answerer.loaded;
    answerer.reload();
    expect(answerer.state()).toMatchObject({ isReady: true, reload: { kind: 'loading' } });
    // It has read the files as soon as it waits for late news of them.
    await until(() => clock.pending === 1, 'the files to be read');
    expect(await answerer.answer(ask('meanwhile'))).toMatchObject(answered('meanwhile', 1));
    clock.advance(newsMs);
    await reloaded(answerer, 2);
    expect(await answerer.answer(ask('then'))).toMatchObject(answered('then', 2));
    expect(answerer.state().reload).toEqual({ kind: 'none' });
    expect(script.started).toBe(2);
    expect(logged).toMatchObject([{ msg: 'the library was loaded anew', articles: 2 }]);
  });

  it('waits for no answer: the old thread finishes its last, the fresh one has the others', async () => {
    const { begin, clock, script } = setUp();
    const answerer = begin();
    await answerer.loaded;
    const [stuck, behind] = [answerer.answer(ask('stuck')), answerer.answer(ask('behind'))];
    answerer.reload();
    expect(await behind).toMatchObject(answered('behind', 2));
    // Two threads are the most: the next one starts when the old one has ended.
    answerer.reload();
    expect(await answerer.answer(ask('another'))).toMatchObject(answered('another', 2));
    expect(script.started).toBe(2);
    clock.advance(5000);
    expect(await stuck).toEqual({ kind: 'too-slow' });
    await reloaded(answerer, 3);
    expect(script.started).toBe(3);
    expect(answerer.generation).toBe(3);
  });

  it('is loaded once more, not often, for changes that come while it loads', async () => {
    const { begin, script } = setUp();
    const answerer = begin();
    for (let n = 0; n < 5; n++) answerer.reload();
    await reloaded(answerer, 2);
    answerer.reload();
    await reloaded(answerer, 3);
    expect(await answerer.answer(ask('x'))).toMatchObject(answered('x', 3));
    expect(script.started).toBe(3);
  });

  it('takes over at once where the old thread fails while it loads', async () => {
    const { begin, clock, script } = setUp();
    const answerer = begin();
    await answerer.loaded;
    const [stuck, behind] = [answerer.answer(ask('stuck')), answerer.answer(ask('behind'))];
    answerer.reload();
    clock.advance(5000);
    expect(await stuck).toEqual({ kind: 'too-slow' });
    expect(await behind).toMatchObject(answered('behind', 2));
    expect(script.started).toBe(2);
  });
});

describe('a newer library that does not load', () => {
  it('costs nobody an answer; it is logged once, and tried again less and less often', async () => {
    const { begin, clock, script, logged } = setUp();
    const answerer = begin();
    await answerer.loaded;
    script.loads = false;
    answerer.reload();
    const failed = () => answerer.state().reload.kind === 'failed';
    await until(failed, 'the reload to fail');
    expect(answerer.state()).toMatchObject({ isReady: true, reload: { problems: 1 } });
    expect(await answerer.answer(ask('still'))).toMatchObject(answered('still', 1));
    for (const ms of [1000, 2000, 4000]) {
      const before = script.started;
      clock.advance(ms - 1);
      expect(script.started).toBe(before);
      clock.advance(1);
      expect(script.started).toBe(before + 1);
      expect(failed()).toBe(true);
      // It has failed again as soon as the next try is pending.
      await until(() => clock.pending > 0, 'the retry to fail');
    }
    const msg = expect.stringContaining('the one before it goes on answering');
    expect(logged).toMatchObject([{ level: 50, problems: PROBLEMS, msg }]);
    // Whatever changes is tried at once.
    script.loads = true;
    answerer.reload();
    await reloaded(answerer, 2);
    expect(answerer.state().reload).toEqual({ kind: 'none' });
    expect(clock.pending).toBe(0);
  });

  it('is told which files were being written while it read them', async () => {
    const { begin, clock, script } = setUp();
    script.asks = true;
    const asked: number[] = [];
    const unsteady = (since: number) => {
      asked.push(since);
      return ['a.md', 'b.md'];
    };
    const answerer = begin({ folder: { newsMs: 200, unsteady } });
    await answerer.loaded;
    clock.advance(7);
    answerer.reload();
    await until(() => clock.pending === 1, 'the files to be read');
    clock.advance(200);
    await until(() => answerer.state().reload.kind === 'failed', 'the reload to fail');
    expect(answerer.state().reload).toMatchObject({ problems: 2 });
    // A first library takes what there is.
    expect(asked).toEqual([7]);
  });
});

describe('work that waits', () => {
  it('leaves the thread to others, and goes on before those that came later', async () => {
    const { begin } = setUp();
    const answerer = begin();
    const order: string[] = [];
    const note = async (name: string) => {
      expect(await answerer.answer(ask(name))).toMatchObject(answered(name, 1));
      order.push(name);
    };
    await Promise.all(['fetches', 'b', 'c', 'd', 'e'].map(note));
    expect(order.indexOf('fetches')).toBeLessThan(3);
  });

  it('in vain is told that the database does not answer', async () => {
    const { begin, clock } = setUp();
    const answerer = begin();
    await answerer.loaded;
    const waits = answerer.answer(ask('waits'));
    expect(await answerer.answer(ask('other'))).toMatchObject(answered('other'));
    clock.advance(2499);
    expect(clock.pending).toBe(1);
    clock.advance(1);
    expect(await waits).toEqual({ kind: 'no-database' });
  });

  it('begins anew on a newer library, without more patience', async () => {
    const { begin, clock } = setUp();
    const answerer = begin();
    await answerer.loaded;
    const waits = answerer.answer(ask('waits'));
    await answerer.answer(ask('other'));
    answerer.reload();
    expect(await waits).toMatchObject(answered('waits', 2));
    expect(clock.pending).toBe(0);
  });

  it('whose library has been replaced elsewhere is done with the newest', async () => {
    const { begin, script } = setUp();
    const answerer = begin();
    expect(await answerer.answer(ask('gone'))).toMatchObject(answered('gone', 2));
    expect(script.started).toBe(2);
  });

  it('that needs a newer library that does not load is told so in time', async () => {
    const { begin, script, clock } = setUp();
    const answerer = begin();
    await answerer.loaded;
    script.loads = false;
    const gone = answerer.answer(ask('gone'));
    await until(() => answerer.state().reload.kind === 'failed', 'the reload to fail');
    clock.advance(2500);
    expect(await gone).toEqual({ kind: 'no-database' });
    expect(script.started).toBeGreaterThan(1);
  });
});

it('once closed, nothing is loaded any more, and whoever waits is told', async () => {
  const { begin, script } = setUp();
  const answerer = begin();
  await answerer.loaded;
  const waits = answerer.answer(ask('waits'));
  await answerer.answer(ask('other'));
  answerer.reload();
  await answerer.close();
  expect(await waits).toEqual({ kind: 'leaving' });
  answerer.reload();
  expect(script.started).toBe(2);
});
