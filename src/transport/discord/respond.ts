import { InteractionType } from 'discord-api-types/v10';
import { z } from 'zod';
import type { CommandDefinition } from '../../commands/command.ts';
import { readInteraction } from '../../interaction/interaction.ts';
import type { Plan } from '../../interaction/plan.ts';
import { actionOf } from '../../interaction/plan-control.ts';
import { isCharged, planInteraction } from '../../interaction/plan-interaction.ts';
import { refuse } from '../../interaction/refuse.ts';
import { userOf } from '../../interaction/who.ts';
import { type Locale, toLocale } from '../../surfaces/texts/locales.ts';
import type { Cooldown } from '../cooldown.ts';
import type { ResponseOutcome } from '../metrics/outcomes.ts';
import { carryOut, type Tools } from './carry-out.ts';
import type { Delivery } from './delivery.ts';
import { isExpired } from './discord-errors.ts';
import type { Topics } from './topics.ts';
import { usageOf } from './usage-of.ts';

/** What answering an interaction needs. */
export interface Responder extends Tools {
  readonly commands: readonly CommandDefinition[];
  /** If missing, anyone may ask as often as they like. */
  readonly cooldown?: Cooldown | undefined;
  /** If missing, nothing is kept for questions that follow. */
  readonly topics?: Topics | undefined;
}

const text = z.string().catch('');
const user = z.object({ id: z.string() });
const envelope = z.looseObject({
  id: z.string().min(1),
  application_id: z.string().min(1),
  token: z.string().min(1),
  type: z.number(),
  locale: text,
  channel_id: text,
  member: z.looseObject({ user }).nullish().catch(undefined),
  user: user.nullish().catch(undefined),
  data: z
    .looseObject({
      name: text,
      custom_id: text,
      values: z.array(z.string()).optional().catch(undefined),
    })
    .catch({ name: '', custom_id: '' }),
});

/**
 * The fields of an interaction needed before failures can be reported: where the answer goes, its
 * language, the name for the log, and to whom the answer is given. All but the first are read as
 * empty if malformed.
 */
export type Envelope = z.infer<typeof envelope>;

/** Fails only on an interaction so malformed that it cannot be answered. */
export function readEnvelope(sent: unknown): z.ZodSafeParseResult<Envelope> {
  return envelope.safeParse(sent);
}

/**
 * Answers one interaction through a delivery, the same way over the gateway, over HTTP and on a
 * page. Never rejects: a failure becomes one sentence for the user and a log entry.
 */
export async function respond(
  sent: Envelope,
  delivery: Delivery,
  responder: Responder,
): Promise<void> {
  const started = performance.now();
  const log = responder.log.child({ interaction: sent.id, what: nameOf(sent) });
  const locale = toLocale(sent.locale);
  const count = (outcome: ResponseOutcome) =>
    responder.metrics?.responded(
      usageOf(sent, responder.commands),
      outcome,
      performance.now() - started,
    );
  try {
    const plan = await planFor(sent, locale, { ...responder, log });
    const done = await carryOut(plan, delivery, locale, { ...responder, log });
    const { kind, outcome, deferred, topic } = done;
    count(outcome);
    if (topic !== undefined) responder.topics?.keep(topic, sent.id, placeOf(sent));
    const ms = Math.round(performance.now() - started);
    // Suggestions come with every letter typed, too many for `info`.
    const level = plan.kind === 'suggestions' ? 'debug' : 'info';
    log[level]({ kind, ms, deferred }, 'answered');
  } catch (err) {
    count(isExpired(err) ? 'expired' : 'undelivered');
    if (isExpired(err)) log.warn('the interaction expired before it was answered');
    else log.error({ err }, 'a response was not delivered');
  }
}

function placeOf({ channel_id: channel, ...who }: Envelope) {
  return { channel, person: userOf(who) };
}

/** If planning fails, the plan is to apologize. */
async function planFor(
  sent: Envelope,
  locale: Locale,
  { cooldown, commands, log }: Responder,
): Promise<Plan> {
  try {
    const interaction = readInteraction(sent);
    const taken = isCharged(interaction) ? await cooldown?.take(userOf(interaction)) : undefined;
    const seconds = taken ?? 0;
    if (seconds === 0) return planInteraction(interaction, locale, commands);
    return refuse('cooldown.wait', locale, { seconds });
  } catch (err) {
    log.error({ err }, 'a handler failed');
    return refuse('error.unexpected', locale);
  }
}

/** The command's name or the control's action; never what a user typed. */
function nameOf({ type, data }: Envelope): string {
  switch (type) {
    case InteractionType.ApplicationCommand:
    case InteractionType.ApplicationCommandAutocomplete:
      return `/${data.name}`;
    case InteractionType.MessageComponent:
      return `${data.values === undefined ? 'button' : 'menu'} ${actionOf(data)?.action ?? 'unknown'}`;
    default:
      return `type ${type}`;
  }
}
