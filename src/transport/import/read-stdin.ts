import type { Readable } from 'node:stream';
import { type Got, tooLarge } from './got.ts';

/** Reads standard input to its end, up to the largest size. */
export async function readStdin(input: Readable, maxMb: number): Promise<Got> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of input) {
    const bytes = Buffer.from(piece);
    size += bytes.length;
    if (size > maxMb * 1e6) return tooLarge(undefined, maxMb);
    pieces.push(bytes);
  }
  return { kind: 'got', document: { name: 'standard input', bytes: Buffer.concat(pieces) } };
}
