import type { Library } from './library.ts';

/** Computes something once per library; it is dropped together with the library. */
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
