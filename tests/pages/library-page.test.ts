import { describe, expect, it } from 'vitest';
import { joinsEquals, sidesOf } from '../../src/facts/facts.ts';
import { articleAddress, entityAddress, passageAddress } from '../../src/surfaces/web/addresses.ts';
import { articleText } from '../support/article.ts';
import {
  buildRest,
  buildSound,
  filesOf,
  shippedFiles,
  shippedLibrary,
  shippedNames,
  withFile,
} from '../support/knowledge.ts';
import { brokenLinks, pageOf, readPageOf } from '../support/pages.ts';
import { linksIn } from '../support/read-page.ts';

const LIBRARIES = [
  ['shipped', shippedLibrary()],
  ['example', buildSound(filesOf('examples'))],
] as const;

describe.each(LIBRARIES)('the %s library', (_, library) => {
  const page = readPageOf({ page: 'library' }, library);

  it('lists its articles, the newest first', () => {
    const articles = linksIn(page).filter((href) => /^\/a\/[^?]+$/.test(href));
    expect(articles).toEqual(library.corpus.newest.map(({ id }) => articleAddress(id)));
  });

  it('leads to each who works with another, and to the words that say so', () => {
    const [matrix] = page.all('.matrix');
    const links = linksIn(page);
    for (const { fact } of library.factIndex.all.filter(({ fact }) => joinsEquals(fact))) {
      for (const side of sidesOf(fact)) expect(links).toContain(entityAddress(side));
    }
    const years = page.all('.year').map((each) => [each.text, each.attributes['href']]);
    expect(years.length).toBeGreaterThan(5);
    for (const [year, href] of years) {
      const fits = library.facts.some(
        ({ when, quotes }) =>
          quotes.some(({ passage }) => passageAddress(passage) === href) &&
          (/^\d{4}$/.test(year ?? '') ? when?.from?.startsWith(year ?? '') : when === undefined),
      );
      expect(fits, `${year} ${href}`).toBe(true);
    }
    expect(matrix?.attributes['tabindex']).toBe('0');
  });

  it('can be asked, without a script', () => {
    const [form] = page.all('form');
    expect(form && [form.attributes['action'], form.attributes['method']]).toEqual([
      '/search',
      'get',
    ]);
    const [input, label] = [...page.all('input'), ...page.all('label')];
    expect(input?.attributes['name']).toBe('q');
    expect(label?.attributes['for']).toBe(input?.attributes['id']);
  });

  it('has no link that leads nowhere', () => {
    expect(brokenLinks(page, '/', library)).toEqual([]);
  });
});

describe('a library of many articles', () => {
  let files = shippedNames();
  for (let n = 0; n < 65; n++) {
    files = withFile(files, `articles/jetty-${n}.md`, articleText(`第${n}个渡口在北岸。`));
  }
  const library = buildSound(files);
  const pages = [1, 2, 3].map((number) => readPageOf({ page: 'library', number }, library));

  it('has each of them on one of its pages', () => {
    const listed = pages.flatMap((page) => linksIn(page).filter((href) => href.startsWith('/a/')));
    expect(listed).toEqual(library.corpus.newest.map(({ id }) => articleAddress(id)));
  });

  it('leads from page to page', () => {
    const ways = pages.map((page) => linksIn(page).filter((href) => href.startsWith('/?page=')));
    expect(ways).toEqual([['/?page=2'], ['/?page=3'], ['/?page=2']]);
    for (const page of pages) expect(brokenLinks(page, '/', library)).toEqual([]);
  });

  it.each([0, 4, -1, 1.5, Number.NaN])('has no page %d', (number) => {
    expect(pageOf({ page: 'library', number }, library).status).toBe(404);
  });
});

it('says what could not be read', () => {
  const library = buildRest(withFile(shippedFiles(), 'articles/torn.md', '---\ntitle: [\n---\n'));
  const [main] = readPageOf({ page: 'library' }, library).texts('main');
  expect(main).toContain('1 个文件未能读入：articles/torn.md');
});
