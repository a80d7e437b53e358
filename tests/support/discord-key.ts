import { generateKeyPairSync, sign } from 'node:crypto';

/** A key like the one that Discord signs an application's interactions with. */
export interface DiscordKey {
  /** For DISCORD_PUBLIC_KEY. */
  readonly publicKey: string;
  /** The headers with which Discord sends this body at this second. */
  headersFor(body: string | Uint8Array, timestamp: string): Record<string, string>;
}

export function createDiscordKey(): DiscordKey {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const { x = '' } = publicKey.export({ format: 'jwk' });
  return {
    publicKey: Buffer.from(x, 'base64url').toString('hex'),
    headersFor(body, timestamp) {
      const said = Buffer.concat([Buffer.from(timestamp), Buffer.from(body)]);
      return {
        'content-type': 'application/json',
        'x-signature-ed25519': sign(null, said, privateKey).toString('hex'),
        'x-signature-timestamp': timestamp,
      };
    },
  };
}
