const HEIGHT_AT = 20;

/** The height of a PNG picture in dots: it stands in the first chunk. */
export function pngHeight(bytes: Uint8Array): number {
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(HEIGHT_AT);
}
