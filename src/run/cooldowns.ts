import type { Config } from '../config.ts';
import { systemClock } from '../transport/clock.ts';
import { type Cooldown, createCooldown } from '../transport/cooldown.ts';
import type { Log } from '../transport/log.ts';

/** How often one person on Discord, and one reader of the website, may ask; empty without a limit. */
export interface Cooldowns {
  readonly people?: Cooldown;
  readonly readers?: Cooldown;
}

/** The cooldowns that are configured; with a database they are those of all processes. */
export async function cooldownsOf(
  { cooldown, databaseUrl }: Pick<Config, 'cooldown' | 'databaseUrl'>,
  log: Log,
): Promise<Cooldowns> {
  if (cooldown === undefined) return {};
  const clock = systemClock;
  if (databaseUrl === undefined) {
    const create = () => createCooldown(cooldown, clock.now);
    return { people: create(), readers: create() };
  }
  const database = await import('../transport/database/cooldown.ts');
  const pool = database.openCooldownPool(databaseUrl);
  const create = (of: 'people' | 'readers') =>
    database.createSharedCooldown({ ...cooldown, of, pool, clock, log });
  return { people: create('people'), readers: create('readers') };
}
