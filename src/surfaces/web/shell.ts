import { CATALOGUES, type Locale } from '../texts/locales.ts';
import { checkAddress, libraryAddress, searchAddress } from './addresses.ts';
import { type Html, html, type Part } from './html.ts';

/** What is around the content of a page. */
export interface Shell {
  readonly locale: Locale;
  readonly title: string;
  /** For whoever only sees a link to the page, as plain text. */
  readonly description?: string | undefined;
  /** The page's address, whole; it has one only if the server knows where it is reached. */
  readonly address?: string | undefined;
  /** The address that stands for this page and its permalinks, whole; if not said, its own. */
  readonly canonical?: string | undefined;
  /** The address of a picture for links, whole. */
  readonly picture?: string | undefined;
  /** Set if the page is an article: when it was published, as precise as known, or an empty text. */
  readonly published?: string | undefined;
  /** Names of scripts that the page gains by; it works without. */
  readonly scripts?: readonly string[];
}

/** A whole page. */
export function drawDocument(shell: Shell, content: Part): string {
  const texts = CATALOGUES[shell.locale].web.shell;
  const page = html`<!doctype html>
<html lang="${shell.locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${shell.title === texts.name ? '' : `${shell.title} · `}${texts.name}</title>
${describe(shell)}<link rel="icon" href="/assets/icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="/assets/style.css">
${(shell.scripts ?? []).map((name) => html`<script type="module" src="/assets/${name}"></script>\n`)}</head>
<body>
<a class="skip" href="#content">${texts.skip}</a>
<header class="site">
<a class="name" href="${libraryAddress()}">${texts.name}</a>
<nav aria-label="${texts.pages}">
<a href="${libraryAddress()}">${texts.library}</a>
<a href="${searchAddress()}">${texts.search}</a>
<a href="${checkAddress()}">${texts.check}</a>
</nav>
</header>
<main id="content" tabindex="-1">
${content}
</main>
<footer class="foot"><p>${texts.foot}</p></footer>
</body>
</html>
`;
  return page.toString();
}

/** What a link to the page unfurls to. */
function describe({ locale, title, description, address, ...shell }: Shell): Html {
  const { canonical = address, picture, published } = shell;
  const tags = {
    'og:title': title,
    'og:description': description,
    'og:url': address,
    'og:image': picture,
    'og:site_name': CATALOGUES[locale].web.shell.name,
    'og:locale': locale.replace('-', '_'),
    'og:type': published === undefined ? 'website' : 'article',
    'article:published_time': published === '' ? undefined : published,
  };
  const drawn = Object.entries(tags).map(([name, value]) =>
    value === undefined ? undefined : html`<meta property="${name}" content="${value}">\n`,
  );
  const card = picture === undefined ? 'summary' : 'summary_large_image';
  return html`${description === undefined ? undefined : html`<meta name="description" content="${description}">\n`}${drawn}<meta name="twitter:card" content="${card}">
${canonical === undefined ? undefined : html`<link rel="canonical" href="${canonical}">\n`}`;
}
