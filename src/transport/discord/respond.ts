import { InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { CommandDefinition } from '../../commands/command.ts';
import { readInteraction } from '../../interaction/interaction.ts';
import type { Plan } from '../../interaction/plan.ts';
import { isCharged, planInteraction } from '../../interaction/plan-interaction.ts';
import { saySentence } from '../../interaction/sentences.ts';
import { userOf } from '../../interaction/who.ts';
import { parseCustomId } from '../../surfaces/discord/custom-id.ts';
import { type Locale, toLocale } from '../../surfaces/texts/locales.ts';
import { carryOut, type Tools } from './carry-out.ts';
import type { Cooldown } from './cooldown.ts';
import { isExpired } from './deliver.ts';

/** What an interaction is answered with. */
export interface Responder extends Tools {
  readonly commands: readonly CommandDefinition[];
  /** Without it anyone may ask as often as they like. */
  readonly cooldown?: Cooldown | undefined;
}

const text = z.string().catch('');
const envelope = z.looseObject({
  id: z.string().min(1),
  application_id: z.string().min(1),
  token: z.string().min(1),
  type: z.number(),
  locale: text,
  data: z.looseObject({ name: text, custom_id: text }).catch({ name: '', custom_id: '' }),
});

/**
 * An interaction of which only that is read which is needed before any failure is caught: to whom
 * an answer goes, in which language, and what the log calls it. A wrong field of the last two is
 * read as an empty one.
 */
export type Envelope = z.infer<typeof envelope>;

/** What is so odd that there is nobody to answer is an error. */
export function readEnvelope(sent: unknown): z.ZodSafeParseResult<Envelope> {
  return envelope.safeParse(sent);
}

/**
 * Answers one interaction. Never rejects: what goes wrong becomes one sentence for the user and an
 * entry in the log.
 */
export async function respond(sent: Envelope, responder: Responder): Promise<void> {
  const started = performance.now();
  const log = responder.log.child({ interaction: sent.id, what: nameOf(sent) });
  const locale = toLocale(sent.locale);
  try {
    const plan = planFor(sent, locale, { ...responder, log });
    const { kind, deferred } = await carryOut(plan, sent, locale, { ...responder, log });
    const ms = Math.round(performance.now() - started);
    // There are suggestions for every letter that is typed.
    const level = plan.kind === 'suggestions' ? 'debug' : 'info';
    log[level]({ kind, ms, deferred }, 'answered');
  } catch (err) {
    if (isExpired(err)) log.warn('the interaction expired before it was answered');
    else log.error({ err }, 'a response was not delivered');
  }
}

/** A plan that cannot be made is answered as one that cannot be carried out. */
function planFor(sent: Envelope, locale: Locale, { cooldown, commands, log }: Responder): Plan {
  try {
    const interaction = readInteraction(sent);
    const seconds = isCharged(interaction) ? (cooldown?.take(userOf(interaction)) ?? 0) : 0;
    if (seconds === 0) return planInteraction(interaction, locale, commands);
    return { kind: 'refusal', reply: saySentence('cooldown.wait', locale, { seconds }) };
  } catch (err) {
    log.error({ err }, 'a handler failed');
    return { kind: 'refusal', reply: saySentence('error.unexpected', locale) };
  }
}

/** The command or what a control does; never what a user typed. */
function nameOf({ type, data }: Envelope): string {
  switch (type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete:
      return `/${data.name}`;
    case InteractionType.MessageComponent:
      return `button ${parseCustomId(data.custom_id)?.action ?? 'unknown'}`;
    default:
      return `type ${type}`;
  }
}
