import { describe, expect, it } from 'vitest';
import type { Page, PageRequest } from '../../../src/pages/page.ts';
import type { Answerer, Outcome, PageMaker } from '../../../src/transport/library/answerer.ts';
import { cachePages } from '../../../src/transport/web/page-cache.ts';
import { queueReaders } from '../../../src/transport/web/queue-readers.ts';
import { createManualClock } from '../../support/manual-clock.ts';
import { shippedAnswerer } from '../../support/website.ts';

const request = (article: string): PageRequest => ({
  target: { page: 'article', article },
  locale: 'zh-CN',
});
const page = (html: string): Outcome<Page> => ({ kind: 'done', value: { status: 200, html } });
const turn = () => new Promise(setImmediate);

/** A thread whose pages are finished one by one, when the test says so. */
function slowThread() {
  const begun: string[] = [];
  const finish: (() => void)[] = [];
  const thread: Answerer & PageMaker = {
    ...shippedAnswerer(),
    page: ({ target }) => {
      const name = 'article' in target ? target.article : target.page;
      begun.push(name);
      return new Promise((resolve) => finish.push(() => resolve(page(name))));
    },
  };
  return { begun, finishNext: () => finish.shift()?.(), thread };
}

describe('what readers ask', () => {
  it('is passed on a little at a time, in order, so that Discord never waits for more', async () => {
    const { begun, finishNext, thread } = slowThread();
    const limits = { atOnce: 2, waiting: 10, patienceMs: 1000 };
    const readers = queueReaders(thread, createManualClock(), limits);
    const names = ['a', 'b', 'c', 'd', 'e'];
    const all = Promise.all(names.map((name) => readers.page(request(name))));
    for (let n = 2; n <= names.length; n++) {
      await turn();
      expect(begun).toEqual(names.slice(0, n));
      finishNext();
    }
    finishNext();
    expect(await all).toEqual(names.map(page));
  });

  it('beyond the queue is refused at once, and there is room again later', async () => {
    const { finishNext, thread } = slowThread();
    const limits = { atOnce: 1, waiting: 1, patienceMs: 1000 };
    const readers = queueReaders(thread, createManualClock(), limits);
    const [first, second] = [readers.page(request('a')), readers.page(request('b'))];
    expect(await readers.page(request('c'))).toEqual({ kind: 'crowded' });
    finishNext();
    expect(await first).toEqual(page('a'));
    const third = readers.page(request('d'));
    await turn();
    finishNext();
    await turn();
    finishNext();
    expect([await second, await third]).toEqual([page('b'), page('d')]);
  });

  it('waits no longer than is any use, and is then not done any more', async () => {
    const { begun, finishNext, thread } = slowThread();
    const clock = createManualClock();
    const readers = queueReaders(thread, clock, { atOnce: 1, waiting: 5, patienceMs: 1000 });
    const [first, second] = [readers.page(request('a')), readers.page(request('b'))];
    clock.advance(1000);
    expect([await first, await second]).toEqual([{ kind: 'crowded' }, { kind: 'crowded' }]);
    // The thread is still at the first one, so the next has to wait for that alone.
    const third = readers.page(request('c'));
    finishNext();
    await turn();
    expect(begun).toEqual(['a', 'c']);
    finishNext();
    expect(await third).toEqual(page('c'));
    expect(clock.pending).toBe(0);
  });

  it('leaves room behind if it fails', async () => {
    const failing = { ...shippedAnswerer(), page: () => Promise.reject(new Error('it failed')) };
    const limits = { atOnce: 1, waiting: 0, patienceMs: 1000 };
    const readers = queueReaders(failing, createManualClock(), limits);
    for (let n = 0; n < 3; n++) await expect(readers.page(request('a'))).rejects.toThrow('failed');
  });
});

describe('finished pages', () => {
  it('are made once for all who want the same at a time', async () => {
    const { begun, finishNext, thread } = slowThread();
    const pages = cachePages(thread);
    const all = Array.from({ length: 20 }, () => pages(request('a')));
    finishNext();
    const made = await Promise.all(all);
    expect(begun).toEqual(['a']);
    expect(new Set(made.map((each) => each.kind === 'done' && each.value.hash)).size).toBe(1);
  });

  it('are kept up to a size, the last read longest', async () => {
    const { begun, finishNext, thread } = slowThread();
    const read = async (article: string, maker = pages) => {
      const made = maker(request(article));
      finishNext();
      await made;
    };
    const pages = cachePages(thread, 400);
    for (const name of ['a', 'b', 'a', 'c', 'd', 'e', 'f', 'a']) await read(name.repeat(20));
    expect(begun.map(([first]) => first).join('')).toMatch(/^abcdefa$/);
    await read('huge'.repeat(200));
    await read('huge'.repeat(200));
    expect(begun.filter((name) => name.startsWith('huge'))).toHaveLength(2);
  });

  it('that a change of the library overtook are sent, but not kept', async () => {
    const { begun, finishNext, thread } = slowThread();
    let generation = 1;
    const pages = cachePages({
      page: thread.page,
      get generation() {
        return generation;
      },
    });
    const made = pages(request('a'));
    generation++;
    const again = pages(request('a'));
    expect(begun).toEqual(['a', 'a']);
    finishNext();
    finishNext();
    expect(await made).toMatchObject({ kind: 'done' });
    expect(await again).toMatchObject({ kind: 'done' });
    await pages(request('a'));
    expect(begun).toHaveLength(2);
  });

  it('that were not made are asked for again', async () => {
    let asked = 0;
    const pages = cachePages({
      generation: 0,
      page: async () => (asked++ === 0 ? { kind: 'too-slow' } : page('a')),
    });
    expect(await pages(request('a'))).toEqual({ kind: 'too-slow' });
    expect(await pages(request('a'))).toMatchObject({ kind: 'done' });
  });
});
