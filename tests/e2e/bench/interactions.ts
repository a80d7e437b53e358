import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { apiMessage } from './discord-objects.ts';
import { DID_NOT_RESPOND, nothingSeen, type Seen } from './seen.ts';

/** One use of a command or control by a user, from Discord's point of view. */
export interface Interaction {
  readonly key: string;
  readonly type: number;
  readonly user: APIUser;
  readonly channelId: string;
  readonly guildId: string | undefined;
  readonly owners: Readonly<Record<string, string>>;
  /** The message whose control was used. */
  readonly sourceMessageId: string | undefined;
  /** The type of the option that is being typed. */
  readonly typing: number | undefined;
  readonly seen: Seen;
  id: string;
  token: string;
  state: 'waiting' | 'answered' | 'expired';
  /** The type of the first response. */
  response: number | undefined;
  /** The message that `@original` means. */
  messageId: string | undefined;
  tokenEndsAt: number;
  /** Ends the user's waiting. */
  settle(): void;
}

type InteractionPlan = Pick<
  Interaction,
  'type' | 'user' | 'channelId' | 'guildId' | 'owners' | 'sourceMessageId' | 'typing'
>;

/** All interactions of a bench, with Discord's deadlines. */
export interface Interactions {
  plan(plan: InteractionPlan): Interaction;
  byKey(key: string): Interaction | undefined;
  byId(id: string): Interaction | undefined;
  byToken(token: string): Interaction | undefined;
  /** The one whose reply or follow-up this message is. */
  byMessage(messageId: string): Interaction | undefined;
  /** Starts the deadline; resolves when the user has something to look at. */
  waitForAnswer(interaction: Interaction): Promise<Seen>;
  /** Remembers which record shows a message, and that the interaction made it. */
  made(interaction: Interaction, messageId: string, seen: Seen): void;
  seenOf(messageId: string): Seen | undefined;
  /** Hidden from all but one user, hence unknown to the channel's own endpoints. */
  isHidden(messageId: string): boolean;
  /** The message as Discord sends it: the twin does not know who asked for it. */
  decorate(message: APIMessage): APIMessage;
  /** Discord stops waiting for every first response that is still to come. */
  expireDeadlines(): void;
  expireTokens(): void;
  stop(): void;
}

/**
 * Time for the first response. Discord gives 3 s; a minute, so that no test fails because the machine
 * is busy.
 */
const DEADLINE_MS = 60_000;
/** Time for edits and follow-ups, as at Discord. */
const TOKEN_LIFE_MS = 15 * 60_000;

/** Makes the empty collection. */
export function createInteractions(): Interactions {
  const all: Interaction[] = [];
  const messages = new Map<string, { interaction: Interaction; seen: Seen }>();
  const timers = new Set<NodeJS.Timeout>();
  const settlers = new Map<Interaction, () => void>();
  const after = (ms: number, action: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      action();
    }, ms);
    timers.add(timer);
  };
  const fail = (interaction: Interaction) => {
    interaction.seen.failed = DID_NOT_RESPOND;
    interaction.settle();
  };
  const expire = (interaction: Interaction) => {
    if (interaction.state !== 'waiting') return;
    interaction.state = 'expired';
    fail(interaction);
  };
  const isUnfinished = ({ seen }: Interaction) =>
    seen.deferred && !seen.body && !seen.updated && seen.followUps.length === 0;
  const byMessage = (id: string) => messages.get(id)?.interaction;
  return {
    plan: (plan) => {
      const interaction: Interaction = {
        ...plan,
        key: `key-${all.length}`,
        seen: nothingSeen(),
        id: '',
        token: '',
        state: 'waiting',
        response: undefined,
        messageId: undefined,
        tokenEndsAt: Date.now() + TOKEN_LIFE_MS,
        settle: () => settlers.get(interaction)?.(),
      };
      all.push(interaction);
      return interaction;
    },
    byKey: (key) => all.find((interaction) => interaction.key === key),
    byId: (id) => all.find((interaction) => interaction.id === id),
    byToken: (token) => all.find((interaction) => interaction.token === token),
    byMessage,
    waitForAnswer: (interaction) =>
      new Promise((resolve) => {
        // A turn later: by then the request that ends the waiting has its own answer and is noted.
        settlers.set(interaction, () => setImmediate(() => resolve(interaction.seen)));
        after(DEADLINE_MS, () => expire(interaction));
        after(TOKEN_LIFE_MS, () => {
          if (isUnfinished(interaction)) fail(interaction);
        });
      }),
    made: (interaction, messageId, seen) => {
      messages.set(messageId, { interaction, seen });
    },
    seenOf: (messageId) => messages.get(messageId)?.seen,
    isHidden: (messageId) => messages.get(messageId)?.seen.ephemeral ?? false,
    decorate: (message) => {
      const origin = byMessage(message.id);
      if (!origin) return message;
      const { id, type, user, owners } = origin;
      const metadata = { id, type, user, authorizing_integration_owners: owners };
      return apiMessage.parse({ ...message, interaction_metadata: metadata });
    },
    expireDeadlines: () => all.forEach(expire),
    expireTokens: () => {
      for (const interaction of all) {
        interaction.tokenEndsAt = 0;
        if (isUnfinished(interaction)) fail(interaction);
      }
    },
    stop: () => {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
