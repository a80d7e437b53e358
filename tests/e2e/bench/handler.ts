import type { CommandStore } from './command-store.ts';
import type { Interactions } from './interactions.ts';
import type { GuildPlace } from './persona.ts';
import type { Posts } from './posts.ts';
import type { SentFile } from './read-body.ts';
import type { Twin } from './twin.ts';

/** A request of the bot, read and ready to be judged. `path` starts after `/api/v10`. */
export interface BotRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly SentFile[];
}

export interface BotResponse {
  readonly status: number;
  readonly body?: unknown;
}

/** What the handlers of requests work with. */
export interface World {
  readonly applicationId: string;
  /** The guilds that the bot is in. */
  readonly guilds: readonly GuildPlace[];
  /** What GET /gateway/bot says. */
  readonly gateway: { readonly url: string; readonly shards: number };
  readonly twin: Twin;
  readonly commands: CommandStore;
  readonly interactions: Interactions;
  readonly posts: Posts;
}

/** The pieces of a path that have names in the table of routes. */
export interface Params {
  readonly application?: string;
  readonly guild?: string;
  readonly command?: string;
  readonly channel?: string;
  readonly message?: string;
  readonly id?: string;
  readonly token?: string;
}

/** Serves one route; `params` are the pattern's groups. Throws a DiscordError to refuse. */
export type Handler = (
  world: World,
  request: BotRequest,
  params: Params,
) => Promise<BotResponse> | BotResponse;

export const noContent: BotResponse = { status: 204 };
export const ok = (body: unknown): BotResponse => ({ status: 200, body });
