import { expect, it } from 'vitest';
import { lookUp } from '../../../src/pending/pending.ts';
import { Superseded, Unavailable } from '../../../src/pending/unavailable.ts';
import { doOnNewest } from '../../../src/transport/console/contexts.ts';
import { contextOf } from '../../support/interactions.ts';

const [old, next] = [contextOf({ version: 'old' }), contextOf({ version: 'next' })];
const contexts = { newest: async () => old, renew: async () => next };

it('work that has to wait for something is done in the end', async () => {
  const owner = {};
  const work = () => lookUp(owner, 'a', async () => 'fetched');
  expect(await doOnNewest(contexts, work)).toEqual({ context: old, value: 'fetched' });
});

it('work whose library is replaced meanwhile is done on the next', async () => {
  const done = await doOnNewest(contexts, (context) => {
    if (context === old) throw new Superseded('gone');
    return context.version;
  });
  expect(done).toEqual({ context: next, value: 'next' });
});

it('whatever else it throws is thrown', async () => {
  const away = new Unavailable('away');
  const work = () => {
    throw away;
  };
  await expect(doOnNewest(contexts, work)).rejects.toBe(away);
});
