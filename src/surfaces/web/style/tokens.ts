/**
 * The colours, fonts and sizes of every page. Both themes reach at least 4.5:1 for words on each of
 * their grounds, and 3:1 for lines that mean something.
 *
 * Vermilion marks what leads to proof, as in the notes of an annotated edition; nothing else is red.
 */
export const TOKENS = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf6;
  --raised: #f3f1ea;
  --ink: #1d1c1a;
  --quiet: #615d55;
  --rule: #dcd8cd;
  --edge: #8b867a;
  --proof: #a1331d;
  --highlight: #fdeeb8;
  --highlight-edge: #a8720a;
  --quote-ground: #f6e9c4;
  --said-ground: #fbe0d6;
  --said: #8f2d14;
  --source-ground: #d9eaf5;
  --source: #0d4f78;

  --sans: system-ui, -apple-system, "Segoe UI", "PingFang SC", "Source Han Sans SC", "Noto Sans CJK SC",
    "Noto Sans SC", "Microsoft YaHei UI", "Microsoft YaHei", sans-serif;
  --serif: "Iowan Old Style", Charter, Georgia, "Source Han Serif SC", "Noto Serif CJK SC",
    "Noto Serif SC", "Songti SC", serif;
  --kai: "Iowan Old Style", Charter, Georgia, "Kaiti SC", STKaiti, "LXGW WenKai", KaiTi,
    "Source Han Serif SC", "Noto Serif CJK SC", serif;
  --mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Noto Sans Mono CJK SC", monospace;

  --measure: 38em;
  --gap: 1rem;
  --side: clamp(1.125rem, 5vw, 2.5rem);
  --radius: 0.375rem;
}
:lang(zh-TW), :lang(zh-HK), :lang(zh-Hant) {
  --sans: system-ui, -apple-system, "Segoe UI", "PingFang TC", "Source Han Sans TC", "Noto Sans CJK TC",
    "Noto Sans TC", "Microsoft JhengHei UI", "Microsoft JhengHei", sans-serif;
  --serif: "Iowan Old Style", Charter, Georgia, "Source Han Serif TC", "Noto Serif CJK TC",
    "Noto Serif TC", "Songti TC", serif;
  --kai: "Iowan Old Style", Charter, Georgia, "Kaiti TC", BiauKai, DFKai-SB,
    "Source Han Serif TC", "Noto Serif CJK TC", serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #17181a;
    --raised: #212225;
    --ink: #e4e1da;
    --quiet: #a7a297;
    --rule: #36373a;
    --edge: #858176;
    --proof: #f0987f;
    --highlight: #3d3413;
    --highlight-edge: #d9a83a;
    --quote-ground: #3a331f;
    --said-ground: #4a251b;
    --said: #ffb8a2;
    --source-ground: #173446;
    --source: #a5d4f2;
  }
}
`;
