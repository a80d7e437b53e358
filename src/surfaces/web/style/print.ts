/** On paper: the text and its marks, in black, without what only a screen can use. */
export const PRINT = `
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #444; --proof: #000; --rule: #bbb; color-scheme: light; }
  @page { margin: 22mm 20mm; }
  body { font-size: 10.5pt; line-height: 1.7; }
  .site nav, .skip, .contents, form, .foot, details:not([open]) { display: none; }
  .body { font-size: 10.5pt; font-family: var(--serif); }
  .scrolls { overflow: visible; }
  h1, h2, h3, h4 { break-after: avoid; }
  tr, .facts li, pre { break-inside: avoid; }
  p { orphans: 2; widows: 2; }
  .quoted { text-decoration: none; }
  a[rel~="external"]::after { content: " " attr(href); }
}
`;
