import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../src/commands/registry.ts';
import type { Answerer, Outcome, PageMaker } from '../../../src/transport/library/answerer.ts';
import { askWeb } from '../../support/ask-web.ts';
import { contextOf } from '../../support/interactions.ts';
import { createLocalAnswerer } from '../../support/local-answerer.ts';
import { websites } from '../../support/website.ts';

const open = websites();
const turn = () => new Promise(setImmediate);

/** The answering thread: it does one thing after the other, each when the test lets it. */
function oneThread() {
  const inner = createLocalAnswerer(contextOf({ commands: COMMANDS }));
  const waiting: { readonly what: string; readonly go: () => void }[] = [];
  const inTurn =
    <A, T>(what: string, work: (asked: A) => Promise<Outcome<T>>) =>
    (asked: A): Promise<Outcome<T>> =>
      new Promise((resolve) => waiting.push({ what, go: () => resolve(work(asked)) }));
  const answerer: Answerer & PageMaker = {
    ...inner,
    answer: inTurn('answer', inner.answer),
    page: inTurn('page', inner.page),
  };
  return { waiting, answerer };
}

/** More than all places of the readers' queue, from several addresses. */
async function crowd(address: string, readers: readonly string[], each: number) {
  const statuses: number[] = [];
  const all = readers.flatMap((from) =>
    Array.from({ length: each }, async (_, n) => {
      statuses.push((await askWeb(address, `/a/nothing-${from}-${n}`, { from })).status);
    }),
  );
  return { statuses, all: Promise.all(all) };
}

describe('however many pages strangers want at once', () => {
  it('two of them stand before a question on Discord', async () => {
    const { waiting, answerer } = oneThread();
    const { web } = await open({ answerer });
    const readers = ['127.0.0.2', '127.0.0.3', '127.0.0.4'];
    const { statuses, all } = await crowd(web.address, readers, 20);
    // 34 places, of which no address has more than 16.
    while (statuses.length < 60 - 34) await turn();
    expect(new Set(statuses)).toEqual(new Set([503]));
    const asked = answerer.answer({
      target: { ask: 'command', name: 'partner', options: { name: '腾讯' } },
      locale: 'zh-CN',
      view: { audience: 'everyone', from: 0 },
    });
    expect(waiting.map(({ what }) => what)).toEqual(['page', 'page', 'answer']);
    for (const { go } of waiting.splice(2, 1)) go();
    expect((await asked).kind).toBe('done');
    while (statuses.length < 60) {
      for (const { go } of waiting.splice(0)) go();
      await turn();
    }
    await all;
    expect(statuses.filter((status) => status === 404)).toHaveLength(34);
  });

  it('one of them does not have all the places, and has its own again later', async () => {
    const { waiting, answerer } = oneThread();
    const { web } = await open({ answerer });
    const { statuses, all } = await crowd(web.address, ['127.0.0.2'], 40);
    while (statuses.length < 40 - 16) await turn();
    const other = askWeb(web.address, '/', { from: '127.0.0.3' });
    const style = await askWeb(web.address, '/assets/style.css', { from: '127.0.0.2' });
    expect(style.status).toBe(200);
    let isServed = false;
    void other.then(() => {
      isServed = true;
    });
    while (!isServed) {
      for (const { go } of waiting.splice(0)) go();
      await turn();
    }
    expect((await other).status).toBe(200);
    await all;
    expect(statuses.filter((status) => status === 503)).toHaveLength(24);
    const again = askWeb(web.address, '/e/nobody', { from: '127.0.0.2' });
    while (waiting.length === 0) await turn();
    for (const { go } of waiting.splice(0)) go();
    expect((await again).status).toBe(404);
  });
});
