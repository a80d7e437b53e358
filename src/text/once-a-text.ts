import { LRUCache } from 'lru-cache';

/**
 * Remembers what is made of short texts, because several readers read the same text.
 * @param textsMax how many of the texts read last are remembered
 * @param lengthMax in UTF-16 units; longer texts are not remembered
 * @param make has to give the same for the same text; its result must not be changed
 */
export function onceAText<T extends object>(
  textsMax: number,
  lengthMax: number,
  make: (text: string) => T,
): (text: string) => T {
  const kept = new LRUCache<string, T>({ max: textsMax });
  return (text) => {
    if (text.length > lengthMax) return make(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    // A slice would keep its whole text in memory, so the key is a copy.
    kept.set(Buffer.from(text, 'utf16le').toString('utf16le'), made);
    return made;
  };
}
