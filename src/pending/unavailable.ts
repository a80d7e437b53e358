/**
 * What is looked up cannot be had right now: it is away, too slow, or refuses. Whoever asked is told
 * that, and never that nothing was found. `cause` says why.
 */
export class Unavailable extends Error {
  override readonly name = 'Unavailable';
}

/**
 * What is looked up is gone, because a newer version of the library took its place: the work is begun
 * anew on that one.
 */
export class Superseded extends Error {
  override readonly name = 'Superseded';
}
