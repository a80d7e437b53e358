import { COLOURS } from '../../discord/colours.ts';
import { hexOf } from './draw-component.ts';
import { colorsOf } from './themes.ts';

/**
 * The look of Discord, by eye: close, not exact. Discord's own fonts are not free, so
 * Latin letters and emoji differ a little in shape; line breaks of Chinese text do not.
 *
 * All names begin with `dc`, because the style sheet is that of a whole website.
 */
export function messageStyle(): string {
  return `
.dc { ${colorsOf('dark')} --dc-gap: 16px; --dc-padding: 16px; container-type: inline-size; }
@media (prefers-color-scheme: light) { .dc:not([data-theme=dark]) { ${colorsOf('light')} } }
.dc[data-theme=light] { ${colorsOf('light')} }
@container (width < 600px) { .dc-message { --dc-gap: 12px; --dc-padding: 12px; } }
${frameStyle}${markdownStyle}${componentStyle}${accentStyle()}${controlStyle}${mediaStyle}`;
}

const frameStyle = `
.dc, .dc * { box-sizing: border-box; }
.dc { background: var(--dc-page); color: var(--dc-text); -webkit-font-smoothing: antialiased;
  font: 16px/1.375 'gg sans', 'Liberation Sans', 'Noto Sans CJK SC', 'Noto Color Emoji',
  sans-serif; letter-spacing: normal; text-align: start; line-break: auto;
  text-autospace: no-autospace; text-spacing-trim: initial; hanging-punctuation: none; }
.dc a { color: var(--dc-link); text-decoration: none; }
.dc a:hover { text-decoration: underline; }
.dc :focus-visible { outline: 2px solid var(--dc-link); outline-offset: 2px; }
.dc-message { display: flex; gap: var(--dc-gap); margin: 0; padding: 12px 16px; width: 100%; }
.dc-ephemeral { background: var(--dc-page-for-you); }
.dc-avatar { flex: none; width: 40px; height: 40px; border-radius: 50%; background: #5865f2;
  color: #fff; font-size: 20px; font-weight: 700; line-height: 40px; text-align: center; }
.dc-main { flex: 1; min-width: 0; }
.dc-header { display: flex; align-items: center; gap: 4px; margin-bottom: 4px; line-height: 22px; }
.dc-name { color: var(--dc-strong); font-weight: 500; }
.dc-app { background: #5865f2; color: #fff; border-radius: 4px; padding: 0 5px; font-size: 11px;
  font-weight: 600; line-height: 15px; }
.dc-header time { color: var(--dc-small); font-size: 12px; margin-left: 4px; }
.dc-only-you { display: flex; align-items: center; gap: 4px; margin-top: 6px;
  color: var(--dc-small); font-size: 12px; }
.dc-dismiss { all: unset; color: var(--dc-link); cursor: pointer; }
.dc-unknown { background: #d22d39; color: #fff; padding: 4px 8px; border-radius: 4px; }
`;

const markdownStyle = `
.dc-text { white-space: pre-wrap; overflow-wrap: anywhere; }
.dc-text :is(h1, h2, h3) { color: var(--dc-strong); font-family: inherit; font-weight: 700;
  line-height: 1.375; margin: 16px 0 8px; padding: 0; }
.dc-text h1 { font-size: 24px; } .dc-text h2 { font-size: 20px; } .dc-text h3 { font-size: 16px; }
.dc-text .dc-first { margin-top: 0; } .dc-text .dc-last { margin-bottom: 0; }
.dc-text small { display: block; color: var(--dc-small); font-size: 13px; }
.dc-text strong { font-weight: 700; }
.dc-quote { display: flex; }
.dc-quote::before { content: ''; flex: none; width: 4px; border-radius: 4px;
  background: var(--dc-bar); }
.dc-text blockquote { margin: 0; font: inherit; color: inherit; background: none; padding: 0 8px 0 12px; min-width: 0; border: 0; }
.dc-text :is(ul, ol) { margin: 4px 0 0; padding-left: 22px; white-space: normal; }
.dc-text ul ul { list-style: circle; }
.dc-text li { margin-bottom: 4px; white-space: pre-wrap; }
.dc-text code { font: 85%/1.4 'Noto Sans Mono', 'DejaVu Sans Mono', 'Noto Sans Mono CJK SC', monospace;
  background: var(--dc-code); border: 1px solid var(--dc-code-edge); border-radius: 4px;
  padding: 0 3px; }
.dc-text pre { margin: 6px 0 0; }
.dc-text pre code { display: block; padding: 8px; font-size: 14px; }
.dc-spoiler { background: var(--dc-spoiler); color: transparent; border-radius: 4px; }
.dc-spoiler * { color: transparent; background: none; }
.dc-mention { background: var(--dc-mention); color: var(--dc-mention-text); border-radius: 3px;
  padding: 0 2px; font-weight: 500; }
.dc-time { background: var(--dc-time); border-radius: 3px; padding: 0 2px; }
`;

const componentStyle = `
.dc-components { display: flex; flex-direction: column; gap: 8px; align-items: stretch; }
.dc-container { position: relative; display: flex; flex-direction: column; gap: 8px; width: 100%;
  max-width: 600px; margin: 0; padding: var(--dc-padding); background: var(--dc-container);
  border: 1px solid var(--dc-container-edge); border-radius: 8px; overflow: hidden; }
.dc-container[data-accent] { padding-left: calc(var(--dc-padding) + 4px); }
.dc-container[data-accent]::before { content: ''; position: absolute; inset: 0 auto 0 0; width: 4px;
  background: var(--dc-bar); }
.dc-section { display: flex; justify-content: space-between; gap: 12px; align-items: flex-start; }
.dc-texts { flex: 1; min-width: 0; display: flex; flex-direction: column; gap: 4px; }
.dc-row { display: flex; flex-wrap: wrap; gap: 8px; }
.dc-separator { height: 1px; } .dc-separator.dc-divider { background: var(--dc-divider); }
.dc-separator.dc-large { margin: 8px 0; }
`;

/** Of the bot's colours only: a style sheet cannot know others. */
function accentStyle(): string {
  const rules = Object.values(COLOURS).map((color) => {
    const hex = hexOf(color);
    return `.dc-container[data-accent='${hex}']::before { background: #${hex}; }\n`;
  });
  return rules.join('');
}

const controlStyle = `
.dc-button { display: inline-flex; align-items: center; justify-content: center; gap: 6px;
  flex: none; max-width: 100%; min-width: 60px; min-height: 32px; margin: 0; padding: 2px 12px;
  border: 1px solid var(--dc-button-edge); border-radius: 8px; color: #fff; font: inherit;
  font-size: 14px; font-weight: 500; line-height: 18px; }
.dc-button span { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.dc-button[disabled] { opacity: 0.5; }
.dc-button[name]:hover { filter: brightness(1.1); cursor: pointer; }
.dc-arrow { flex: none; }
.dc-primary { background: #5865f2; } .dc-success { background: #00863a; }
.dc-danger { background: #d22d39; }
.dc-secondary, .dc-link { background: var(--dc-button); }
.dc-secondary, .dc a.dc-link { color: var(--dc-button-text); }
.dc-emoji { font-size: 1.1em; flex: none; }
.dc-menu { display: flex; gap: 8px; align-items: center; width: 100%; }
.dc-select { display: flex; justify-content: space-between; align-items: center; width: 100%;
  max-width: 400px; min-width: 0; min-height: 40px; margin: 0; padding: 8px 12px;
  border: 1px solid var(--dc-divider); border-radius: 8px; background: var(--dc-field);
  color: inherit; font: inherit; line-height: 20px; }
.dc-select.dc-disabled { opacity: 0.5; }
.dc-select > span { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.dc-select > svg { flex: none; margin-left: 8px; }
.dc-select .dc-emoji { margin-right: 6px; }
.dc-placeholder { color: var(--dc-small); }
`;

const mediaStyle = `
.dc-thumbnail { flex: none; width: 85px; height: 85px; object-fit: cover; border-radius: 8px; }
.dc-gallery { display: grid; gap: 4px; border-radius: 8px; overflow: hidden; max-width: 550px; }
.dc-container .dc-gallery { max-width: none; }
.dc-columns-2 { grid-template-columns: 1fr 1fr; }
.dc-columns-3 { grid-template-columns: 1fr 1fr 1fr; }
.dc-picture { display: block; width: 100%; height: 100%; object-fit: cover; }
.dc-columns-1 .dc-picture { max-height: 350px; object-fit: contain; background: var(--dc-field); }
.dc-columns-2 .dc-picture, .dc-columns-3 .dc-picture { aspect-ratio: 1; }
.dc-of-3 .dc-picture:first-child { grid-row: span 2; aspect-ratio: auto; }
.dc-hidden { filter: blur(24px); }
.dc-file { display: flex; gap: 8px; align-items: center; max-width: 432px; padding: 12px 16px;
  background: var(--dc-field); border: 1px solid var(--dc-divider); border-radius: 8px; }
.dc-file-name, .dc-file small { display: block; overflow-wrap: anywhere; }
.dc-file-name { color: var(--dc-link); }
.dc-file small { color: var(--dc-small); font-size: 12px; }
.dc-sheet { font-size: 28px; line-height: 1; }
`;
