import { REST } from 'discord.js';
import type { CommandDefinition } from '../../commands/command.ts';
import type { CommandIds } from '../../surfaces/discord/mention-command.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { Cooldown } from '../cooldown.ts';
import type { Answerer } from '../library/answerer.ts';
import type { Log } from '../log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { mentioningCommands } from './command-ids.ts';
import { httpDelivery, type SendBody } from './http-delivery.ts';
import type { Pictures } from './illustrate.ts';
import { type Envelope, respond } from './respond.ts';
import { restOptions } from './rest.ts';
import type { Topics } from './topics.ts';
import type { UnderWay } from './under-way.ts';

/** What answering interactions over HTTP needs. */
export interface HttpSettings {
  readonly commands: readonly CommandDefinition[];
  readonly answerer: Answerer;
  readonly log: Log;
  readonly clock?: Clock;
  /** If missing, anyone may ask as often as they like. Each process counts for itself. */
  readonly cooldown?: Cooldown | undefined;
  /** Discord's REST address, if not the default. */
  readonly api?: string | undefined;
  /** Those of the gateway, if there is one too: a message may follow what a command asked. */
  readonly topics?: Topics | undefined;
  readonly underWay: UnderWay;
  /** Missing where nobody could read them. */
  readonly metrics?: Metrics | undefined;
  /** If missing, messages have no pictures. */
  readonly pictures?: Pictures | undefined;
}

/** Answers the interactions that Discord sends as HTTP requests. No other process is needed. */
export interface HttpInteractions {
  /** Answers one. Never rejects; resolves when all of its answer is there. */
  answer(sent: Envelope, send: SendBody): Promise<void>;
  /** From now on, answers name commands by these ids. */
  nameCommands(ids: CommandIds): void;
}

export function createHttpInteractions(settings: HttpSettings): HttpInteractions {
  const { commands, answerer, log, clock = systemClock, cooldown, topics, underWay } = settings;
  const { metrics, pictures } = settings;
  // Without a token: an interaction brings one of its own.
  const rest = new REST(restOptions(settings.api, metrics?.restFailed));
  let commandIds: CommandIds = {};
  const mentioning = mentioningCommands(answerer, () => commandIds);
  const about = { commands, cooldown, topics, metrics, pictures };
  const responder = { answerer: mentioning, log, clock, ...about };
  return {
    answer(sent, send) {
      const answered = respond(sent, httpDelivery(sent, send, rest, clock), responder);
      underWay.begin(answered);
      return answered;
    },
    nameCommands(ids) {
      commandIds = ids;
    },
  };
}
