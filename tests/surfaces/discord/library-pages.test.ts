import { describe, expect, it } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { describeLibrary } from '../../../src/source/describe-library.ts';
import { renderDiscord } from '../../../src/surfaces/discord/render.ts';
import { LOCALES } from '../../../src/surfaces/texts/locales.ts';
import { buttonIdsOf, expectGoodBody, textsOf } from '../../support/discord-body.ts';
import { buildSound } from '../../support/knowledge.ts';
import { shelf, shelfFiles, shelfId } from '../../support/shelf.ts';

const LOADED = { loadedAt: new Date(0), version: '1' };

/** The texts of all pages, as the buttons lead through them. */
function pagesOf(library: Library, locale: (typeof LOCALES)[number]): string[] {
  const pages: string[] = [];
  const all = describeLibrary(library, LOADED);
  for (let from = 0, next = -1; from !== next; ) {
    const reply = renderDiscord(all, locale, library, { audience: 'everyone', from });
    expectGoodBody(reply);
    pages.push(textsOf(reply).join('\n').replaceAll('\\', ''));
    const further = buttonIdsOf(reply)
      .map((id) => Number(/^v1:page:library::(\d+)$/u.exec(id)?.[1]))
      .filter((block) => block > from);
    next = from;
    from = Math.max(from, ...further);
  }
  return pages;
}

const idsIn = (pages: readonly string[]) =>
  pages.flatMap((page) => page.match(/shelf-\d{4}/gu) ?? []);
const newestFirst = (count: number) => Array.from({ length: count }, (_, n) => shelfId(n + 1));

describe.each(LOCALES)('in %s', (locale) => {
  it.each([1, 10, 11, 59, 60, 250])('of %i articles each is on one page', (count) => {
    const pages = pagesOf(shelf(count), locale);
    expect(idsIn(pages)).toEqual(newestFirst(count));
    if (count > 40) expect(pages).toHaveLength(Math.ceil(count / 10));
  });

  it('articles whose words fill more than a message are all there, page by page', () => {
    const marks = '*_~|'.repeat(60);
    const files = shelfFiles(45, `notice: '${marks}'`).map((file) => {
      const text = new TextDecoder()
        .decode(file.bytes)
        .replace(/^title: .*$/mu, `title: '${marks}'`);
      return file.name.startsWith('articles/')
        ? { ...file, bytes: new TextEncoder().encode(text) }
        : file;
    });
    const shown = idsIn(pagesOf(buildSound(files), locale));
    expect([...new Set(shown)]).toEqual(newestFirst(45));
  });
});
