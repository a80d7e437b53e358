import { expect, it } from 'vitest';
import { createReloads } from '../../../src/transport/library/reloads.ts';
import { createManualClock } from '../../support/manual-clock.ts';

it('a load that fails after the end is not tried again, so that the program can end', () => {
  const clock = createManualClock();
  const log = { debug() {}, info() {}, error() {} };
  const reloads = createReloads({ clock, log, watch: undefined, retry: () => reloads.begun() });
  reloads.begun();
  reloads.failed(['broken'], true);
  expect(clock.pending).toBe(1);
  reloads.begun();
  reloads.close();
  reloads.failed(['broken'], true);
  expect(clock.pending).toBe(0);
});
