import { describe, expect, it } from 'vitest';
import type { Passage } from '../../src/knowledge/article.ts';
import type { Library } from '../../src/library/library.ts';
import { passageAddress } from '../../src/surfaces/web/addresses.ts';
import { articleText } from '../support/article.ts';
import { buildSound, shippedNames, withFile } from '../support/knowledge.ts';
import { pageOf, readPageOf } from '../support/pages.ts';
import { linksIn, metaOf, type ReadElement } from '../support/read-page.ts';

const KEPT = '渡口在北岸，春天水浅。';
const MOVED = '桥修于某年，比渡口晚得多。';

/** A library in which articles say this, an article each. */
function libraryOf(...bodies: readonly (readonly string[])[]): Library {
  let files = shippedNames();
  bodies.forEach((body, n) => {
    files = withFile(files, `articles/jetty-${n}.md`, articleText(...body));
  });
  return buildSound(files);
}

function passageIn(library: Library, text: string): Passage {
  const found = library.corpus.passages.find((each) => each.text === text);
  if (found === undefined) throw new RangeError(`no passage ${text}`);
  return found;
}

/** The page to which a permalink of an earlier library leads. */
const follow = ({ article, id }: Passage, library: Library): ReadElement =>
  readPageOf({ page: 'article', article, passage: id }, library);
const highlighted = (page: ReadElement) => page.all('.named').map((each) => each.attributes['id']);
const said = (page: ReadElement) => page.texts('.notice', '.became');

describe('a permalink', () => {
  const before = libraryOf([KEPT, MOVED, '第三段说的是船。']);
  const old = passageIn(before, MOVED);

  it('highlights its passage', () => {
    const page = follow(old, before);
    expect(highlighted(page)).toEqual([`p-${old.id}`]);
    expect(said(page)).toEqual([]);
  });

  it('of a passage that moved highlights it in its new place, and says so', () => {
    const now = libraryOf([MOVED, KEPT]);
    const page = follow(old, now);
    expect(highlighted(page)).toEqual([`p-${passageIn(now, MOVED).id}`]);
    expect(said(page)[0]).toContain('换了位置');
  });

  it('of a passage that was edited highlights the text in its place, and says so beside it', () => {
    const now = libraryOf([KEPT, '桥修于另一年。', '第三段说的是船。']);
    const page = follow(old, now);
    const nearest = passageIn(now, '桥修于另一年。');
    expect(highlighted(page)).toEqual([`p-${nearest.id}`]);
    expect(said(page)).toHaveLength(2);
    for (const words of said(page)) expect(words).toContain('不在这里');
    expect(linksIn(page)).toContain(passageAddress(nearest));
  });

  it('finds that text by its old fragment, so that a browser scrolls there without a script', () => {
    const now = libraryOf([KEPT, '桥修于另一年。']);
    const page = follow(old, now);
    const [passage] = page.all('.named');
    expect(passage?.byId(`p-${old.id}`)).toBeDefined();
  });

  it('of a passage behind the end of its article highlights the last, and says so', () => {
    const now = libraryOf([KEPT]);
    const third = passageIn(before, '第三段说的是船。');
    const page = follow(third, now);
    expect(highlighted(page)).toEqual([`p-${passageIn(now, KEPT).id}`]);
    expect(said(page)[0]).toContain('最后一处');
  });

  it('of a passage that another article has now leads there, even if its own article is gone', () => {
    const now = libraryOf([KEPT], [MOVED]);
    const there = passageAddress(passageIn(now, MOVED));
    expect(linksIn(follow(old, now))).toContain(there);
    const lost = { page: 'article', article: 'burnt', passage: old.id } as const;
    expect(pageOf(lost, now).status).toBe(404);
    expect(linksIn(readPageOf(lost, now))).toContain(there);
  });

  it.each(['', '2', '2-zzzzzzzz', '"><b>', '2-0a1b2c3d4'])(
    'that is none, %j, names nothing',
    (id) => {
      const page = readPageOf({ page: 'article', article: old.article, passage: id }, before);
      expect([highlighted(page), said(page)]).toEqual([[], []]);
    },
  );
});

describe('what a permalink unfurls to', () => {
  const library = libraryOf([KEPT, MOVED]);
  const passage = passageIn(library, MOVED);

  it('is the quote and its place, at the whole address of the permalink', () => {
    const page = follow(passage, library);
    expect(metaOf(page, 'og:title')).toBe(passage.title);
    expect(metaOf(page, 'og:description')).toContain(`“${MOVED}” · ¶2`);
    expect(metaOf(page, 'description')).toBe(metaOf(page, 'og:description'));
    expect(metaOf(page, 'og:url')).toBe(`https://yin.example${passageAddress(passage)}`);
    expect(metaOf(page, 'og:type')).toBe('article');
    const [canonical] = page.all('link').filter((each) => each.attributes['rel'] === 'canonical');
    expect(canonical?.attributes['href']).toBe(`https://yin.example/a/${passage.article}`);
  });

  it('is how an article begins, if it names no passage', () => {
    const page = readPageOf({ page: 'article', article: passage.article }, library);
    expect(metaOf(page, 'og:description')).toContain(KEPT);
    expect(metaOf(page, 'og:url')).toBe(`https://yin.example/a/${passage.article}`);
  });
});
