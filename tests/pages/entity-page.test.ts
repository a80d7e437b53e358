import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../src/surfaces/texts/locales.ts';
import { passageAddress } from '../../src/surfaces/web/addresses.ts';
import { buildSound, filesOf, shippedLibrary } from '../support/knowledge.ts';
import { brokenLinks, pageOf, readPageOf } from '../support/pages.ts';
import { linksIn } from '../support/read-page.ts';

const LIBRARIES = [
  ['shipped', shippedLibrary()],
  ['example', buildSound(filesOf('examples'))],
] as const;

describe.each(LIBRARIES)('in the %s library', (_, library) => {
  const entities = library.entities.all.filter(({ id }) => library.mentioned.has(id));

  it('the page of a name has all its names, and links its members and groups', () => {
    for (const { id, name, names, members } of entities) {
      const page = readPageOf({ page: 'entity', entity: id }, library);
      const [head] = page.texts('.head');
      for (const each of [...Object.values(name), ...names]) expect(head).toContain(each);
      for (const member of members) expect(linksIn(page)).toContain(`/e/${member}`);
    }
  });

  it('has every fact about it, with links to its quotes', () => {
    for (const { id } of entities) {
      const page = readPageOf({ page: 'entity', entity: id }, library);
      const links = linksIn(page);
      const found = library.factIndex.about(id);
      const rows = page.all('.when');
      expect(rows).toHaveLength(found.length);
      for (const { fact } of found) {
        for (const { passage } of fact.quotes) expect(links).toContain(passageAddress(passage));
      }
    }
  });

  it('shows a picture, described in words, only of several facts', () => {
    let shown = 0;
    for (const { id } of entities) {
      const page = readPageOf({ page: 'entity', entity: id }, library);
      const about = library.factIndex.about(id);
      for (const picture of page.all('img')) {
        shown++;
        expect(about.length).toBeGreaterThan(1);
        expect(picture.attributes['src']).toMatch(
          new RegExp(`^/pictures/partner/${id}\\.png\\?lang=zh-CN&v=`),
        );
        expect(picture.attributes['alt']?.length).toBeGreaterThan(5);
      }
    }
    expect(shown).toBeGreaterThan(0);
  });

  it('has no link that leads nowhere', () => {
    for (const { id } of entities.slice(0, 8)) {
      const page = readPageOf({ page: 'entity', entity: id }, library);
      expect(brokenLinks(page, `/e/${id}`, library)).toEqual([]);
    }
  });

  it('is there in every language', () => {
    const [first] = entities;
    if (first === undefined) throw new RangeError('no entity');
    const titles = LOCALES.map((locale) => {
      const page = readPageOf({ page: 'entity', entity: first.id }, library, locale);
      return page.texts('h1')[0];
    });
    expect(titles[0]).toBe(first.name['zh-CN']);
    expect(new Set(titles).size).toBeGreaterThan(1);
  });
});

it('a name that the library has not is not found', () => {
  expect(pageOf({ page: 'entity', entity: 'nobody' }, shippedLibrary()).status).toBe(404);
});

it('a name that no article has is said to be in none', () => {
  const library = shippedLibrary();
  const absent = library.entities.all.filter(
    ({ id }) => !library.mentioned.has(id) && library.factIndex.about(id).length === 0,
  );
  expect(absent.length).toBeGreaterThan(0);
  for (const { id } of absent.slice(0, 3)) {
    expect(readPageOf({ page: 'entity', entity: id }, library).text).toContain('未提及');
  }
});
