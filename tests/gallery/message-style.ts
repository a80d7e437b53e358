/** Windows narrower than this get the phone's margins. */
const phoneWidth = 600;

/**
 * The look of Discord's dark theme, by eye: close, not exact. Discord's own fonts are not free, so
 * Latin letters and emoji differ a little in shape; line breaks of Chinese text do not.
 */
export function messageStyle(width: number): string {
  const isPhone = width < phoneWidth;
  return `
:root { --gap: ${isPhone ? 12 : 16}px; --padding: ${isPhone ? 12 : 16}px; }
body { width: ${width}px; }
${pageStyle}${markdownStyle}${componentStyle}${mediaStyle}`;
}

const pageStyle = `
* { box-sizing: border-box; }
body { margin: 0; background: #1a1a1e; color: #dfe0e2; -webkit-font-smoothing: antialiased;
  font: 16px/1.375 'gg sans', 'Liberation Sans', 'Noto Sans CJK SC', 'Noto Color Emoji',
  sans-serif; }
a { color: #7bb0f5; text-decoration: none; }
.message { display: flex; gap: var(--gap); padding: 12px 16px; width: 100%; }
.ephemeral { background: rgb(88 101 242 / 8%); }
.avatar { flex: none; width: 40px; height: 40px; border-radius: 50%; background: #5865f2;
  color: #fff; font-size: 20px; font-weight: 700; line-height: 40px; text-align: center; }
.main { flex: 1; min-width: 0; }
.header { display: flex; align-items: center; gap: 4px; margin-bottom: 4px; line-height: 22px; }
.name { color: #fff; font-weight: 500; }
.app { background: #5865f2; color: #fff; border-radius: 4px; padding: 0 5px; font-size: 11px;
  font-weight: 600; line-height: 15px; }
.header time { color: #94959c; font-size: 12px; margin-left: 4px; }
.only-you { display: flex; align-items: center; gap: 4px; margin-top: 6px; color: #94959c;
  font-size: 12px; }
.unknown { background: #d22d39; color: #fff; padding: 4px 8px; border-radius: 4px; }
`;

const markdownStyle = `
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
h1, h2, h3 { color: #fbfbfb; font-weight: 700; line-height: 1.375; margin: 16px 0 8px; }
h1 { font-size: 24px; } h2 { font-size: 20px; } h3 { font-size: 16px; }
h1:first-child, h2:first-child, h3:first-child { margin-top: 0; }
h1:last-child, h2:last-child, h3:last-child { margin-bottom: 0; }
.text small { display: block; color: #94959c; font-size: 13px; }
strong { font-weight: 700; }
.quote { display: flex; }
.quote::before { content: ''; flex: none; width: 4px; border-radius: 4px; background: #4e4f58; }
blockquote { margin: 0; padding: 0 8px 0 12px; min-width: 0; }
ul, ol { margin: 4px 0 0; padding-left: 22px; white-space: normal; } ul ul { list-style: circle; }
li { margin-bottom: 4px; white-space: pre-wrap; }
code { font: 85%/1.4 'Noto Sans Mono', 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace;
  background: #2c2d32; border: 1px solid #3b3c42; border-radius: 4px; padding: 0 3px; }
pre { margin: 6px 0 0; }
pre code { display: block; padding: 8px; font-size: 14px; }
.spoiler { background: #45464d; color: transparent; border-radius: 4px; }
.spoiler * { color: transparent; background: none; }
.mention { background: rgb(88 101 242 / 35%); color: #c9cdfb; border-radius: 3px; padding: 0 2px;
  font-weight: 500; }
.time { background: rgb(151 151 159 / 16%); border-radius: 3px; padding: 0 2px; }
`;

const componentStyle = `
.components { display: flex; flex-direction: column; gap: 8px; align-items: stretch; }
.container { position: relative; display: flex; flex-direction: column; gap: 8px; width: 100%;
  max-width: 600px; padding: var(--padding); background: #242429; border: 1px solid #35353b;
  border-radius: 8px; overflow: hidden; }
.accent { padding-left: calc(var(--padding) + 4px); }
.accent::before { content: ''; position: absolute; inset: 0 auto 0 0; width: 4px;
  background: var(--accent); }
.section { display: flex; justify-content: space-between; gap: 12px; align-items: flex-start; }
.texts { flex: 1; min-width: 0; display: flex; flex-direction: column; gap: 4px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
.button { display: inline-flex; align-items: center; justify-content: center; gap: 6px; flex: none;
  max-width: 100%; min-width: 60px; min-height: 32px; padding: 2px 12px; border: 1px solid
  rgb(255 255 255 / 8%); border-radius: 8px; color: #fff; font: inherit;
  font-size: 14px; font-weight: 500; line-height: 18px; }
.button span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.button[disabled] { opacity: 0.5; }
.arrow { flex: none; }
.primary { background: #5865f2; } .success { background: #00863a; } .danger { background: #d22d39; }
.secondary, .link { background: #36363c; color: #efeff1; }
.emoji { font-size: 1.1em; flex: none; }
.separator { height: 1px; } .separator.divider { background: #3b3b41; }
.separator.large { margin: 8px 0; }
.select { display: flex; justify-content: space-between; align-items: center; width: 100%;
  max-width: 400px; min-height: 40px; padding: 8px 12px; border: 1px solid #3b3b41;
  border-radius: 8px; background: #1e1e22; line-height: 20px; }
.select.disabled { opacity: 0.5; }
.select .emoji { margin-right: 6px; }
.placeholder { color: #94959c; }
`;

const mediaStyle = `
.thumbnail { flex: none; width: 85px; height: 85px; object-fit: cover; border-radius: 8px; }
.gallery { display: grid; gap: 4px; border-radius: 8px; overflow: hidden; max-width: 550px; }
.container .gallery { max-width: none; }
.columns-2 { grid-template-columns: 1fr 1fr; } .columns-3 { grid-template-columns: 1fr 1fr 1fr; }
.picture { display: block; width: 100%; height: 100%; object-fit: cover; }
.columns-1 .picture { max-height: 350px; object-fit: contain; background: #1e1e22; }
.columns-2 .picture, .columns-3 .picture { aspect-ratio: 1; }
.of-3 .picture:first-child { grid-row: span 2; aspect-ratio: auto; }
.hidden { filter: blur(24px); }
.file { display: flex; gap: 8px; align-items: center; max-width: 432px; padding: 12px 16px;
  background: #1e1e22; border: 1px solid #3b3b41; border-radius: 8px; }
.file a, .file small { display: block; overflow-wrap: anywhere; }
.file small { color: #94959c; font-size: 12px; }
.sheet { font-size: 28px; line-height: 1; }
`;
