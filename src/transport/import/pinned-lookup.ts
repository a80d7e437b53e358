import { lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';

/** A host whose address may not be connected to. */
export class PrivateAddress extends Error {
  override readonly name = 'PrivateAddress';
}

/**
 * Makes a lookup of hosts for connections that refuses a host if any of its addresses is refused.
 * The connection goes to an address that was checked, so a name that changes its meaning between
 * check and connection gains nothing.
 */
export function lookupChecked(mayConnect: (address: string) => boolean): LookupFunction {
  return (host, options, callback) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return callback(error, '', 0);
      const hidden = addresses.find(({ address }) => !mayConnect(address));
      const [first] = addresses;
      if (hidden !== undefined || first === undefined) {
        return callback(new PrivateAddress(`${host} is ${hidden?.address ?? 'nowhere'}`), '', 0);
      }
      if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
