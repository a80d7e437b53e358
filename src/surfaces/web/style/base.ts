/** The page itself: its ground, its text, links, and what is around the content. */
export const BASE = `
*, ::before, ::after { box-sizing: border-box; }
html {
  font-size: 100%;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
  scroll-padding-top: 1.5rem;
  background: var(--paper);
}
body {
  margin: 0;
  min-height: 100vh;
  display: flex;
  flex-direction: column;
  color: var(--ink);
  background: var(--paper);
  font-family: var(--sans);
  font-size: 1.0625rem;
  line-height: 1.75;
  line-break: strict;
  overflow-wrap: anywhere;
  text-autospace: normal;
  text-spacing-trim: space-first;
  hanging-punctuation: allow-end last;
  font-kerning: normal;
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

h1, h2, h3, h4, h5, h6 {
  margin: 2.2em 0 0.7em;
  font-family: var(--serif);
  font-weight: 700;
  line-height: 1.4;
  text-wrap: balance;
}
h1 { margin-top: 0; font-size: clamp(1.6rem, 1.2rem + 2vw, 2.2rem); line-height: 1.35; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.15rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, dl, figure, blockquote, pre { margin: 0 0 var(--gap); }
ul, ol { padding-inline-start: 1.5em; }
dd { margin: 0; }
img { display: block; max-width: 100%; height: auto; }
small, .quiet { font-size: 0.875rem; color: var(--quiet); }

a { color: inherit; text-decoration: underline; text-decoration-color: var(--edge); text-decoration-thickness: 1px; text-underline-offset: 0.25em; }
a:hover { color: var(--proof); text-decoration-color: currentColor; }
:focus-visible { outline: 2px solid var(--proof); outline-offset: 3px; border-radius: 2px; }
main:focus { outline: none; }

.skip { position: absolute; inset-inline-start: -999rem; }
.skip:focus { position: fixed; inset: 0.5rem auto auto 0.5rem; z-index: 9; padding: 0.5rem 1rem; background: var(--paper); }
.unseen:not(:focus, :focus-within) { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.site, .foot, main { width: 100%; max-width: 76rem; margin-inline: auto; padding-inline: var(--side); }
.site { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1.5rem; padding-block: 1.1rem; font-size: 0.9375rem; }
.site a { text-decoration: none; padding-block: 0.25rem; }
.site .name { font-family: var(--serif); font-weight: 700; font-size: 1.125rem; margin-inline-end: auto; }
.site .name::before { content: ""; display: inline-block; width: 0.6em; height: 0.6em; margin-inline-end: 0.5em; background: var(--proof); border-radius: 1px; }
.site nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; }
main { flex: 1; padding-block: 1.5rem 4rem; }
.foot { padding-block: 1.25rem 2rem; border-top: 1px solid var(--rule); font-size: 0.875rem; color: var(--quiet); }
.foot p { margin: 0; }

.notice { max-width: var(--measure); margin: 0 0 1.5rem; padding: 0.75rem 1rem; border-inline-start: 3px solid var(--highlight-edge); background: var(--raised); }
.notice p { margin: 0; }
`;
