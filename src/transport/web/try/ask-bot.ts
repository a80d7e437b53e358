import type { CommandDefinition } from '../../../commands/command.ts';
import { systemClock } from '../../clock.ts';
import type { Cooldown } from '../../cooldown.ts';
import { type Captured, captureDelivery } from '../../discord/capture-delivery.ts';
import type { Pictures } from '../../discord/illustrate.ts';
import { readEnvelope, respond } from '../../discord/respond.ts';
import type { Answerer } from '../../library/answerer.ts';
import type { Log } from '../../log.ts';

/** What the playground asks the bot with. */
export interface Bot {
  readonly answerer: Answerer;
  readonly commands: readonly CommandDefinition[];
  readonly log: Log;
  readonly cooldown?: Cooldown | undefined;
  /** If missing, messages have no pictures. */
  readonly pictures?: Pictures | undefined;
}

/** Has the bot answer an interaction as it would on Discord, but keeps what it says. */
export async function askBot(sent: object, bot: Bot): Promise<Captured> {
  const { delivery, captured } = captureDelivery();
  const envelope = readEnvelope(sent);
  if (!envelope.success) throw new TypeError('no interaction', { cause: envelope.error });
  await respond(envelope.data, delivery, { ...bot, clock: systemClock });
  return captured();
}

/** All that one reader asks counts for them, whatever the interactions say of who it is. */
export function countFor(reader: string, cooldown: Cooldown | undefined): Cooldown | undefined {
  return cooldown && { take: () => cooldown.take(reader), tells: () => cooldown.tells(reader) };
}
