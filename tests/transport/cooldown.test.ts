import { describe, expect, it } from 'vitest';
import { createCooldown } from '../../src/transport/cooldown.ts';
import { cooldownContract } from './cooldown-contract.ts';

function cooldownAt(burst: number, seconds: number) {
  const clock = { ms: 5_000 };
  return { clock, ...createCooldown({ burst, seconds }, () => clock.ms) };
}

describe('counted in memory', () => {
  cooldownContract(async (burst, seconds) => {
    const { clock, ...cooldown } = cooldownAt(burst, seconds);
    return {
      cooldown,
      pass: async (by) => {
        clock.ms += by * 1000;
      },
    };
  });
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
