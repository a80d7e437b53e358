/** Where an article of a version has its rows. */
export interface PlacedArticle {
  /** Its passages have the ids from `first` on, and after them its captions. */
  readonly first: number;
  readonly passages: number;
  readonly captions: number;
}

/** Leads from places in the corpus to ids in the database, and back. */
export interface CorpusPlaces {
  /** The number of passages. */
  readonly size: number;
  /** The number of the first passage of an article; articles count from 0. */
  firstOf(article: number): number;
  /** The id of a passage, by its number in the corpus. */
  idOf(passage: number): number;
  /** The article of a passage, by its number in the corpus. */
  readonly articleOf: Uint32Array;
  /** The number of the passage with an id, or −1 if it is of no article of this version. */
  passageWith(id: number): number;
  /** The article with the passage or caption of an id, or −1. */
  articleWith(id: number): number;
}

/** @param articles in the order of the corpus */
export function placeArticles(articles: readonly PlacedArticle[]): CorpusPlaces {
  const starts = new Uint32Array(articles.length + 1);
  articles.forEach(({ passages }, n) => {
    starts[n + 1] = (starts[n] ?? 0) + passages;
  });
  const size = starts.at(-1) ?? 0;
  const articleOf = new Uint32Array(size);
  articles.forEach((_, n) => {
    articleOf.fill(n, starts[n], starts[n + 1]);
  });
  const byId = Uint32Array.from(articles.keys()).sort(
    (a, b) => (articles[a]?.first ?? 0) - (articles[b]?.first ?? 0),
  );
  const firsts = Float64Array.from(byId, (article) => articles[article]?.first ?? 0);
  // Postings are ascending, so the next id is mostly of the same article or of one soon after it.
  let last = 0;
  const placeOf = (id: number): number => {
    if (id >= (firsts[last] ?? 0) && id < (firsts[last + 1] ?? Number.POSITIVE_INFINITY))
      return last;
    let [low, high] = [0, firsts.length];
    if (id >= (firsts[last] ?? Number.POSITIVE_INFINITY)) {
      let step = 1;
      low = last;
      while (low + step < high && id >= (firsts[low + step] ?? 0)) {
        low += step;
        step *= 2;
      }
      high = Math.min(high, low + step);
    }
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if ((firsts[middle] ?? 0) <= id) low = middle;
      else high = middle;
    }
    last = low;
    return low;
  };
  const articleWith = (id: number): number => {
    const article = byId[placeOf(id)] ?? -1;
    const placed = articles[article];
    if (placed === undefined) return -1;
    const { first, passages, captions } = placed;
    return id >= first && id < first + passages + captions ? article : -1;
  };
  return {
    size,
    articleOf,
    firstOf: (article) => starts[article] ?? size,
    idOf(passage) {
      const article = articleOf[passage] ?? -1;
      return (articles[article]?.first ?? 0) + passage - (starts[article] ?? 0);
    },
    articleWith,
    passageWith(id) {
      const article = articleWith(id);
      const offset = id - (articles[article]?.first ?? 0);
      if (article < 0 || offset >= (articles[article]?.passages ?? 0)) return -1;
      return (starts[article] ?? 0) + offset;
    },
  };
}
