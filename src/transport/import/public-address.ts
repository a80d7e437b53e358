import ipaddr from 'ipaddr.js';

/**
 * Whether an IP address is one of the public internet: not of this machine, a private network, a
 * provider's own network or a cloud's metadata service, however it is written.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast') return false;
  return !(parsed instanceof ipaddr.IPv6) || isRouted(parsed);
}

/** The unicast addresses of the internet begin with 2000::/3; others may contain an IPv4 address. */
function isRouted(address: ipaddr.IPv6): boolean {
  return address.match(ipaddr.IPv6.parseCIDR('2000::/3'));
}
