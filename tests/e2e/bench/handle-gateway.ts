import { type Handler, ok } from './handler.ts';

/** GET /gateway/bot: where to connect, and how many shards Discord wants. */
export const handleGateway: Handler = ({ gateway }) =>
  ok({ ...gateway, session_start_limit: STARTS });

/** So many shards may identify at once, so that no test waits for its turn. */
const STARTS = { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 16 };
