import type { Library } from './library.ts';

/** Remembers what is worked out of a library: a library never changes, and goes when it is replaced. */
export function perLibrary<T>(workOut: (library: Library) => T): (library: Library) => T {
  const known = new WeakMap<Library, { readonly value: T }>();
  return (library) => {
    const found = known.get(library);
    if (found !== undefined) return found.value;
    const value = workOut(library);
    known.set(library, { value });
    return value;
  };
}
