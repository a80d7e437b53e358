import { describe, expect, it } from 'vitest';
import { answered, ask, scriptedAnswerers } from '../../support/scripted-answerer.ts';

const setUp = scriptedAnswerers();

const typing = {
  command: 'ask',
  option: 'question',
  typed: '',
  others: {},
  locale: 'zh-CN',
} as const;
/** Lets the thread begin with what it was given. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 20));

describe('the answering thread', () => {
  it('takes questions before its library is loaded', async () => {
    const { begin, clock } = setUp();
    const answerer = begin();
    expect(await answerer.answer(ask('early'))).toMatchObject(answered('early'));
    // Once it is answered, no deadline is left behind.
    expect(clock.pending).toBe(0);
  });

  it('says what it loaded, and answers in the order of the questions', async () => {
    const answerer = setUp().begin();
    expect(await answerer.loaded).toMatchObject({ kind: 'loaded', size: { articles: 1 } });
    const order: string[] = [];
    const names = ['first', 'second', 'third'];
    await Promise.all(
      names.map(async (name) => {
        expect(await answerer.answer(ask(name))).toMatchObject(answered(name));
        order.push(name);
      }),
    );
    expect(order).toEqual(names);
    expect(await answerer.suggest(typing)).toEqual({ kind: 'done', value: [] });
  });
});

describe('a request that takes too long', () => {
  it('is lost alone: a fresh thread answers those that wait', async () => {
    const { begin, clock, script, logged } = setUp();
    const answerer = begin();
    await answerer.loaded;
    const stuck = answerer.answer(ask('stuck'));
    const [next, last] = [answerer.answer(ask('next')), answerer.answer(ask('last'))];
    clock.advance(4999);
    await turn();
    expect(script.started).toBe(1);
    clock.advance(1);
    expect(await stuck).toEqual({ kind: 'too-slow' });
    expect([await next, await last]).toMatchObject([answered('next'), answered('last')]);
    expect(script.started).toBe(2);
    // It read the library anew, so what was made of the one before may differ.
    expect(answerer.generation).toBe(2);
    expect(logged.map(({ msg }) => msg)).toEqual([expect.stringContaining('took too long')]);
  });

  it('does not count the time that it waited for others', async () => {
    const { begin, clock } = setUp();
    const answerer = begin();
    await answerer.loaded;
    const stuck = answerer.answer(ask('stuck'));
    const waiting = answerer.answer(ask('stuck'));
    clock.advance(5000);
    expect(await stuck).toEqual({ kind: 'too-slow' });
    const behind = answerer.answer(ask('behind'));
    // The fresh thread has begun with it as soon as its deadline is pending.
    while (clock.pending === 0) await turn();
    clock.advance(4999);
    await turn();
    clock.advance(1);
    expect(await waiting).toEqual({ kind: 'too-slow' });
    expect(await behind).toMatchObject(answered('behind'));
  });
});

describe('a thread that ends by itself', () => {
  it('fails what it did, and a fresh one does the rest, time and again', async () => {
    const { begin, script, logged } = setUp();
    const answerer = begin();
    await answerer.loaded;
    for (const [n, name] of ['exit', 'throw'].entries()) {
      const [lost, next] = [answerer.answer(ask(name)), answerer.answer(ask('next'))];
      expect(await lost, name).toMatchObject({ kind: 'failed' });
      expect(await next, name).toMatchObject(answered('next'));
      expect(script.started).toBe(n + 2);
      expect(logged).toHaveLength(n + 1);
    }
  });
});

describe('a library that does not load', () => {
  it('at first: its problems, and that is all', async () => {
    const { begin, script, clock } = setUp();
    script.loads = false;
    const answerer = begin();
    const problems = ['x.md:1: error: broken'];
    expect(await answerer.loaded).toEqual({ kind: 'refused', problems });
    expect(await answerer.answer(ask('x'))).toEqual({ kind: 'no-library' });
    expect(clock.pending).toBe(0);
  });

  it('later on: whoever asks is told at once, and it is tried again, less and less often', async () => {
    const { begin, script, clock, logged } = setUp();
    const answerer = begin();
    await answerer.loaded;
    script.loads = false;
    const [lost, waiting] = [answerer.answer(ask('exit')), answerer.answer(ask('next'))];
    expect(await lost).toMatchObject({ kind: 'failed' });
    expect(await waiting).toEqual({ kind: 'no-library' });
    expect(await answerer.suggest(typing)).toEqual({ kind: 'no-library' });
    for (const ms of [1000, 2000]) {
      const before = logged.length;
      clock.advance(ms - 1);
      expect(clock.pending).toBe(1);
      clock.advance(1);
      while (logged.length === before) await turn();
    }
    script.loads = true;
    clock.advance(4000);
    expect(await answerer.answer(ask('again'))).toMatchObject(answered('again'));
    expect(logged.at(-1)).toMatchObject({ msg: 'the library was loaded anew' });
    expect(logged.at(-2)).toMatchObject({
      problems: ['x.md:1: error: broken'],
      msg: 'the library could not be loaded again',
    });
  });
});

describe('a crowd', () => {
  it('is told so beyond what can be answered in time; suggestions nobody waits for are dropped', async () => {
    const { begin, clock } = setUp();
    const answerer = begin();
    await answerer.loaded;
    const stuck = answerer.answer(ask('stuck'));
    const stale = answerer.suggest(typing);
    const waiting = Array.from({ length: 1999 }, (_, n) => answerer.answer(ask(`${n}`)));
    expect(await answerer.answer(ask('one too many'))).toEqual({ kind: 'crowded' });
    clock.advance(5000);
    expect(await stuck).toEqual({ kind: 'too-slow' });
    expect(await stale).toEqual({ kind: 'too-slow' });
    expect(await waiting.at(-1)).toMatchObject(answered('1998'));
  });

  it('is told so too where a database keeps everyone waiting', async () => {
    const { begin, clock } = setUp();
    const answerer = begin();
    await answerer.loaded;
    const waiting = Array.from({ length: 2001 }, () => answerer.answer(ask('waits')));
    while (answerer.state().waiting > 0) await turn();
    expect(await answerer.answer(ask('one too many'))).toEqual({ kind: 'crowded' });
    clock.advance(2500);
    expect(await waiting[0]).toEqual({ kind: 'no-database' });
    expect(await answerer.answer(ask('again'))).toMatchObject(answered('again'));
  });
});

it('once closed, what is not done is told that the bot is leaving', async () => {
  const { begin, script } = setUp();
  const answerer = begin();
  await answerer.loaded;
  const all = [answerer.answer(ask('stuck')), answerer.answer(ask('next'))];
  await answerer.close();
  expect(await Promise.all(all)).toEqual([{ kind: 'leaving' }, { kind: 'leaving' }]);
  expect(await answerer.answer(ask('late'))).toEqual({ kind: 'leaving' });
  expect(script.started).toBe(1);
});
