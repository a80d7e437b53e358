import type { Context } from '../commands/command.ts';
import { makeArticlePage } from './article-page.ts';
import { makeCheckPage } from './check-page.ts';
import { makeEntityPage } from './entity-page.ts';
import { makeLibraryPage } from './library-page.ts';
import type { Page, PageRequest } from './page.ts';
import { makeSearchPage } from './search-page.ts';

/** Makes a page from the library. */
export function makePage({ target, locale }: PageRequest, context: Omit<Context, 'locale'>): Page {
  const all: Context = { ...context, locale };
  switch (target.page) {
    case 'library':
      return makeLibraryPage(all);
    case 'article':
      return makeArticlePage(target.article, target.passage, all);
    case 'entity':
      return makeEntityPage(target.entity, all);
    case 'search':
      return makeSearchPage(target.question, all);
    case 'check':
      return makeCheckPage(target.text, all);
  }
}
