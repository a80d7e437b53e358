import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../src/facts/facts.ts';
import type { Article } from '../../src/knowledge/article.ts';
import type { Library } from '../../src/library/library.ts';
import { entityAddress, passageAddress } from '../../src/surfaces/web/addresses.ts';
import { buildSound, filesOf, shippedLibrary } from '../support/knowledge.ts';
import { MARKED_UP, markedUpLibrary } from '../support/marked-up.ts';
import { brokenLinks, readPageOf } from '../support/pages.ts';
import { linksIn, passageText, type ReadElement } from '../support/read-page.ts';

const EXAMPLES = buildSound(filesOf('examples'));
const MARKED = markedUpLibrary();
const ARTICLES: readonly (readonly [string, Library, Article])[] = [
  shippedLibrary(),
  EXAMPLES,
  MARKED,
].flatMap((library) => library.corpus.articles.map((each) => [each.id, library, each] as const));

const pageOf = ({ id }: Article, library: Library, passage?: string): ReadElement =>
  readPageOf({ page: 'article', article: id, passage }, library);
const allOf = ({ passages, captions }: Article) => [...passages, ...captions];

describe.each(ARTICLES)('%s', (_, library, article) => {
  const page = pageOf(article, library);

  it('has the text of every passage and caption, letter for letter', () => {
    for (const { id, text } of allOf(article)) {
      const element = page.byId(`p-${id}`);
      expect(element && passageText(element)).toBe(text);
    }
  });

  it('has nothing else in its text but headings, the headers of tables and links to passages', () => {
    const [body] = page.texts('.body');
    const beside = page.texts('.facts', '.mark');
    const words = allOf(article).flatMap(({ text, form }) => [
      ...text.split('\t'),
      ...(form.kind === 'row' ? form.header : []),
    ]);
    const known = [...beside, ...words, ...article.headings].toSorted(
      (a, b) => b.length - a.length,
    );
    let rest = body ?? '';
    for (const each of known) if (each !== '') rest = rest.replaceAll(each, '');
    expect(rest.trim()).toBe('');
  });

  it('has them in the order of the file', () => {
    const ids = new Map(allOf(article).map((each) => [`p-${each.id}`, each]));
    const shown = page.all().flatMap((each) => ids.get(each.attributes['id'] ?? '') ?? []);
    expect(shown).toHaveLength(ids.size);
    const offsets = shown.map(({ map }) => map[1] ?? 0);
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
  });

  it('has every heading, one level below the one above it at most', () => {
    const headings = page.all().filter(({ name }) => /^h[1-6]$/.test(name));
    const [title, ...others] = headings.map(({ text }) => text);
    expect(title).toBe(article.title);
    const expected = article.headings.filter((text, n) => n > 0 || text !== article.title);
    expect(others).toEqual(expected);
    const levels = headings.map(({ name }) => Number(name[1]));
    levels.forEach((level, n) => {
      expect(level - (levels[n - 1] ?? 0)).toBeLessThanOrEqual(1);
    });
  });

  it('links every passage to itself, and says so to those who do not see it', () => {
    for (const passage of allOf(article)) {
      const mark = page
        .all('.mark')
        .find((each) => each.attributes['href'] === passageAddress(passage));
      expect(mark?.attributes['aria-label']).toContain(`${passage.ordinal}`);
    }
  });

  it('shows each fact beside a passage that it rests on, with its sides and its proofs', () => {
    for (const fact of library.facts.filter((each) => each.article === article)) {
      const addresses = [
        ...sidesOf(fact).map(entityAddress),
        ...fact.quotes.map(({ passage }) => passageAddress(passage)),
      ];
      const lists = page.all('.facts').map(linksIn);
      expect(lists.some((links) => addresses.every((each) => links.includes(each)))).toBe(true);
    }
  });

  it('has no link that leads nowhere', () => {
    expect(brokenLinks(page, `/a/${article.id}`, library)).toEqual([]);
  });
});

describe('of an article as people write Markdown', () => {
  const page = readPageOf({ page: 'article', article: MARKED_UP }, MARKED);

  it('a list is a list, with its numbers and the list in it', () => {
    expect(page.all('ol').length).toBeGreaterThan(0);
    const numbers = page.all('li').flatMap((each) => each.attributes['value'] ?? []);
    expect(numbers).toEqual(['1', '2']);
  });

  it('a table is a table, with the cells of its header, and scrolls for those without a mouse', () => {
    const headers = page.all('th').map((each) => [each.attributes['scope'], each.text]);
    expect(headers).toEqual([
      ['col', '公司'],
      ['col', '银行'],
      ['col', '时间'],
    ]);
    const [region] = page.all('.scrolls');
    expect(region?.attributes['tabindex']).toBe('0');
  });

  it('says what was inferred, and where the original is', () => {
    const [head] = page.texts('.head');
    expect(head).toContain('推断自：陆渡整理');
    const links = linksIn(page);
    expect(links).toContain('https://example.org/hewan/list');
  });
});

describe('what a fact says', () => {
  const page = readPageOf(
    { page: 'article', article: shippedLibrary().corpus.articles[0]?.id ?? '' },
    shippedLibrary(),
  );

  it('is by whom it is believed: by the program, or by a person for a reason', () => {
    const facts = page.texts('.facts').join();
    for (const { believed } of shippedLibrary().facts) {
      expect(facts).toContain(believed.by === 'program' ? '程序逐字核对' : believed.why);
    }
  });
});
