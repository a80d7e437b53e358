import type { Config } from '../config.ts';
import { type Cooldown, createCooldown } from '../transport/cooldown.ts';

/** The cooldown that is configured, starting now; undefined if there is to be none. */
export function cooldownOf({ cooldown }: Pick<Config, 'cooldown'>): Cooldown | undefined {
  return cooldown && createCooldown(cooldown, () => performance.now());
}
