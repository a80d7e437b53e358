import { expect, it } from 'vitest';
import { isPublicAddress } from '../../../src/transport/import/public-address.ts';

it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true);
  },
);

it.each([
  ['this machine', '127.0.0.1'],
  ['this machine', '127.8.9.10'],
  ['this machine', '0.0.0.0'],
  ['this machine', '::1'],
  ['this machine', '::'],
  ['this machine, mapped', '::ffff:127.0.0.1'],
  ['this machine, mapped in hex', '::ffff:7f00:1'],
  ['a private network', '10.1.2.3'],
  ['a private network', '172.16.0.1'],
  ['a private network', '192.168.1.1'],
  ['a private network, mapped', '::ffff:192.168.1.1'],
  ['link-local', '169.254.1.1'],
  ['the metadata of a cloud', '169.254.169.254'],
  ['the metadata of a cloud', '100.100.100.200'],
  ['the metadata of a cloud', 'fd00:ec2::254'],
  ['a provider', '100.64.0.1'],
  ['unique local', 'fc00::1'],
  ['link-local', 'fe80::1'],
  ['multicast', '224.0.0.1'],
  ['multicast', 'ff02::1'],
  ['broadcast', '255.255.255.255'],
  ['documentation', '192.0.2.1'],
  ['IPv4 in IPv6 by translation', '64:ff9b::7f00:1'],
  ['IPv4 in IPv6 by 6to4', '2002:7f00:1::'],
  ['no address', 'localhost'],
  ['no address', ''],
])('%s is not: %s', (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});
