/**
 * An article: its text in a column of 38 characters, the mark of each passage before it, and beside
 * it, where there is room, the facts that rest on it, like notes in a margin.
 */
export const ARTICLE = `
.head { max-width: 46rem; margin-bottom: 2rem; }
.head .origin { margin-bottom: 0.5rem; color: var(--proof); font-size: 0.9375rem; letter-spacing: 0.02em; }
.head h1 { margin-bottom: 0.75rem; }
.head p.quiet, .head details.quiet { margin-bottom: 0.35rem; max-width: 40rem; }
.head details ul { margin-top: 0.35rem; }

.contents { max-width: 40rem; margin: 0 0 2.5rem; padding: 0.75rem 0; border-block: 1px solid var(--rule); font-size: 0.9375rem; }
.contents > summary { color: var(--quiet); font-size: 0.875rem; }
.contents ol { list-style: none; margin: 0.5rem 0 0; padding: 0; }
.contents li { padding-block: 0.15rem; }
.contents a { text-decoration: none; }
.contents a:hover { text-decoration: underline; }
.contents .level-3 { padding-inline-start: 1.5em; }
.contents .level-4, .contents .level-5, .contents .level-6 { padding-inline-start: 3em; }

.body { font-size: 1.0625rem; line-height: 1.85; }
.body:lang(zh) .passage { text-align: justify; text-justify: inter-character; }
.body:not(:lang(zh)) { font-family: var(--serif); line-height: 1.7; --measure: 34em; }
.body h2 { margin-top: 2.75em; font-size: 1.4rem; }
.body h3 { font-size: 1.2rem; }
.body :is(h2, h3, h4, h5, h6) { max-width: calc(var(--measure) * 0.85); scroll-margin-top: 2rem; }

.part { margin-bottom: 1.35em; }
.text { max-width: var(--measure); }
.text > :last-child { margin-bottom: 0; }
.passage { white-space: pre-line; scroll-margin-top: 25vh; text-wrap: pretty; }
.old { scroll-margin-top: 25vh; }
.text :is(ul, ol) { padding-inline-start: 1.75em; }
.text li { margin-bottom: 0.5em; }
.text li > .passage { margin: 0 0 0.35em; }
.text li::marker { color: var(--quiet); font-variant-numeric: tabular-nums; }
.caption { font-size: 0.9375rem; color: var(--quiet); }
.text > .caption { padding-block: 0.35em; padding-inline-start: 0.9em; border-inline-start: 1px solid var(--edge); }
blockquote { margin-inline: 0; padding: 0.1em 0 0.1em 1.5em; border-inline-start: 3px solid var(--rule); font-family: var(--kai); }
.text pre { padding: 0.9em 1.1em; background: var(--raised); border-radius: var(--radius); font-family: var(--mono); font-size: 0.9375rem; line-height: 1.6; white-space: pre-wrap; text-align: start; }
pre code { font: inherit; }
.footnotes { padding-top: 0.75em; border-top: 1px solid var(--rule); font-size: 0.9375rem; line-height: 1.7; color: var(--quiet); }
.text .scrolls { margin-bottom: 0; }
td.number { font-variant-numeric: tabular-nums; }

.quoted { text-decoration: underline dotted 1px; text-decoration-color: var(--edge); text-underline-offset: 0.35em; }
.mark { margin-inline-start: 0.4em; color: var(--quiet); font: 400 0.8125rem/1 var(--sans); text-decoration: none; white-space: nowrap; user-select: none; font-variant-numeric: lining-nums; }
.mark:hover, .named > .mark, :target > .mark, td > .mark:focus-visible { color: var(--proof); }

.named, .passage:target { background: var(--highlight); box-shadow: 0 0 0 0.4em var(--highlight), -0.65em 0 0 0 var(--highlight-edge); border-radius: 1px; }
tr.named, tr.passage:target { box-shadow: inset 4px 0 0 0 var(--highlight-edge); }
tr:is(.named, :target) > td:first-child { padding-inline-start: 0.75rem; }
.named .mark, .passage:target .mark { color: var(--proof); font-weight: 600; }

.facts { margin-top: 0.6em; font-size: 0.875rem; line-height: 1.6; max-width: var(--measure); }
.facts > summary { color: var(--quiet); }
.facts > ul { list-style: none; margin: 0.5rem 0 0; padding: 0; }
.facts li { padding: 0.5rem 0 0.5rem 0.9rem; border-inline-start: 2px solid var(--rule); }
.facts p { margin: 0; }
.facts .who { font-weight: 600; }
.facts .quiet { font-size: 0.8125rem; }
@media (min-width: 48rem) {
  .body { font-size: 1.125rem; }
}
@media (min-width: 70rem) {
  .part { display: grid; grid-template-columns: min(var(--measure), 43rem) minmax(0, 17rem); column-gap: 3.5rem; align-items: start; }
  .head, .contents, .body, article > .notice { margin-inline-start: 3.25rem; }
  .facts { margin-top: 0.35em; }
  .text { position: relative; }
  .text > p > .mark { position: absolute; inset-inline-start: -3.5rem; width: 2.75rem; margin: 0; text-align: end; line-height: inherit; margin-top: 0; }
}
`;
