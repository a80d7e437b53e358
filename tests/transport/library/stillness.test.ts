import { expect, it } from 'vitest';
import { createStillness } from '../../../src/transport/library/stillness.ts';
import { createManualClock } from '../../support/manual-clock.ts';

function setUp() {
  const clock = createManualClock();
  const told: (readonly string[])[] = [];
  const stillness = createStillness(
    () => ({ stillMs: 500, longestMs: 10_000 }),
    clock,
    () => told.push(stillness.unsteady(clock.now())),
  );
  return { clock, told, stillness };
}

it('many changes count once, when nothing has changed for a while', () => {
  const { clock, told, stillness } = setUp();
  for (const name of ['a', 'b', 'a', 'c']) {
    stillness.changed(name);
    clock.advance(499);
  }
  expect(told).toEqual([]);
  clock.advance(1);
  expect(told).toEqual([[]]);
  expect(clock.pending).toBe(0);
});

it('what always moves does not keep the rest waiting, and counts once it stands still', () => {
  const { clock, told, stillness } = setUp();
  stillness.changed('imported');
  for (let ms = 0; ms < 10_000; ms += 250) {
    stillness.changed('growing');
    clock.advance(250);
  }
  expect(told).toEqual([['growing']]);
  stillness.changed('growing');
  clock.advance(500);
  expect(told).toEqual([['growing'], []]);
  expect(clock.pending).toBe(0);
});

it('knows what changed since a moment, and what did not stand still by then', () => {
  const { clock, stillness } = setUp();
  stillness.changed('long ago');
  clock.advance(500);
  stillness.changed('just before');
  clock.advance(300);
  const moment = clock.now();
  stillness.changed('at once');
  clock.advance(5000);
  stillness.changed('later');
  expect(stillness.unsteady(moment)).toEqual(['just before', 'at once', 'later']);
});

it('tells nothing more once it is closed', () => {
  const { clock, told, stillness } = setUp();
  stillness.changed('a');
  stillness.close();
  clock.advance(60_000);
  expect(told).toEqual([]);
});
