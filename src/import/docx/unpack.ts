import { unzipSync } from 'fflate';

/** What the reader needs; pictures and embedded files stay packed. */
const NEEDED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:[\w.-]+\/)*[\w.-]+\.(?:xml|rels))$/u;
/** A real text of a thousand pages has some 30 MB of XML. */
const UNPACKED_MAX = 200_000_000;

/** The XML files of a Word file, or why they are not unpacked. */
export type Unpacked =
  | { readonly kind: 'unpacked'; readonly parts: Readonly<Record<string, Uint8Array>> }
  | { readonly kind: 'too large' }
  | { readonly kind: 'damaged' };

/** Unpacks a Word file, up to a size: a small archive may unpack to any. */
export function unpack(bytes: Uint8Array): Unpacked {
  let size = 0;
  try {
    // The declared size is the size of the buffer, so a lie cannot take more.
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!NEEDED.test(name)) return false;
        size += originalSize;
        return size <= UNPACKED_MAX;
      },
    });
    return size > UNPACKED_MAX ? { kind: 'too large' } : { kind: 'unpacked', parts };
  } catch {
    return { kind: 'damaged' };
  }
}
