import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findMadePerCall } from './made-per-call.ts';

/**
 * A date format takes 28 kB of native memory; one per date took 500 MB. So whatever a function makes
 * needs a reason here why that does not happen on every call.
 */
const ALLOWED: Readonly<Record<string, string>> = {
  'ask/ways/kinds-said.ts: createIsOnly': 'once a library',
  'ask/ways/partner-words.ts: createIsOnly': 'once a library',
  'browser/try-log.ts: toLocaleTimeString in showOwnTime': 'once a message, in a browser',
  'check/sources.ts: new LRUCache': 'once a library; KEPT_MAX bounds it',
  'answer/find-unsaid.ts: createIsOnly in findUnsaid': 'for the few words that one answer covers',
  'answer/kept-answers.ts: new LRUCache': 'once a library; bounded by answers and by blocks',
  'config.ts: z.preprocess in optional': 'once, for the schema of the file',
  'config.ts: z.string in wholeNumber': 'once, for the schema of the file',
  'entities/entities.ts: createFindNames in createFindEntities': 'once a library',
  'entities/kinds.ts: createFindWords in createKinds': 'once a library',
  'facts/doubts.ts: createFindWords in createFindDoubts': 'once for each list of the language',
  'facts/fact-index.ts: new LRUCache in createFactIndex': 'once a library; KEPT_MAX bounds it',
  'facts/lexicon.ts: createFindWords in createLexicon': 'once a library',
  'facts/lexicon.ts: createIsOnly in createLexicon': 'once a library',
  'import/suggestions/names-by-ending.ts: createFindWords in createFindByEnding': 'once an article',
  'import/suggestions/names-by-ending.ts: createIsOnly in createFindByEnding': 'once an article',
  'knowledge/short-reference.ts: growing LRUCache': 'its limit is a thousand articles',
  'knowledge/terms.ts: anyOf in withGaps': 'once a library',
  'knowledge/terms.ts: createFindWords in createTerms': 'once a library',
  'knowledge/terms.ts: createFindWords in findInAny': 'once a library',
  'knowledge/terms.ts: new RegExp in createTerms': 'once a library',
  'language/questions.ts: new RegExp in either': 'once for each form of the language pack',
  'language/questions.ts: new RegExp in onlyOf': 'once for each list of the language pack',
  'library/assemble-library.ts: createFindWords in mendTowards': 'once a library',
  'search/question/analysis.ts: new LRUCache in keepAnalyses': 'once a library; KEPT_MAX bounds it',
  'search/index/minisearch.ts: new MiniSearch in indexDocuments':
    'for documents, never for questions',
  'search/search.ts: new LRUCache in createSearchIn': 'once a library; UNDERSTOOD_MAX bounds it',
  'search/confidence/read-passage.ts: new LRUCache in createReadPassage':
    'once a library; KEPT_MAX bounds it',
  'search/question/mend-slips.ts: growing LRUCache': 'READ_MAX bounds it',
  'search/question/synonyms.ts: createFindNames in createGlossary': 'once a library',
  'surfaces/texts/locales.ts: new Intl.Locale in scriptOf': 'once an interaction, and light',
  'surfaces/texts/say.ts: growing LRUCache': 'its limit is two thousand dates',
  'surfaces/texts/say.ts: growing Map': 'three date precisions for each locale',
  'surfaces/texts/say.ts: new Intl.DateTimeFormat in writeDate': 'kept in the Map above',
  'surfaces/web/discord/format-timestamp.ts: growing Map': 'eight styles for each locale',
  'surfaces/web/discord/format-timestamp.ts: new Intl.DateTimeFormat in formatIn':
    'kept in the Map above',
  'surfaces/web/discord/format-timestamp.ts: new Intl.RelativeTimeFormat': 'once for each locale',
  'surfaces/web/discord/read-message.ts: z.array in few': 'once, for the schemas of the file',
  'text/normalize.ts: growing Map': 'FOLDED_MAX and MEMOISED_MAX bound it',
  'text/once-a-text.ts: new LRUCache in onceAText': 'once for each thing that is read from texts',
  'text/taiwan.ts: Converter': 'once, on first use',
  'transport/web/page-cache.ts: new LRUCache in cachePages': 'once a server; bounded by bytes',
  'transport/embeddings/question-vectors.ts: new LRUCache in createQuestionVectors':
    'once a library; KEPT_MAX bounds it',
  'transport/discord/topics.ts: new LRUCache in createTopics': 'one for each connection',
  'transport/pictures/font.ts: growing Map': 'the two weights of one font',
  'transport/pictures/painter.ts: new LRUCache in createPainter': 'one a run; KEPT_BYTES bounds it',
};

const ROOT = join(import.meta.dirname, '../../src');
const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.ts'),
);

it("nothing is made anew on every call, and no file's table grows with calls", () => {
  const found = files.flatMap((name) =>
    findMadePerCall(name, readFileSync(join(ROOT, name), 'utf8')).map(
      ({ what }) => `${name}: ${what}`,
    ),
  );
  expect([...new Set(found)].sort()).toEqual(Object.keys(ALLOWED).sort());
});

describe('what is made per call', () => {
  const made = (text: string) => findMadePerCall('example.ts', text).map(({ what }) => what);

  it.each([
    ['a regular expression', 'const f = (a: string) => new RegExp(a);', 'new RegExp in f'],
    ['… without new', 'function f() { return RegExp("a"); }', 'RegExp in f'],
    [
      '… in a callback',
      'function f(a: string[]) { a.map((b) => new RegExp(b)); }',
      'new RegExp in f',
    ],
    ['… in a method', 'const o = { f(a: string) { return new RegExp(a); } };', 'new RegExp in f'],
    ['… in a class', 'class A { f() { return new RegExp("a"); } }', 'new RegExp'],
    ['a format', 'const f = () => new Intl.DateTimeFormat("zh");', 'new Intl.DateTimeFormat in f'],
    ['a localized date', 'const f = (d: Date) => d.toLocaleString("zh");', 'toLocaleString in f'],
    [
      'a localized comparison',
      'const f = (a: string) => a.localeCompare("b");',
      'localeCompare in f',
    ],
    ['a schema', 'const f = () => z.object({});', 'z.object in f'],
    ['a converter', 'const f = () => Converter({});', 'Converter in f'],
    ['a finder', 'const f = (w: string) => createFindWords([w]);', 'createFindWords in f'],
    ['a table', 'const A = [1]; const f = () => new Set(A);', 'new Set of constants in f'],
    [
      '… of imports',
      'import { A } from "a"; const f = () => new Map(Object.entries(A).map(([a, b]) => [b, a]));',
      'new Map of constants in f',
    ],
    ['a table that grows', 'const known = new Map<string, number>();', 'growing Map'],
    [
      'a cache, whose limit needs a reason',
      'const known = new LRUCache({ max: 5 });',
      'growing LRUCache',
    ],
  ])('is found: %s', (_, text, what) => {
    expect(made(text)).toEqual([what]);
  });

  it.each([
    ['a module-level regular expression', 'const A = new RegExp("a");'],
    ['… made by map', 'const A = ["a"].map((a) => new RegExp(a));'],
    ['… as a literal', 'const f = (a: string) => /a/u.test(a);'],
    ['a module-level format', 'const A = new Intl.Segmenter("zh");'],
    ['a set of arguments', 'const A = [1]; const f = (a: number[]) => new Set([...A, ...a]);'],
    ['an empty set to work with', 'const f = () => new Set<string>();'],
    ['a set of literals to work with', 'const f = () => new Set([0]);'],
    ['a module-level table', 'const A = [1]; const B = new Set(A);'],
  ])('is not %s', (_, text) => {
    expect(made(text)).toEqual([]);
  });

  it('is reported with its line', () => {
    expect(findMadePerCall('a.ts', '\n\nconst f = () => RegExp("a");')).toMatchObject([
      { line: 3 },
    ]);
  });
});
