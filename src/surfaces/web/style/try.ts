/** The playground: a window of Discord with a log, the field below it, and what is around. */
export const TRY = `
.try-intro { max-width: var(--measure); }
.try-examples { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0.25rem 1rem; margin-block-end: 1rem; }
.try-examples h2 { margin: 0; font-family: inherit; font-size: 0.875rem; font-weight: 400; color: var(--quiet); }
.try-examples ul { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; margin: 0; padding: 0; list-style: none; }
.try-examples a { display: inline-block; padding-block: 0.25rem; }

.try-frame { display: flex; flex-direction: column; max-width: 52rem; min-height: min(32rem, 70vh);
  border: 1px solid var(--dc-container-edge); border-radius: 8px; }
.try-log { flex: 1; display: flex; flex-direction: column; justify-content: flex-end; padding-block: 8px; }
.try-exchange { padding-block: 4px; scroll-margin-block-end: 6rem; }
.try-exchange + .try-exchange { border-top: 1px solid var(--dc-divider); }
.try-message { margin: 0; }
.dc .try-said, .dc .try-note { margin: 0; padding: 8px 16px 0 72px; font-size: 14px; line-height: 20px;
  color: var(--dc-small); overflow-wrap: anywhere; }
.try-said code { font: inherit; color: var(--dc-text); }
.try-details { margin: 0; padding: 0 16px 4px 72px; font-size: 12px; color: var(--dc-small); }
.dc .try-details summary { padding-block: 4px; }
.dc .try-details summary:hover { color: var(--dc-text); }
.dc .try-details h3 { margin: 8px 0 4px; font: inherit; }
.try-json { max-height: 24rem; margin: 0; padding: 8px 12px; overflow: auto; border-radius: 4px;
  background: var(--dc-code); color: var(--dc-text); font: 12px/1.5 var(--mono); white-space: pre; }
.dc .try-copy { margin-inline-start: 8px; min-height: 24px; font-size: 12px; }
@container (width < 600px) {
  .dc .try-said, .dc .try-note, .try-details { padding-inline-start: 16px; }
}

.try-line { position: sticky; bottom: 0; display: flex; gap: 8px; padding: 8px 16px 16px;
  background: var(--dc-page); border-radius: 0 0 8px 8px; }
.dc .try-line input { flex: 1; min-width: 0; min-height: 44px; padding: 10px 12px; font: inherit;
  color: var(--dc-text); background: var(--dc-container); border: 1px solid var(--dc-small); border-radius: 8px; }
.dc .try-line input::placeholder { color: var(--dc-small); opacity: 1; }
.dc .try-line button { min-height: 44px; padding-inline: 16px; font: inherit; font-weight: 500;
  color: #fff; background: #505cdc; border: 0; border-radius: 8px; }
.try-choices { position: absolute; inset: auto 16px calc(100% - 4px); max-height: min(20rem, 50vh); margin: 0;
  padding: 4px; overflow-y: auto; list-style: none; background: var(--dc-container);
  border: 1px solid var(--dc-container-edge); border-radius: 8px; box-shadow: 0 8px 24px rgb(0 0 0 / 24%); }
.try-choices[hidden] { display: none; }
.try-choices li { display: flex; flex-wrap: wrap; gap: 0 12px; padding: 8px 12px; border-radius: 4px; cursor: pointer; }
.try-choices li > span { color: var(--dc-small); font-size: 14px; }
.try-choices li:hover, .try-choices [aria-selected="true"] { background: var(--dc-button); }
.try-choices li:hover > span, .try-choices [aria-selected="true"] > span { color: inherit; }
.try-choices [aria-selected="true"] { outline: 2px solid var(--dc-link); outline-offset: -2px; }

html:not(.scripted) .dc-dismiss, html:not(.scripted) .dc-only-you .dc-dot { display: none; }
.try-settings { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; margin-block-start: 1rem; font-size: 0.875rem; }
.try-settings nav { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; }
.try-settings span { color: var(--quiet); }
.try-settings a { padding-block: 0.25rem; }
.try-settings [aria-current] { font-weight: 600; text-decoration: none; }
`;
