import { createPublicKey, verify } from 'node:crypto';

/** What Discord says of a request in its headers; anyone can send these. */
export interface Signed {
  readonly signature: string | undefined;
  readonly timestamp: string | undefined;
}

/** Whether Discord signed this body, and just now. */
export type IsSigned = (signed: Signed, body: Uint8Array) => boolean;

/** How far the clocks of Discord and of this machine may differ, in seconds. */
const TOLERANCE_S = 300;

/**
 * Checks signatures as Discord documents them: Ed25519 over the timestamp and the raw body
 * (https://docs.discord.com/developers/interactions/overview#setting-up-an-endpoint).
 * @param publicKey 64 hexadecimal digits
 * @param now the time of day, in ms since 1970
 */
export function createSignatureCheck(publicKey: string, now: () => number): IsSigned {
  const x = Buffer.from(publicKey, 'hex').toString('base64url');
  const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
  return ({ signature, timestamp }, body) => {
    if (signature === undefined || !/^[0-9a-f]{128}$/i.test(signature)) return false;
    if (timestamp === undefined || !/^\d{1,12}$/.test(timestamp)) return false;
    if (Math.abs(now() / 1000 - Number(timestamp)) > TOLERANCE_S) return false;
    const said = Buffer.concat([Buffer.from(timestamp), body]);
    return verify(null, said, key, Buffer.from(signature, 'hex'));
  };
}
