import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createCooldown } from '../../src/transport/cooldown.ts';

function cooldownAt(burst: number, seconds: number) {
  const clock = { ms: 5_000 };
  return { clock, ...createCooldown({ burst, seconds }, () => clock.ms) };
}

it('lets someone ask so many times in a row, then says how long to wait', () => {
  const { take, clock } = cooldownAt(3, 10);
  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 0]);
  expect(take('a')).toBe(10);
  clock.ms += 4_100;
  expect(take('a')).toBe(6);
});

it('gives one back every so many seconds, and no more than it began with', () => {
  const { take, clock } = cooldownAt(2, 10);
  take('a');
  take('a');
  clock.ms += 10_000;
  expect([take('a'), take('a')]).toEqual([0, 10]);
  clock.ms += 1_000_000;
  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 10]);
});

it('asking in vain costs nothing', () => {
  const { take, clock } = cooldownAt(1, 10);
  take('a');
  for (let n = 0; n < 5; n++) take('a');
  clock.ms += 10_000;
  expect(take('a')).toBe(0);
});

it('tells someone to wait only once until they may ask again', () => {
  const { take, tells, clock } = cooldownAt(1, 10);
  take('a');
  expect([take('a'), tells('a')]).toEqual([10, true]);
  clock.ms += 5_000;
  expect([take('a'), tells('a'), tells('a')]).toEqual([5, false, false]);
  clock.ms += 5_000;
  expect(take('a')).toBe(0);
  expect([take('a'), tells('a')]).toEqual([10, true]);
});

it('others do not notice', () => {
  const { take } = cooldownAt(1, 10);
  expect([take('a'), take('a'), take('b')]).toEqual([0, 10, 0]);
});

it('whoever waits as long as told may ask', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 60 }),
      fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 30 }),
      (burst, seconds, pauses) => {
        const { take, clock } = cooldownAt(burst, seconds);
        for (const pause of pauses) {
          clock.ms += pause;
          const wait = take('a');
          expect(wait).toBeLessThanOrEqual(seconds);
          if (wait === 0) continue;
          clock.ms += wait * 1000;
          expect(take('a')).toBe(0);
        }
      },
    ),
  );
});

it('forgets people, so that any number of them takes no more memory', () => {
  const { take } = cooldownAt(1, 3600);
  take('first');
  for (let n = 0; n < 9_999; n++) take(`user ${n}`);
  expect(take('first')).toBe(3600);
  for (let n = 0; n < 10_000; n++) take(`other ${n}`);
  expect(take('first')).toBe(0);
});

it('a clock that is set back does no harm', () => {
  const { take, clock } = cooldownAt(1, 10);
  take('a');
  clock.ms -= 60_000;
  expect(take('a')).toBe(10);
});
