import { colorsOf, type Theme } from './themes.ts';

/** Windows narrower than this get the phone's margins. */
const phoneWidth = 600;

/**
 * The look of Discord, by eye: close, not exact. Discord's own fonts are not free, so
 * Latin letters and emoji differ a little in shape; line breaks of Chinese text do not.
 */
export function messageStyle(width: number, theme: Theme): string {
  const isPhone = width < phoneWidth;
  return `
:root { --gap: ${isPhone ? 12 : 16}px; --padding: ${isPhone ? 12 : 16}px; ${colorsOf(theme)} }
body { width: ${width}px; }
${pageStyle}${markdownStyle}${componentStyle}${mediaStyle}`;
}

const pageStyle = `
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); -webkit-font-smoothing: antialiased;
  font: 16px/1.375 'gg sans', 'Liberation Sans', 'Noto Sans CJK SC', 'Noto Color Emoji',
  sans-serif; }
a { color: var(--link); text-decoration: none; }
.message { display: flex; gap: var(--gap); padding: 12px 16px; width: 100%; }
.ephemeral { background: var(--page-for-you); }
.avatar { flex: none; width: 40px; height: 40px; border-radius: 50%; background: #5865f2;
  color: #fff; font-size: 20px; font-weight: 700; line-height: 40px; text-align: center; }
.main { flex: 1; min-width: 0; }
.header { display: flex; align-items: center; gap: 4px; margin-bottom: 4px; line-height: 22px; }
.name { color: var(--strong); font-weight: 500; }
.app { background: #5865f2; color: #fff; border-radius: 4px; padding: 0 5px; font-size: 11px;
  font-weight: 600; line-height: 15px; }
.header time { color: var(--small); font-size: 12px; margin-left: 4px; }
.only-you { display: flex; align-items: center; gap: 4px; margin-top: 6px; color: var(--small);
  font-size: 12px; }
.unknown { background: #d22d39; color: #fff; padding: 4px 8px; border-radius: 4px; }
`;

const markdownStyle = `
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
h1, h2, h3 { color: var(--strong); font-weight: 700; line-height: 1.375; margin: 16px 0 8px; }
h1 { font-size: 24px; } h2 { font-size: 20px; } h3 { font-size: 16px; }
.first { margin-top: 0; } .last { margin-bottom: 0; }
.text small { display: block; color: var(--small); font-size: 13px; }
strong { font-weight: 700; }
.quote { display: flex; }
.quote::before { content: ''; flex: none; width: 4px; border-radius: 4px; background: var(--bar); }
blockquote { margin: 0; padding: 0 8px 0 12px; min-width: 0; }
ul, ol { margin: 4px 0 0; padding-left: 22px; white-space: normal; } ul ul { list-style: circle; }
li { margin-bottom: 4px; white-space: pre-wrap; }
code { font: 85%/1.4 'Noto Sans Mono', 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace;
  background: var(--code); border: 1px solid var(--code-edge); border-radius: 4px; padding: 0 3px; }
pre { margin: 6px 0 0; }
pre code { display: block; padding: 8px; font-size: 14px; }
.spoiler { background: var(--spoiler); color: transparent; border-radius: 4px; }
.spoiler * { color: transparent; background: none; }
.mention { background: var(--mention); color: var(--mention-text); border-radius: 3px; padding: 0 2px;
  font-weight: 500; }
.time { background: var(--time); border-radius: 3px; padding: 0 2px; }
`;

const componentStyle = `
.components { display: flex; flex-direction: column; gap: 8px; align-items: stretch; }
.container { position: relative; display: flex; flex-direction: column; gap: 8px; width: 100%;
  max-width: 600px; padding: var(--padding); background: var(--container); border: 1px solid var(--container-edge);
  border-radius: 8px; overflow: hidden; }
.accent { padding-left: calc(var(--padding) + 4px); }
.accent::before { content: ''; position: absolute; inset: 0 auto 0 0; width: 4px;
  background: var(--accent); }
.section { display: flex; justify-content: space-between; gap: 12px; align-items: flex-start; }
.texts { flex: 1; min-width: 0; display: flex; flex-direction: column; gap: 4px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
.button { display: inline-flex; align-items: center; justify-content: center; gap: 6px; flex: none;
  max-width: 100%; min-width: 60px; min-height: 32px; padding: 2px 12px; border: 1px solid
  var(--button-edge); border-radius: 8px; color: #fff; font: inherit;
  font-size: 14px; font-weight: 500; line-height: 18px; }
.button span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.button[disabled] { opacity: 0.5; }
.arrow { flex: none; }
.primary { background: #5865f2; } .success { background: #00863a; } .danger { background: #d22d39; }
.secondary, .link { background: var(--button); color: var(--button-text); }
.emoji { font-size: 1.1em; flex: none; }
.separator { height: 1px; } .separator.divider { background: var(--divider); }
.separator.large { margin: 8px 0; }
.select { display: flex; justify-content: space-between; align-items: center; width: 100%;
  max-width: 400px; min-height: 40px; padding: 8px 12px; border: 1px solid var(--divider);
  border-radius: 8px; background: var(--field); line-height: 20px; }
.select.disabled { opacity: 0.5; }
.select > span { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.select > svg { flex: none; margin-left: 8px; }
.select .emoji { margin-right: 6px; }
.placeholder { color: var(--small); }
`;

const mediaStyle = `
.thumbnail { flex: none; width: 85px; height: 85px; object-fit: cover; border-radius: 8px; }
.gallery { display: grid; gap: 4px; border-radius: 8px; overflow: hidden; max-width: 550px; }
.container .gallery { max-width: none; }
.columns-2 { grid-template-columns: 1fr 1fr; } .columns-3 { grid-template-columns: 1fr 1fr 1fr; }
.picture { display: block; width: 100%; height: 100%; object-fit: cover; }
.columns-1 .picture { max-height: 350px; object-fit: contain; background: var(--field); }
.columns-2 .picture, .columns-3 .picture { aspect-ratio: 1; }
.of-3 .picture:first-child { grid-row: span 2; aspect-ratio: auto; }
.hidden { filter: blur(24px); }
.file { display: flex; gap: 8px; align-items: center; max-width: 432px; padding: 12px 16px;
  background: var(--field); border: 1px solid var(--divider); border-radius: 8px; }
.file a, .file small { display: block; overflow-wrap: anywhere; }
.file small { color: var(--small); font-size: 12px; }
.sheet { font-size: 28px; line-height: 1; }
`;
