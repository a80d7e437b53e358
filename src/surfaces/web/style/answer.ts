/** Answers: how sure they are, quotes, facts, comparisons, and claims beside their sources. */
export const ANSWER = `
form.ask input[type="search"] { flex: 1 1 0; font-size: 1.125rem; }
form.ask p { flex-basis: 100%; margin: 0; }
form.ask textarea { flex-basis: 100%; }
.ask label { font-family: var(--serif); font-weight: 700; font-size: 1.0625rem; color: var(--ink); }

.answer { max-width: var(--measure); padding-block-start: 1rem; border-top: 1.5px solid var(--rule); }
.answer.sure { border-top-color: var(--ink); }
.answer.nearest { border-top-style: dashed; border-top-color: var(--edge); }
.answer > h2:first-of-type { margin-top: 0.5rem; }
.answer h2 a, .answer h3 a { text-decoration-color: var(--rule); }
.tier { display: flex; align-items: center; gap: 0.5em; margin: 0 0 0.75rem; font-size: 0.875rem; font-weight: 600; }
.tier::before { content: ""; width: 0.75em; height: 0.75em; border: 2px solid currentColor; border-radius: 50%; }
.sure > .tier::before { background: currentColor; }
.nearest > .tier { color: var(--quiet); }
.nearest > .tier::before { background: linear-gradient(90deg, currentColor 50%, transparent 50%); }
.nothing > .tier { color: var(--quiet); }
.asked { font-weight: 600; }

.quote { margin: 0 0 1.5rem; }
.quote blockquote { margin: 0; padding: 0.125rem 0 0.125rem 1.125rem; border-inline-start: 3px solid var(--proof); font-family: var(--kai); font-size: 1.125rem; line-height: 1.9; }
.quote .words { margin: 0; white-space: pre-wrap; unicode-bidi: isolate; }
.quote figcaption { padding-inline-start: 1.25rem; margin-block-start: 0.375rem; }
.quote mark { padding-block: 0.125em; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
.quote.weak blockquote { border-inline-start: 3px dotted var(--edge); font-size: 1.0625rem; }
.quote.weak .words { color: var(--quiet); }
.quote.weak b { font-weight: inherit; color: var(--ink); }
.quote.beside blockquote { border-inline-start-color: var(--rule); font-size: 1rem; color: var(--quiet); }
.quote .role { margin: 0 0 0.25rem; font-size: 0.875rem; color: var(--quiet); }
.source { margin: 0; font-size: 0.875rem; line-height: 1.6; color: var(--quiet); }
.place { color: var(--proof); text-decoration-color: transparent; }
.place:hover { text-decoration-color: currentColor; }
.trail { display: block; }
.row { margin: 0; display: grid; gap: 0.25rem; }
.row > div { display: grid; grid-template-columns: minmax(4em, 8em) 1fr; gap: 0.75rem; }
.row dt { font-family: var(--sans); font-size: 0.875rem; color: var(--quiet); line-height: 2.2; }

.stated, .claims { list-style: none; padding: 0; }
.stated > li { padding-block: 1rem 0.25rem; border-top: 1px solid var(--rule); }
.answer > h2 + .stated > li:first-child { border-top: 0; padding-block-start: 0; }
.stated .quote { margin-block-end: 0.75rem; }
.stated .quote blockquote { border-inline-start-width: 2px; font-size: 1.0625rem; line-height: 1.75; }
.statement { margin: 0 0 0.5rem; }
.subject { font-size: 1.0625rem; }
.believed { white-space: nowrap; margin-inline-start: 0.5em; }
.reason { margin: 0 0 0.75rem; font-size: 0.875rem; color: var(--quiet); }
.reason p { margin: 0.25rem 0 0; padding-inline-start: 1.125rem; }
.beside-mark { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0.75rem; align-items: end; }
.quote.beside-mark figcaption { padding: 0; margin: 0; }

.comparison { width: 100%; table-layout: fixed; margin: 0 0 1.5rem; }
.comparison th[scope="rowgroup"] { padding-block: 1.25rem 0.25rem; border: 0; font-family: var(--serif); font-weight: 700; }
.comparison ul { list-style: none; margin: 0; padding: 0; }
.comparison li + li { margin-block-start: 0.375rem; }

.choices { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.5rem; }
.choices a { display: inline-block; padding: 0.375rem 0.875rem; border: 1px solid var(--edge); border-radius: 1.25rem; text-decoration: none; line-height: 1.5; }
.choices a:hover { border-color: var(--proof); }
.further { margin: 0 0 1.5rem; }
.further > summary { padding-block: 0.375rem; }
.further[open] > summary { margin-block-end: 0.75rem; }
.next { margin-block-start: 1.5rem; }
.answer > footer { margin-block-start: 1.5rem; padding-block-start: 0.75rem; border-top: 1px solid var(--rule); }
.answer > footer p { margin: 0 0 0.25rem; }

.legend { max-width: var(--measure); font-size: 0.875rem; display: flex; flex-wrap: wrap; gap: 0.25rem 0.75rem; margin-block-end: 1.5rem; }
ins, del { border-radius: 2px; }
ins { color: var(--source); background: var(--source-ground); text-decoration: underline double; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
del { color: var(--said); background: var(--said-ground); text-decoration: underline wavy; text-underline-offset: 0.2em; text-decoration-thickness: 1px; }
:is(ins, del):is(.is-number, .is-date, .is-name) { font-weight: 700; }
.claims > li { padding-block: 1.5rem 0.5rem; border-top: 1px solid var(--rule); }
.claims h3 { margin: 0 0 0.5rem; font-size: 1.125rem; line-height: 1.7; text-wrap: wrap; white-space: pre-wrap; }
.verdict { display: flex; gap: 0.5em; align-items: baseline; margin: 0 0 0.75rem; font-weight: 600; font-size: 0.9375rem; }
.verdict::before { content: ""; flex: none; width: 0.7em; height: 0.7em; border: 2px solid currentColor; border-radius: 50%; }
.is-quoted .verdict::before { background: currentColor; }
.is-near .verdict::before { background: linear-gradient(90deg, currentColor 50%, transparent 50%); }
.is-not-found .verdict { color: var(--quiet); margin-block-end: 1rem; }
.is-near blockquote { border-inline-start-style: dashed; }
.differences { margin: 0 0 0.75rem; padding: 0.5rem 1rem 0.5rem 2rem; background: var(--raised); border-radius: var(--radius); }
.kind { font-weight: 600; }
.proves { margin-block-end: 1rem; font-size: 0.9375rem; }
.proves summary { color: var(--quiet); font-size: 0.875rem; }
.proves ul { margin: 0.25rem 0 0; }
.proves p { margin: 0; }

@media (min-width: 64rem) {
  .answer { max-width: none; }
  .answer > :not(.claims, .quote), .further > :not(.quote) { max-width: var(--measure); }
  .answer > .quote, .further > .quote { display: grid; grid-template-columns: minmax(0, var(--measure)) minmax(12rem, 22rem); column-gap: 2.5rem; }
  .answer > .quote > figcaption, .further > .quote > figcaption { padding: 0.5rem 0 0; margin: 0; grid-column: 2; }
  .answer > .quote > .role { grid-column: 1 / -1; }
  .claim { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr); gap: 3rem; }
  .claimed { position: sticky; top: 1.5rem; align-self: start; }
}
`;
