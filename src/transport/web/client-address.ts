import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';
import { incomingOf } from './incoming.ts';

export type ClientAddress = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * The address of whoever asks: the connection's, or the one that a trusted proxy says. Of several in
 * the header only the last is the proxy's own word.
 */
export function clientAddress(context: Context, trustProxy: boolean): ClientAddress | undefined {
  const said = trustProxy ? context.req.header('x-forwarded-for')?.split(',').at(-1) : undefined;
  return parseAddress(said) ?? parseAddress(incomingOf(context)?.socket.remoteAddress);
}

function parseAddress(text: string | undefined): ClientAddress | undefined {
  const trimmed = text?.trim() ?? '';
  // An IPv4 address inside an IPv6 one is the same machine.
  return ipaddr.isValid(trimmed) ? ipaddr.process(trimmed) : undefined;
}

/** Whom a limit counts: an IPv4 address, or the network of an IPv6 one, all of which one reader has. */
export function readerOf(address: ClientAddress | undefined): string {
  if (address === undefined) return 'unknown';
  return 'parts' in address ? address.parts.slice(0, 4).join(':') : address.toString();
}
