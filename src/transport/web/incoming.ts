import { IncomingMessage } from 'node:http';
import type { Context } from 'hono';
import { z } from 'zod';

const onNode = z.object({ incoming: z.instanceof(IncomingMessage) });

/** A request as Node has it; undefined if it did not come over a connection. */
export function incomingOf(context: Context): IncomingMessage | undefined {
  return onNode.safeParse(context.env).data?.incoming;
}
