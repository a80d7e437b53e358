import { LOCALES } from '../texts/locales.ts';
import { WEB_TEXTS } from '../texts/web.ts';
import { tryAddress } from './addresses.ts';
import type { MessageBody } from './discord/draw-message.ts';
import { THEMES } from './discord/themes.ts';
import { type Html, html } from './html.ts';
import { drawDocument } from './shell.ts';
import { drawExchange, drawInForm, type Exchange, type Look } from './try-exchange.ts';

/** The playground as it is to be shown. */
export interface TryPage extends Look {
  /** What was typed; empty at first. */
  readonly line: string;
  /** Lines to begin with. */
  readonly examples: readonly string[];
  /** The message whose control was used, if it is still there. */
  readonly before?: MessageBody | undefined;
  readonly exchange?: Exchange | undefined;
}

/** UTF-16 units of a line: a form puts it in the address, where each may take nine. */
export const LINE_MAX = 800;

/** `/try`: type commands as on Discord, and see what the bot answers. */
export function drawTryPage(page: TryPage): string {
  const { view, theme, exchange, before } = page;
  const { locale } = view;
  const texts = WEB_TEXTS[locale].try;
  const shown = [
    ...(before === undefined
      ? []
      : [html`<div class="try-exchange">${drawInForm(before, page)}</div>\n`]),
    ...(exchange === undefined ? [] : [drawExchange(exchange, page)]),
  ];
  const themed = theme === undefined ? undefined : html` data-theme="${theme}"`;
  const content = html`<h1>${texts.title}</h1>
<p class="try-intro">${texts.intro}</p>
${drawExamples(page)}
<div class="dc try-frame"${themed}>
<h2 class="unseen">${texts.log}</h2>
<div class="try-log" role="log" aria-label="${texts.log}">
${shown}</div>
${drawLine(page)}
</div>
${drawSettings(page)}`;
  return drawDocument({ locale, title: texts.title, scripts: ['try.js'] }, content);
}

/** What a link to the same playground keeps. */
function kept({ view, theme }: TryPage) {
  return { lang: view.locale, theme };
}

function drawExamples(page: TryPage): Html | undefined {
  const { examples, view } = page;
  if (examples.length === 0) return undefined;
  const links = examples.map(
    (line) => html`<li><a href="${tryAddress({ ...kept(page), line })}">${line}</a></li>\n`,
  );
  return html`<div class="try-examples"><h2>${WEB_TEXTS[view.locale].try.examples}</h2>
<ul>
${links}</ul></div>`;
}

/** The field for a line. A script adds suggestions to it; without, it is a plain form. */
function drawLine({ line, view, theme }: TryPage): Html {
  const { locale } = view;
  const texts = WEB_TEXTS[locale].try;
  const hidden =
    theme === undefined ? undefined : html`<input type="hidden" name="theme" value="${theme}">\n`;
  return html`<form class="try-line" method="get" action="${tryAddress()}" data-suggested="${texts.suggested}" data-failed="${texts.failed}" data-copy="${texts.copy}" data-copied="${texts.copied}">
<input type="hidden" name="lang" value="${locale}">
${hidden}<ul id="try-choices" class="try-choices" role="listbox" aria-label="${texts.suggestions}" hidden></ul>
<label class="unseen" for="try-line">${texts.line}</label>
<input id="try-line" name="line" type="text" value="${line}" placeholder="${texts.placeholder}" maxlength="${LINE_MAX}" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="send">
<button>${texts.send}</button>
<p class="unseen" role="status"></p>
</form>`;
}

function drawSettings(page: TryPage): Html {
  const { view, theme, line } = page;
  const texts = WEB_TEXTS[view.locale].try;
  const typed = line === '' ? undefined : line;
  const languages = LOCALES.map((lang) => {
    const address = tryAddress({ ...kept(page), lang, line: typed });
    return drawSetting(address, WEB_TEXTS[lang].try.ownLanguage, lang === view.locale, lang);
  });
  const looks = [undefined, ...THEMES].map((each) => {
    const address = tryAddress({ ...kept(page), theme: each, line: typed });
    return drawSetting(address, texts.looks[each ?? 'system'], each === theme);
  });
  return html`<div class="try-settings">
<nav aria-label="${texts.language}"><span>${texts.language}</span> ${languages}</nav>
<nav aria-label="${texts.look}"><span>${texts.look}</span> ${looks}</nav>
</div>`;
}

function drawSetting(address: string, name: string, isCurrent: boolean, lang?: string): Html {
  const current = isCurrent ? html` aria-current="true"` : undefined;
  const language = lang === undefined ? undefined : html` lang="${lang}"`;
  return html`<a href="${address}"${current}${language}>${name}</a>\n`;
}
