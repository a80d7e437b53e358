import type { Locale } from '../texts/locales.ts';
import { WEB_TEXTS } from '../texts/web.ts';
import { type Html, html, type Part } from './html.ts';

/** What is around the content of a page. */
export interface Shell {
  readonly locale: Locale;
  readonly title: string;
  /** For whoever only sees a link to the page, as plain text. */
  readonly description?: string | undefined;
  /** The page's address, whole; it has one only if the server knows where it is reached. */
  readonly address?: string | undefined;
  /** The address of a picture for links, whole. */
  readonly picture?: string | undefined;
  /** Names of scripts that the page gains by; it works without. */
  readonly scripts?: readonly string[];
}

/** A whole page. */
export function drawPage(shell: Shell, content: Part): string {
  const texts = WEB_TEXTS[shell.locale];
  const page = html`<!doctype html>
<html lang="${shell.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shell.title}</title>
${openGraph(shell)}
<link rel="stylesheet" href="/assets/style.css">
${(shell.scripts ?? []).map((name) => html`<script src="/assets/${name}" defer></script>\n`)}
</head>
<body>
<a class="skip" href="#content">${texts.shell.skip}</a>
<header class="site"><a href="/">${texts.shell.name}</a></header>
<main id="content">
${content}
</main>
</body>
</html>
`;
  return page.toString();
}

function openGraph({ title, description, address, picture }: Shell): Html[] {
  const tags = { title, description, url: address, image: picture };
  return Object.entries(tags).flatMap(([name, value]) =>
    value === undefined ? [] : [html`<meta property="og:${name}" content="${value}">\n`],
  );
}
