import { expect, it } from 'vitest';
import { createTopics } from '../../../src/transport/discord/topics.ts';
import { createManualClock } from '../../support/manual-clock.ts';

const MINUTE = 60_000;
const at = { channel: 'c', person: 'ana' };
const about = (question: string) => ({ question });

function topicsAt() {
  const clock = createManualClock();
  return { clock, ...createTopics(clock) };
}

it('an answer has its topic, and a person in a channel the last one', () => {
  const { keep, find } = topicsAt();
  keep(about('灯塔'), '1', at);
  keep(about('码头'), '2', at);
  expect(find('1', at)).toEqual(about('灯塔'));
  expect(find('1', { channel: 'c', person: 'ben' })).toEqual(about('灯塔'));
  expect(find(undefined, at)).toEqual(about('码头'));
});

it('not in another channel, not for another person, not for an unknown answer', () => {
  const { keep, find } = topicsAt();
  keep(about('灯塔'), '1', at);
  expect(find(undefined, { ...at, channel: 'd' })).toBeUndefined();
  expect(find(undefined, { ...at, person: 'ben' })).toBeUndefined();
  expect(find('9', at)).toBeUndefined();
});

it('each is forgotten after ten minutes, asked for or not, and then no timer runs', () => {
  const { keep, find, clock } = topicsAt();
  keep(about('灯塔'), '1', at);
  clock.advance(4 * MINUTE);
  keep(about('码头'), '2', at);
  clock.advance(6 * MINUTE - 1);
  expect(find('1', at)).toEqual(about('灯塔'));
  clock.advance(1);
  expect(find('1', at)).toBeUndefined();
  expect(find(undefined, at)).toEqual(about('码头'));
  expect(clock.pending).toBe(1);
  clock.advance(4 * MINUTE);
  expect(find(undefined, at)).toBeUndefined();
  expect(clock.pending).toBe(0);
});

it('a look does not keep it longer', () => {
  const { keep, find, clock } = topicsAt();
  keep(about('灯塔'), '1', at);
  keep(about('码头'), '2', { ...at, person: 'ben' });
  for (let minute = 0; minute < 10; minute++) {
    find('1', at);
    clock.advance(MINUTE);
  }
  expect(find('1', at)).toBeUndefined();
  expect(clock.pending).toBe(0);
});

it('there are only so many, and only so many words', () => {
  const { keep, find } = topicsAt();
  keep(about('灯塔'), 'first', at);
  for (let n = 0; n < 5000; n++) keep(about('码头'), `${n}`, { ...at, person: `${n}` });
  expect(find('first', at)).toBeUndefined();
  expect(find('4999', at)).toEqual(about('码头'));

  keep(about('灯塔'), 'long', at);
  for (let n = 0; n < 700; n++) keep(about('长'.repeat(6000)), `${n}`, at);
  expect(find('long', at)).toBeUndefined();
  expect(find('699', at)).toBeDefined();
});

it('all is forgotten at once when the bot leaves', () => {
  const { keep, find, clear, clock } = topicsAt();
  keep(about('灯塔'), '1', at);
  clear();
  expect(find('1', at)).toBeUndefined();
  expect(clock.pending).toBe(0);
});
