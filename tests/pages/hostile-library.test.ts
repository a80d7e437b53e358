import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { PageTarget } from '../../src/pages/page.ts';
import { LOCALES } from '../../src/surfaces/texts/locales.ts';
import { HOSTILE, hostileAddress, hostileFiles, hostileWords } from '../support/hostile-files.ts';
import { pageOf, readPageOf } from '../support/pages.ts';
import { linksIn, metaOf, readPage } from '../support/read-page.ts';
import { expectSafe } from '../support/safe-page.ts';

/** Every page of a library, asked for with the same words. */
function targetsOf({ corpus, entities }: Library, words: string): PageTarget[] {
  const [article] = corpus.articles;
  const passages = [...(article?.passages ?? []), ...(article?.captions ?? [])].map(({ id }) => id);
  const again = (command: string, ids: readonly string[]): PageTarget => ({
    page: 'search',
    question: words,
    again: { command, ids },
  });
  return [
    { page: 'library' },
    { page: 'library', number: 2 },
    ...[...passages.slice(0, 4), words, '3-00000000', undefined].map(
      (passage): PageTarget => ({ page: 'article', article: HOSTILE, passage }),
    ),
    { page: 'article', article: words, passage: passages[0] },
    ...['jia', 'yi', words].map((entity): PageTarget => ({ page: 'entity', entity })),
    ...[words, `甲${words}`, '甲河数科和谁合作', `段${words}`, '', '有哪些文章'].map(
      (question): PageTarget => ({ page: 'search', question }),
    ),
    again('partner', ['jia']),
    again('compare', ['jia', 'yi']),
    again('timeline', ['jia', words]),
    again('library', []),
    again('source', [HOSTILE, passages[1] ?? '']),
    again(words, [words, '__proto__']),
    ...[
      words,
      `段${words}。2020年3月，甲河数科与乙河银行合作。`,
      `/a/${HOSTILE}?p=${passages[1]}`,
    ].map((text): PageTarget => ({ page: 'check', text })),
    ...(entities.get('jia') === undefined ? [] : [again('ask', [words])]),
  ];
}

const hostile = fc.record({
  words: hostileWords,
  url: hostileAddress,
  raw: hostileWords,
});

it('whatever a library says, its pages are our markup and its words are words', () => {
  let loaded = 0;
  fc.assert(
    fc.property(hostile, fc.constantFrom(...LOCALES), (given, locale) => {
      const built = buildLibrary(hostileFiles(given), 'knowledge');
      const library = built.library ?? built.rest?.library;
      if (library === undefined) return;
      loaded++;
      const { words } = given;
      for (const target of targetsOf(library, words)) {
        const { html } = pageOf(target, library, locale);
        expect(html, JSON.stringify(target)).not.toMatch(/<!--|<\?|<!\[/);
        expectSafe(readPage(html));
      }
      expectShown(library, words);
    }),
    { numRuns: 20 },
  );
  expect(loaded).toBeGreaterThan(15);
});

/** Everything in its place, as it was written. */
function expectShown(library: Library, words: string): void {
  const [article] = library.corpus.articles;
  if (article === undefined) return;
  const page = readPageOf({ page: 'article', article: HOSTILE }, library);
  expect(metaOf(page, 'og:title')).toBe(`题${words}`);
  expect(page.texts('h1')).toEqual([`题${words}`]);
  expect(page.texts('title').join('')).toContain(`题${words}`);
  const shown = page.texts('body').join('');
  for (const mark of ['节', '段', '项', '次', '头', '格', '引', '图1 ', '码'])
    expect(shown).toContain(`${mark}${words}`);
  const away = linksIn(page);
  expect(away.filter((href) => !/^(?:\/(?!\/)|#)/.test(href))).toEqual(
    article.url === undefined ? [] : [article.url],
  );
}
