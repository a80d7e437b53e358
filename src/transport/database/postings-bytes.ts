/**
 * Ascending ids as bytes: of each the difference from the one before, the first from −1, seven bits a
 * byte, the lowest first, with the highest bit set if there are more. In a large library most take
 * one byte.
 */
export function packIds(ids: ArrayLike<number>): Buffer {
  const bytes = Buffer.allocUnsafe(5 * ids.length);
  let [length, before] = [0, -1];
  for (let n = 0; n < ids.length; n++) {
    const id = ids[n] ?? 0;
    let rest = id - before;
    before = id;
    while (rest > 127) {
      bytes[length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    bytes[length++] = rest;
  }
  return bytes.subarray(0, length);
}

/** Calls `visit` for each of the ids that `packIds` packed. */
export function visitIds(bytes: Uint8Array, visit: (id: number) => void): void {
  let [id, rest, shift] = [-1, 0, 0];
  for (let n = 0; n < bytes.length; n++) {
    const byte = bytes[n] ?? 0;
    rest |= (byte & 127) << shift;
    if (byte > 127) {
      shift += 7;
      continue;
    }
    id += rest >>> 0;
    visit(id);
    [rest, shift] = [0, 0];
  }
}
