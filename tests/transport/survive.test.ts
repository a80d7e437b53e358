import { EventEmitter } from 'node:events';
import { expect, it } from 'vitest';
import { createLog } from '../../src/transport/log.ts';
import { surviveErrors } from '../../src/transport/survive.ts';
import { type LogEntry, readEntry } from '../support/log-entry.ts';

/** Fails some times under it. @returns what was logged by the time the watch is over */
async function failUnder(isConnected: boolean, times: number) {
  const entries: LogEntry[] = [];
  const log = createLog({ logLevel: 'info' }, { write: (line) => entries.push(readEntry(line)) });
  const process = new EventEmitter();
  const ends: string[] = [];
  const over = new Promise<void>((resolve) => {
    const look = () => {
      resolve();
      return isConnected;
    };
    const end = () => ends.push('end');
    surviveErrors(process, { log, isConnected: look, end, graceMs: 1 });
  });
  for (let n = 0; n < times; n++) process.emit('unhandledRejection', new TypeError(`odd ${n}`));
  await over;
  await new Promise((resolve) => setImmediate(resolve));
  return { entries, ends };
}

it('an error that nobody handled is logged, and nothing ends', async () => {
  const { entries, ends } = await failUnder(true, 2);
  expect(entries).toMatchObject([{ err: { message: 'odd 0' } }, { err: { message: 'odd 1' } }]);
  expect(ends).toEqual([]);
});

it('one that took the connection away ends the process after all, once', async () => {
  const { entries, ends } = await failUnder(false, 3);
  expect(entries.at(-1)?.msg).toBe('the connection did not come back after an error');
  expect(ends).toEqual(['end']);
});
