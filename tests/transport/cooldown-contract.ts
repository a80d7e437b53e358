import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Cooldown } from '../../src/transport/cooldown.ts';

/** A cooldown whose time a test lets pass. */
interface Timed {
  readonly cooldown: Cooldown;
  pass(seconds: number): Promise<void>;
}

/** A minute that a busy machine may take for a test is nothing beside these. */
const SLACK = 60;
const SECONDS = 1000;

/** What every cooldown promises, wherever it counts. */
export function cooldownContract(
  create: (burst: number, seconds: number) => Promise<Timed>,
  runs = 100,
): void {
  const open = async (burst: number, seconds = SECONDS) => {
    const { cooldown, pass } = await create(burst, seconds);
    const take = async (user: string) => cooldown.take(user);
    const tells = async (user: string) => cooldown.tells(user);
    return { take, tells, pass };
  };
  const toWait = (wait: number, seconds: number) => {
    expect(wait).toBeLessThanOrEqual(seconds);
    expect(wait).toBeGreaterThan(seconds - SLACK);
  };

  it('lets someone ask so many times in a row, then says how long to wait', async () => {
    const { take, pass } = await open(3);
    expect([await take('a'), await take('a'), await take('a')]).toEqual([0, 0, 0]);
    toWait(await take('a'), SECONDS);
    await pass(410.5);
    toWait(await take('a'), 590);
  });

  it('gives one back every so many seconds, and no more than it began with', async () => {
    const { take, pass } = await open(2);
    await take('a');
    await take('a');
    await pass(SECONDS);
    expect(await take('a')).toBe(0);
    toWait(await take('a'), SECONDS);
    await pass(SECONDS * 100);
    expect([await take('a'), await take('a')]).toEqual([0, 0]);
    toWait(await take('a'), SECONDS);
  });

  it('asking in vain costs nothing', async () => {
    const { take, pass } = await open(1);
    await take('a');
    for (let n = 0; n < 5; n++) toWait(await take('a'), SECONDS);
    await pass(SECONDS);
    expect(await take('a')).toBe(0);
  });

  it('tells someone to wait only once until they may ask again', async () => {
    const { take, tells, pass } = await open(1);
    expect(await tells('a')).toBe(false);
    await take('a');
    toWait(await take('a'), SECONDS);
    expect(await tells('a')).toBe(true);
    await pass(500);
    toWait(await take('a'), 500);
    expect([await tells('a'), await tells('a')]).toEqual([false, false]);
    await pass(500);
    expect(await take('a')).toBe(0);
    toWait(await take('a'), SECONDS);
    expect(await tells('a')).toBe(true);
  });

  it('others do not notice', async () => {
    const { take } = await open(1);
    expect(await take('a')).toBe(0);
    toWait(await take('a'), SECONDS);
    expect(await take('b')).toBe(0);
  });

  it('whoever waits as long as told may ask', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 60 }),
        fc.array(fc.integer({ min: 0, max: 20_000 }), { maxLength: 30 }),
        async (burst, seconds, pauses) => {
          const { take, pass } = await open(burst, seconds);
          for (const pause of pauses) {
            await pass(pause / 1000);
            const wait = await take('a');
            expect(wait).toBeLessThanOrEqual(seconds);
            if (wait === 0) continue;
            await pass(wait);
            expect(await take('a')).toBe(0);
          }
        },
      ),
      { numRuns: runs },
    );
  });
}
