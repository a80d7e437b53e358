import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSignatureCheck } from '../../../src/transport/web/discord-signature.ts';
import { createDiscordKey } from '../../support/discord-key.ts';

const NOW = 1_800_000_000;
const key = createDiscordKey();
const isSigned = createSignatureCheck(key.publicKey, () => NOW * 1000);

/** What Discord would send. */
function signedAt(timestamp: string, text: string) {
  const body = Buffer.from(text);
  const signature = key.headersFor(body, timestamp)['x-signature-ed25519'] ?? '';
  return { body, signature, timestamp };
}

function isTaken({ body, ...signed }: ReturnType<typeof signedAt>): boolean {
  return isSigned(signed, body);
}

const honest = signedAt(String(NOW), '{"type":1,"token":"腾讯与工行"}');

test('what Discord signed is taken, whatever it says', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => isTaken(signedAt(String(NOW), text))),
    { numRuns: 30 },
  );
});

test('capital letters in a key or a signature are the same', () => {
  const capital = createSignatureCheck(key.publicKey.toUpperCase(), () => NOW * 1000);
  const { body, timestamp } = honest;
  expect(capital({ timestamp, signature: honest.signature.toUpperCase() }, body)).toBe(true);
});

test('any one bit of the body or of the signature makes it a forgery', () => {
  for (let bit = 0; bit < honest.body.length * 8; bit++) {
    expect(isTaken({ ...honest, body: flipped(honest.body, bit) })).toBe(false);
  }
  const signature = Buffer.from(honest.signature, 'hex');
  for (let bit = 0; bit < signature.length * 8; bit++) {
    expect(isTaken({ ...honest, signature: flipped(signature, bit).toString('hex') })).toBe(false);
  }
});

test('any other second makes it a forgery, as does another key', () => {
  for (const timestamp of [NOW - 1, NOW + 1, NOW + 299, NOW * 10]) {
    expect(isTaken({ ...honest, timestamp: String(timestamp) })).toBe(false);
  }
  const other = createDiscordKey().headersFor(honest.body, honest.timestamp);
  expect(isTaken({ ...honest, signature: other['x-signature-ed25519'] ?? '' })).toBe(false);
});

test.each([
  [-301, false],
  [-300, true],
  [300, true],
  [301, false],
])('a signature of %d seconds from now: %s', (seconds, taken) => {
  expect(isTaken(signedAt(String(NOW + seconds), '{}'))).toBe(taken);
});

test.each([
  ...['', '0', '-1', '1.8e9', '1800000000.5', '+1800000000', ' 1800000000', '0x6b49d200'],
  ...['1800000000\n', '１８００００００００', 'NaN', 'Infinity', '9'.repeat(400)],
])('a signed timestamp that is no such second is refused: %j', (timestamp) => {
  expect(isTaken(signedAt(timestamp, '{}'))).toBe(false);
});

test.each([
  ...['', '00', honest.signature.slice(1), `${honest.signature}0`, 'g'.repeat(128)],
  ...[`${honest.signature}, ${honest.signature}`, '0'.repeat(128), '０'.repeat(128)],
])('what is no signature is refused: %j', (signature) => {
  expect(isTaken({ ...honest, signature })).toBe(false);
});

test('a missing header is refused', () => {
  const { body, signature, timestamp } = honest;
  expect(isSigned({ signature, timestamp: undefined }, body)).toBe(false);
  expect(isSigned({ signature: undefined, timestamp }, body)).toBe(false);
});

test('with a key that is no point of the curve nothing is signed', () => {
  const none = createSignatureCheck('ff'.repeat(32), () => NOW * 1000);
  expect(none(honest, honest.body)).toBe(false);
});

function flipped(bytes: Uint8Array, bit: number) {
  const copy = Buffer.from(bytes);
  copy[bit >> 3] = (copy[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return copy;
}
