import type { Context } from '../commands/command.ts';
import { html } from '../surfaces/web/html.ts';
import { drawPage } from '../surfaces/web/shell.ts';
import { makeMissingPage } from './missing-page.ts';
import type { Page } from './page.ts';

/** `/e/<entity>`: what the library states about a name. */
export function makeEntityPage(entity: string, context: Context): Page {
  const found = context.library.entities.get(entity);
  if (found === undefined) return makeMissingPage(context);
  const { locale } = context;
  const title = found.name['zh-CN'];
  return { status: 200, html: drawPage({ locale, title }, html`<h1>${title}</h1>`) };
}
