/** The card of a name: what it is called, whom it works with, and its facts with their words. */
export const ENTITY = `
.card { margin: 0; font-size: 0.9375rem; }
.card > div { display: flex; gap: 0.25rem 1rem; padding-block: 0.2rem; }
.card dt { flex: none; min-width: 5em; color: var(--quiet); }
.entity > h2:first-of-type { margin-top: 1.5rem; }
.picture { width: 100%; max-width: 46rem; border: 1px solid var(--rule); border-radius: var(--radius); }
.facts-of > li { display: grid; grid-template-columns: 9.5rem minmax(0, 1fr); column-gap: 1rem; }
.facts-of { max-width: 52rem; }
.facts-of .when { color: var(--quiet); font-variant-numeric: tabular-nums; }
.words { color: var(--ink); }
.rows q { quotes: "\\201c" "\\201d"; }
.rows q:lang(zh-TW) { quotes: "\\300c" "\\300d"; }
.rows a:has(> q) { text-decoration-color: var(--trace); }
@media (max-width: 40rem) {
  .facts-of > li { display: block; }
  .card dt { min-width: 4.5em; }
}
`;
