import { describe, expect, test } from 'vitest';
import { createGathering, lookUp, toItsEnd } from '../../src/pending/pending.ts';

const OWNER = {};

describe('work that needs what is not here', () => {
  test('what comes at once is returned at once, also outside of a gathering', () => {
    expect(lookUp(OWNER, 'a', () => 7)).toBe(7);
  });

  test('outside of a gathering, what has to be fetched is an error that names it', () => {
    expect(() => lookUp(OWNER, 'row 3', () => Promise.resolve(7))).toThrow('row 3');
  });

  test('the work begins again when the thing has arrived, and finds it', async () => {
    let begun = 0;
    let fetched = 0;
    const sum = await toItsEnd(() => {
      begun++;
      const fetch = (value: number) => () => {
        fetched++;
        return Promise.resolve(value);
      };
      return lookUp(OWNER, 'one', fetch(1)) + lookUp(OWNER, 'two', fetch(2));
    });
    expect([sum, begun, fetched]).toEqual([3, 3, 2]);
  });

  test('what fails to arrive is thrown where it was looked up', async () => {
    const away = new Error('away');
    const work = () => {
      try {
        return lookUp(OWNER, 'x', () => Promise.reject(away));
      } catch (error) {
        if (error === away) return 'caught';
        throw error;
      }
    };
    expect(await toItsEnd(work)).toBe('caught');
    await expect(toItsEnd(() => lookUp(OWNER, 'x', () => Promise.reject(away)))).rejects.toBe(away);
  });

  test('a value of undefined has arrived too', async () => {
    expect(await toItsEnd(() => lookUp(OWNER, 'x', () => Promise.resolve(undefined)))).toBe(
      undefined,
    );
  });

  test('pieces of work do not share what they fetched, nor owners their keys', async () => {
    const [one, other] = [{}, {}];
    let count = 0;
    const next = () => Promise.resolve(++count);
    const both = () => toItsEnd(() => [lookUp(one, 'k', next), lookUp(other, 'k', next)]);
    expect(await both()).toEqual([1, 2]);
    expect(await both()).toEqual([3, 4]);
  });

  test('two pieces of work may take turns', async () => {
    const [a, b] = [createGathering(), createGathering()];
    const first = a.attempt(() => lookUp(OWNER, 'k', () => Promise.resolve('a')));
    const second = b.attempt(() => lookUp(OWNER, 'k', () => Promise.resolve('b')));
    for (const each of [first, second]) if (each.kind === 'waits') await each.arrival;
    const never = () => {
      throw new Error('fetched twice');
    };
    expect(b.attempt(() => lookUp(OWNER, 'k', never))).toEqual({ kind: 'done', value: 'b' });
    expect(a.attempt(() => lookUp(OWNER, 'k', never))).toEqual({ kind: 'done', value: 'a' });
  });
});
