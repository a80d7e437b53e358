/** What several pages have: forms, lists with a line about each, what opens, and tables. */
export const PARTS = `
form.ask { display: flex; flex-wrap: wrap; gap: 0.5rem; max-width: var(--measure); margin: 0 0 1.5rem; }
label { display: block; font-size: 0.875rem; color: var(--quiet); flex-basis: 100%; }
input, textarea, select, button {
  font: inherit;
  line-height: 1.5;
  color: var(--ink);
  background: var(--paper);
  border: 1px solid var(--edge);
  border-radius: var(--radius);
  padding: 0.5rem 0.75rem;
}
input[type="search"], input[type="text"], textarea { flex: 1 1 14rem; min-width: 0; width: 100%; }
textarea { min-height: 9em; resize: vertical; }
button { cursor: pointer; color: var(--paper); background: var(--ink); border-color: var(--ink); padding-inline: 1.25rem; }
button:hover { background: var(--proof); border-color: var(--proof); }

.rows { list-style: none; padding: 0; max-width: var(--measure); }
.rows > li { padding-block: 0.75rem; border-top: 1px solid var(--rule); }
.rows > li:last-child { border-bottom: 1px solid var(--rule); }
.rows .title, .rows .title [lang] { font-family: var(--serif); font-weight: 700; font-size: 1.0625rem; line-height: 1.5; }
.rows p { margin: 0; }

details > summary { cursor: pointer; width: fit-content; }
summary:hover { color: var(--proof); }

.scrolls { position: relative; overflow-x: auto; max-width: 100%; margin: 0 0 1.5rem; }
table { border-collapse: collapse; font-size: 0.9375rem; line-height: 1.5; text-align: start; }
caption { text-align: start; padding-block: 0 0.5rem; font-size: 0.875rem; color: var(--quiet); }
th, td { padding: 0.5rem 0.875rem 0.5rem 0; vertical-align: top; text-align: start; border-bottom: 1px solid var(--rule); min-width: 5.5em; overflow-wrap: break-word; }
thead > tr > * { border-bottom: 1.5px solid var(--ink); vertical-align: bottom; }
th { font-weight: 600; }

mark { color: inherit; background: var(--quote-ground); border-radius: 2px; }
.proof { font-family: system-ui, sans-serif; text-autospace: no-autospace; color: var(--proof); font-size: 0.875rem; text-decoration: none; white-space: nowrap; font-variant-numeric: lining-nums; }
.proof:hover { text-decoration: underline; }
.matrix { max-height: 85vh; overflow: auto; border-block: 1px solid var(--rule); }
.matrix table { border-collapse: separate; border-spacing: 0; }
.matrix :is(th, td) { padding: 0.6rem 0.75rem; min-width: 6em; background: var(--paper); }
.matrix thead > tr > * { position: sticky; top: 0; z-index: 1; }
.matrix :is(th[scope="row"], thead td) { position: sticky; inset-inline-start: 0; padding-inline-start: 0; border-inline-end: 1px solid var(--rule); }
.matrix thead td { z-index: 2; }
.matrix th a { text-decoration: none; }
.matrix tbody tr:last-child > * { border-bottom: 0; }
.year { display: inline-block; min-width: 2.75em; padding: 0.35em 0.5em; margin: -0.35em 0 -0.35em -0.5em; color: var(--proof); font-variant-numeric: tabular-nums; text-decoration: none; border-radius: 2px; }
.year .dot { font-size: 0.6em; vertical-align: 0.25em; }
.at { display: inline-block; vertical-align: top; }
.at small { display: block; margin-top: 0.2em; line-height: 1.2; }
.year:hover { background: var(--highlight); }
.tries { display: flex; flex-wrap: wrap; gap: 0.35rem 1.5rem; max-width: 46rem; margin-bottom: 2.5rem; padding: 0; list-style: none; font-size: 0.9375rem; }
.pages { display: flex; gap: 1.5rem; align-items: baseline; }
`;
