import { describe, expect, it, test } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { createSignatureCheck } from '../../../src/transport/web/discord-signature.ts';
import { createDiscordKey } from '../../support/discord-key.ts';

const NOW = 1_800_000_000;
const timestamp = String(NOW);

/** The order of the points that signatures are made of, and of the field below them. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;
const FIELD = 2n ** 255n - 19n;

const toBytes = (number: bigint) =>
  Buffer.from(number.toString(16).padStart(64, '0'), 'hex').reverse();
const toNumber = (bytes: Buffer) => BigInt(`0x${Buffer.from(bytes).reverse().toString('hex')}`);
const negated = (hex: string) =>
  `${hex.slice(0, -2)}${(Number.parseInt(hex.slice(-2), 16) | 0x80).toString(16)}`;

/** Keys for which the signature below is right, once in eight times at least. */
const KEYS_OF_ALL = [
  ...[0n, 1n, FIELD - 1n, FIELD, FIELD + 1n].map((y) => toBytes(y).toString('hex')),
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
].flatMap((hex) => [hex, negated(hex)]);

/** The neutral point and nothing: made without any secret. */
const MADE_BY_NOBODY = `01${'0'.repeat(126)}`;

describe.each(KEYS_OF_ALL)('with the key %s', (publicKey) => {
  it('anybody could sign, so it is refused before it is used', () => {
    const isSigned = createSignatureCheck(publicKey, () => NOW * 1000);
    const forged = Array.from({ length: 300 }, (_, n) =>
      isSigned({ signature: MADE_BY_NOBODY, timestamp }, Buffer.from(`{"type":${n}}`)),
    );
    expect(forged).toContain(true);
    for (const given of [publicKey, publicKey.toUpperCase()]) {
      expect(readConfig({ MODE: 'http', DISCORD_PUBLIC_KEY: given }).problems).toEqual([
        expect.stringContaining('anyone could sign'),
      ]);
    }
  });
});

describe('another form of a signature that was right', () => {
  const key = createDiscordKey();
  const body = Buffer.from('{"type":1}');
  const honest = key.headersFor(body, timestamp)['x-signature-ed25519'] ?? '';
  const isTaken = (signature: string, at = timestamp) =>
    createSignatureCheck(key.publicKey, () => NOW * 1000)({ signature, timestamp: at }, body);
  const [point, scalar] = [honest.slice(0, 64), toNumber(Buffer.from(honest.slice(64), 'hex'))];

  it('is one only in its own form: the number in it is the least', () => {
    expect(isTaken(honest)).toBe(true);
    for (let times = 1n; times < 16n; times++) {
      const longer = scalar + times * ORDER;
      if (longer < 2n ** 256n) expect(isTaken(point + toBytes(longer).toString('hex'))).toBe(false);
    }
    expect(isTaken(point + toBytes(ORDER - scalar).toString('hex'))).toBe(false);
  });

  it.each([MADE_BY_NOBODY, '0'.repeat(128), ...KEYS_OF_ALL.map((hex) => hex + '0'.repeat(64))])(
    'a point of a small order proves nothing with a real key: %s',
    (signature) => expect(isTaken(signature)).toBe(false),
  );

  test.each([
    ...[`0x${honest.slice(2)}`, ` ${honest.slice(1)}`, `${honest}\n`, `${honest}\0`],
    ...[
      honest.replace(/./, 'Ａ'),
      `+${honest.slice(1)}`,
      Buffer.from(honest, 'hex').toString('base64'),
    ],
    ...[honest.repeat(2), `${honest},${honest}`, `${honest} `],
  ])('written in another way it is none: %j', (signature) => {
    expect(isTaken(signature)).toBe(false);
  });

  test.each([
    ...[`0${timestamp}`, `00${timestamp}`, `+${timestamp}`, `${timestamp}.0`, `${timestamp}e0`],
    ...['0x6b49d200', '1_800_000_000', '1,800,000,000', '1800000000n', '٠١٨', '¹⁸⁰⁰⁰⁰⁰⁰⁰⁰'],
    ...[
      `-${timestamp}`,
      `${timestamp}\0`,
      `${timestamp} `,
      `${timestamp}, ${timestamp}`,
      '9'.repeat(12),
    ],
  ])('nor with the second written in another way: %j', (at) => {
    expect(isTaken(honest, at)).toBe(false);
  });
});
