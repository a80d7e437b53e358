import type { Context } from 'hono';
import ipaddr from 'ipaddr.js';
import type { WebConfig } from '../../config.ts';
import { type ClientAddress, clientAddress } from './client-address.ts';
import { incomingOf } from './incoming.ts';

/** Who besides this machine may read the bot's state, and whether a proxy says who asks. */
export type StatusRule = Pick<WebConfig, 'statusFrom' | 'trustProxy'>;

type Network = [address: ClientAddress, bits: number];

/**
 * Whether a request may read the bot's state: one from this machine, or from an address or network
 * that the operator named. A request that a proxy passed on counts as from where the proxy says it
 * is, if that is trusted, and from nowhere if not: to the bot, all of them come from the proxy.
 * @returns a function of the request
 */
export function statusReaders({ statusFrom, trustProxy }: StatusRule) {
  if (statusFrom.includes('any')) return () => true;
  const networks = statusFrom.map(toNetwork);
  const isNamed = (address: ClientAddress | undefined) =>
    address !== undefined && networks.some((network) => isIn(address, network));
  return (context: Context): boolean => {
    if (isForwarded(context)) {
      const isSaid = trustProxy && context.req.header('x-forwarded-for') !== undefined;
      return isSaid && isNamed(clientAddress(context, true));
    }
    const address = clientAddress(context, false);
    return isNamed(address) || (isOwn(address) && isAskedDirectly(context));
  };
}

/**
 * Whether a browser on this machine may have been led here by a name that somebody else gave this
 * machine's address to. Programs and proxies name this machine, or say for whom they ask.
 */
export function isLedHere(context: Context): boolean {
  if (!isOwn(clientAddress(context, false)) || isForwarded(context)) return false;
  const isNameOfNobody = /^(?:[\w-]+\.)*localhost(?::\d+)?$/i.test(
    context.req.header('host') ?? '',
  );
  return incomingOf(context)?.httpVersion === '1.1' && !isNameOfNobody && !isAskedDirectly(context);
}

/** @throws Error if the text is neither an address nor a network in CIDR notation */
function toNetwork(text: string): Network {
  const [address, bits] = text.includes('/') ? ipaddr.parseCIDR(text) : [ipaddr.parse(text), 128];
  if (address.kind() === 'ipv4') return [address, Math.min(bits, 32)];
  const plain = ipaddr.process(address.toString());
  return plain.kind() === 'ipv4' ? [plain, Math.max(bits - 96, 0)] : [plain, bits];
}

function isIn(address: ClientAddress, [network, bits]: Network): boolean {
  return address.kind() === network.kind() && address.match(network, bits);
}

/** All of 127.0.0.0/8, and ::1. */
function isOwn(address: ClientAddress | undefined): boolean {
  return address?.range() === 'loopback';
}

/** What proxies, load balancers and tunnels add. */
const FORWARDING = [
  'cdn-loop',
  'cf-connecting-ip',
  'cf-ray',
  'client-ip',
  'fastly-client-ip',
  'fly-client-ip',
  'forwarded',
  'forwarded-for',
  'true-client-ip',
  'via',
  'x-amzn-trace-id',
  'x-client-ip',
  'x-cloud-trace-context',
  'x-cluster-client-ip',
  'x-envoy-external-address',
  'x-original-forwarded-for',
  'x-real-ip',
];

function isForwarded(context: Context): boolean {
  const names = Object.keys(context.req.header());
  return names.some((name) => FORWARDING.includes(name) || name.startsWith('x-forwarded'));
}

const HOST = /^(?:localhost|(?<v4>[\d.]+)|\[(?<v6>[\da-f:.]+)\])(?::\d+)?$/i;

/**
 * Whether a request names this machine by address, as one does that no browser was led to by a name
 * that an attacker lets lead here. Nor is it in HTTP/1.0, which nginx speaks to what is behind it
 * unless told otherwise, and then it adds no header.
 */
function isAskedDirectly(context: Context): boolean {
  const named = HOST.exec(context.req.header('host') ?? '');
  if (named === null || incomingOf(context)?.httpVersion !== '1.1') return false;
  const { v4, v6 } = named.groups ?? {};
  const address = v4 ?? v6;
  return address === undefined || ipaddr.isValid(address);
}
