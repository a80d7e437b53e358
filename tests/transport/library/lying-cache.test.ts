import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { entityId } from '../../../src/entities/entity.ts';
import { identify } from '../../../src/knowledge/split-passages.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import type { LibrarySnapshot } from '../../../src/library/library-snapshot.ts';
import type { Postings } from '../../../src/search/index/postings.ts';
import { readFiles } from '../../../src/transport/library/read-files.ts';
import { answersOf, createCachedLibrary } from '../../support/cached-library.ts';

const place = createCachedLibrary();
const { file, knowledge, start } = place;
afterAll(place.remove);

/** What was stored, and may be changed at will. */
type Lie = Omit<Changeable<LibrarySnapshot>, 'engine'> & { engine: Changeable<Postings> };
type Changeable<T> = T extends string | number | Uint16Array | Uint32Array
  ? T
  : { -readonly [Key in keyof T]: Changeable<T[Key]> };

let sound: Buffer;
let files: Awaited<ReturnType<typeof readFiles>>;
let fresh: ReturnType<typeof answersOf>;
beforeAll(async () => {
  rmSync(place.data, { recursive: true, force: true });
  await start();
  sound = readFileSync(file);
  files = await readFiles(knowledge);
  fresh = answersOf(buildLibrary(files, knowledge).library);
});

const HASH = 32;
/** Of a copy, for the lists are views of the bytes. */
const storedIn = (bytes: Buffer): Lie => deserialize(Buffer.from(bytes.subarray(2 * HASH)));

/** Writes a cache as the program would, with the right key and the right hash. */
function store(content: unknown) {
  const body = serialize(content);
  const hash = createHash('sha256').update(body).digest();
  writeFileSync(file, Buffer.concat([sound.subarray(0, HASH), hash, body]));
}

it('a cache that was stored so is taken, if it does not lie', async () => {
  store(storedIn(sound));
  const { library, cached, warnings } = await start();
  expect([cached, warnings]).toEqual([true, []]);
  expect(answersOf(library)).toEqual(fresh);
});

const cut = (list: Uint16Array | Uint32Array) => list.slice(0, -1);
const grown = (list: Uint16Array | Uint32Array) =>
  list instanceof Uint16Array ? Uint16Array.of(...list, 0) : Uint32Array.from([...list, 0]);
const set = (list: Uint16Array | Uint32Array, at: number, value: number) => {
  list[at] = value;
};
const NO_POSTINGS = {
  text: '',
  ends: new Uint32Array(0),
  starts: new Uint32Array(1),
  documents: new Uint32Array(0),
};

const LISTS = [
  ...(['terms', 'termsAt', 'titleTermsAt', 'textMeaningsAt', 'charsAt', 'titleAt'] as const),
  ...(['frequency', 'distinct', 'types', 'termNumbers', 'termEnds'] as const),
];

const LIES: readonly (readonly [string, (stored: Lie) => unknown])[] = [
  ...['articles', 'vocabulary', 'index', 'engine'].map(
    (part) => [`no ${part}`, (stored: Lie) => Reflect.deleteProperty(stored, part)] as const,
  ),
  [
    'names that nobody has',
    ({ articles }) => articles[0]?.mentioned.push(entityId.parse('nobody')),
  ],
  // The index.
  ...LISTS.flatMap((list) => [
    [
      `fewer ${list}`,
      ({ index }: Lie) => Object.assign(index, { [list]: cut(index[list]) }),
    ] as const,
    [
      `more ${list}`,
      ({ index }: Lie) => Object.assign(index, { [list]: grown(index[list]) }),
    ] as const,
  ]),
  ['numbers in no typed list', ({ index }) => Object.assign(index, { terms: [...index.terms] })],
  [
    'numbers of another width',
    ({ index }) => Object.assign(index, { types: Uint32Array.from(index.types) }),
  ],
  ['a term that there is not', ({ index }) => set(index.terms, 3, 4_000_000_000)],
  ['a place behind the end', ({ index }) => set(index.termsAt, 7, 4_000_000_000)],
  ['places in disorder', ({ index }) => set(index.charsAt, 7, 0)],
  ['a text before its title', ({ index }) => set(index.textTermsAt, 7, 0)],
  ['two terms of one number', ({ index }) => set(index.termNumbers, 0, index.termNumbers[1] ?? 0)],
  [
    'terms in disorder',
    ({ index }) => Object.assign(index, { termText: [...index.termText].reverse().join('') }),
  ],
  [
    'a term more often than it is',
    ({ index }) => set(index.frequency, 9, (index.frequency[9] ?? 0) + 1),
  ],
  ['a character more often than it is', ({ index }) => set(index.charFrequency, 0x4e00, 999)],
  ['another type of a passage', ({ index }) => set(index.types, 0, (index.types[0] ?? 0) ^ 1)],
  ['another character', ({ index }) => set(index.chars, 0, 0x4e01)],
  // The engine.
  ['postings beyond the corpus', ({ engine }) => set(engine.documents, 5, 1_000_000)],
  ['postings of one passage', ({ engine }) => engine.documents.fill(0)],
  ['fewer postings', ({ engine }) => Object.assign(engine, { documents: cut(engine.documents) })],
  ['no term in the engine', ({ engine }) => Object.assign(engine, NO_POSTINGS)],
  ['an article less', ({ articles }) => articles.pop()],
  ['an article twice', ({ articles }) => articles.push(...articles.slice(0, 1))],
  ['articles in another order', ({ articles }) => articles.reverse()],
  ['a passage less', ofBranches(({ passages }) => passages.splice(4, 1))],
  ['a passage twice', ofBranches(({ passages }) => passages.push(...passages.slice(0, 1)))],
  ['half a place', ofPassage((passage) => passage.map.fill(0.5))],
];

/** Lies about how an article is cut: the first is that of the deal, the second that of the branches. */
const OUTLINE_LIES: readonly (readonly [string, (stored: Lie) => unknown])[] = [
  ['each other’s outlines', swapOutlines],
  ['another title', ofDeal((deal) => Object.assign(deal, { title: '别的题名' }))],
  ['another source', ofDeal((deal) => Object.assign(deal, { source: '别的来源' }))],
  ['another date', ofDeal((deal, { published }) => Object.assign(deal, { published }))],
  ['no notice', ofDeal((deal) => delete deal.notice)],
  ['an address', ofDeal((deal) => Object.assign(deal, { url: 'https://example.org' }))],
  ['a heading more', ofBranches(({ headings }) => headings.push('附录二'))],
  ['a heading that is not there', ofBranches(({ headings }) => headings.splice(0, 1, '别处'))],
  ['a heading without its place', ofBranches(({ headingPlaces }) => headingPlaces.pop())],
  ['headings in disorder', ofBranches(({ headingPlaces }) => headingPlaces.reverse())],
  [
    'a passage under another heading',
    ofBranches(({ passages }) => Object.assign(passages[5] ?? {}, { trail: ['附录'] })),
  ],
  ['a passage behind the end of the file', ofPassage((it) => Object.assign(it, { length: 1e7 }))],
  ['a passage from behind the end', ofPassage((it) => Object.assign(it, { map: [0, 1e7] }))],
  ['a passage of other words', ofPassage((it) => Object.assign(it, { words: '别的话' }))],
  ['a passage of other words, with their id', ofPassage(reword)],
  ['a paragraph as an item', ofPassage((it) => Object.assign(it, { form: item('别处：') }))],
  ['a paragraph as a row', ofPassage((it) => Object.assign(it, { form: row('别处') }))],
  ['a passage without its first character', ofPassage(behead)],
  [
    'a caption as a passage',
    ofBranches(({ passages, captions }) => passages.splice(4, 1, ...captions.slice(0, 1))),
  ],
];

type LyingOutline = Lie['articles'][number]['outline'];
type LyingPassage = LyingOutline['passages'][number];

function ofDeal(lie: (deal: LyingOutline, branches: LyingOutline) => unknown) {
  return ({ articles: [deal, branches] }: Lie) => {
    if (deal === undefined || branches === undefined) throw new RangeError('an article is missing');
    return lie(deal.outline, branches.outline);
  };
}

function swapOutlines({ articles: [deal, branches] }: Lie) {
  if (deal === undefined || branches === undefined) throw new RangeError('an article is missing');
  [deal.outline, branches.outline] = [branches.outline, deal.outline];
}

function ofBranches(lie: (branches: LyingOutline) => unknown) {
  return ofDeal((_, branches) => lie(branches));
}

function ofPassage(lie: (passage: LyingPassage) => unknown) {
  return ofBranches(({ passages: [, , , , passage] }) => {
    if (passage === undefined) throw new RangeError('a passage is missing');
    return lie(passage);
  });
}

/** With an id that fits the words that are left. */
function behead(passage: LyingPassage) {
  const text = readFileSync(`${knowledge}/articles/branches.md`, 'utf8');
  const start = (passage.map[1] ?? 0) + 1;
  passage.length--;
  passage.map = [0, start];
  passage.id = identify('passage', passage.ordinal, text.slice(start, start + passage.length));
}

/** With an id that fits the words put in their place. */
function reword(passage: LyingPassage) {
  const words = '别'.repeat(passage.length);
  Object.assign(passage, { words, id: identify('passage', passage.ordinal, words) });
}

const item = (leadIn: string) => ({ kind: 'item', leadIn: [leadIn], depth: 1 });
const row = (header: string) => ({ kind: 'row', header: [header] });

it.each([null, 'prepared', 7, [], {}, [{}]])('%j is not taken for what was prepared', (content) => {
  expect(() => buildLibrary(files, knowledge, { kind: 'stored', value: content })).toThrow();
});

it.each(LIES)('%s: it is not taken', (_, lie) => {
  const stored = storedIn(sound);
  lie(stored);
  expect(() => buildLibrary(files, knowledge, { kind: 'stored', value: stored })).toThrow();
});

it.each(OUTLINE_LIES)('%s: the article is read from its file', (_, lie) => {
  const stored = storedIn(sound);
  lie(stored);
  const { library } = buildLibrary(files, knowledge, { kind: 'stored', value: stored });
  const passagesOf = (from: typeof library) => from?.corpus.passages;
  expect(passagesOf(library)).toEqual(passagesOf(buildLibrary(files, knowledge).library));
  expect(answersOf(library)).toEqual(fresh);
});

it.each<[string, (stored: Lie) => unknown]>([
  ['facts', ({ proven }) => proven.facts.splice(0, 1)],
  [
    'words of facts',
    ({ proven }) => Object.assign(proven.facts[0]?.facts[0] ?? {}, { form: '收购' }),
  ],
  [
    'a glossary',
    ({ proven }) => Object.assign(proven, { synonyms: { hash: 'x', owners: new Map() } }),
  ],
  ['what facts were checked with', ({ proven }) => Object.assign(proven, { ground: 'x' })],
])('other %s are never believed, and not kept', async (_, lie) => {
  const stored = storedIn(sound);
  lie(stored);
  store(stored);
  const { library, seal, warnings } = await start();
  expect(warnings).toEqual([]);
  expect(answersOf(library)).toEqual(fresh);
  expect(isDeepStrictEqual(storedIn(readFileSync(file)), storedIn(sound))).toBe(true);
  expect(answersOf((await start(place.data, seal)).library)).toEqual(fresh);
});

it.each<[string, (stored: Lie) => unknown]>([
  ['of fewer articles', ({ articles }) => articles.pop()],
  ['with postings beyond the corpus', ({ engine }) => engine.documents.fill(1_000_000)],
])('a start with one %s builds anew, as if there were none, and stores that', async (_, lie) => {
  writeFileSync(file, sound);
  const { seal } = await start();
  const stored = storedIn(sound);
  lie(stored);
  store(stored);
  // What this process has checked is not what lies there now.
  const { library, cached, warnings } = await start(place.data, seal);
  expect([cached, warnings]).toEqual([false, [expect.stringContaining('built anew')]]);
  expect(answersOf(library)).toEqual(fresh);
  expect(isDeepStrictEqual(storedIn(readFileSync(file)), storedIn(sound))).toBe(true);
});
