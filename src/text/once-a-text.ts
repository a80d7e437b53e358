import { LRUCache } from 'lru-cache';

/**
 * Remembers what is made of short texts, for one text is read by several: so many of those read
 * last, each of at most so many UTF-16 units.
 * @param make gives the same for the same text, and nobody changes it
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
    // A piece of a longer text would keep all of that, so a copy is the key.
    kept.set(Buffer.from(text, 'utf16le').toString('utf16le'), made);
    return made;
  };
}
