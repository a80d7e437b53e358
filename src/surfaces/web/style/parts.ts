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
.rows .title { font-family: var(--serif); font-weight: 700; font-size: 1.0625rem; }
.rows p { margin: 0; }

details > summary { cursor: pointer; width: fit-content; }
summary:hover { color: var(--proof); }

.scrolls { overflow-x: auto; max-width: 100%; margin: 0 0 1.5rem; }
table { border-collapse: collapse; font-size: 0.9375rem; line-height: 1.5; text-align: start; }
caption { text-align: start; padding-block: 0 0.5rem; font-size: 0.875rem; color: var(--quiet); }
th, td { padding: 0.5rem 0.875rem 0.5rem 0; vertical-align: top; text-align: start; border-bottom: 1px solid var(--rule); min-width: 4.5em; }
thead th { border-bottom: 1.5px solid var(--ink); vertical-align: bottom; }
th { font-weight: 600; }

mark { color: inherit; background: var(--quote-ground); border-radius: 2px; }
.proof { color: var(--proof); font-size: 0.875rem; text-decoration: none; white-space: nowrap; font-variant-numeric: lining-nums; }
.proof:hover { text-decoration: underline; }
.pages { display: flex; gap: 1.5rem; align-items: baseline; }
`;
