import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCasts } from './find-casts.ts';

/** Casts that the compiler needs, and why no check can replace them. */
const ALLOWED: Readonly<Record<string, string>> = {
  'bench/ablation/change.ts: list is readonly string[]': 'each item was checked',
  'bench/ablation/change.ts: value is Readonly<Record<string, unknown>>':
    'every object is one with unknown fields',
  'bench/ablation/compare.ts: value is number': 'it was checked',
  'bench/peers/lunr.ts: as { zh: lunr.Builder.Plugin & { tokenizer: typeof lunr.tokenizer } }':
    'the plugin adds it, but its types do not say so',
  'src/commands/define-command.ts: as ChatCommand':
    'read-options.ts gives a command exactly the options of its definition',
  'src/commands/find-command.ts: command is Extract<Of, { kind: Kind }>': 'its kind was compared',
  'src/facts/facts.ts: as Readonly<Record<string, EntityId>>':
    'the kind says as data which fields are sides',
  'src/facts/parse-facts.ts: as Fact':
    'the schema of its kind parsed the fields, in a loop over kinds',
  'src/facts/saved-facts.ts: as Fact':
    'the schema of its kind parsed the fields before they were saved',
  'src/knowledge/front-matter.ts: field is InferableField': 'it was found among them',
  'src/language/questions.ts: as Name[]': 'the keys of the argument',
  'src/language/questions.ts: as Readonly< Record<Name, RegExp> >': 'made from these keys',
  'src/pending/pending.ts: as T': 'one owner and key have one way to fetch',
  'src/search/index/minisearch.ts: as string[]':
    'MiniSearch passes on what stringifyField returned, and calls it a string',
  "src/surfaces/discord/custom-id.ts: word is Action['action']": 'it was found among them',
  'src/surfaces/texts/locales.ts: as Record<Locale, T>': 'made from the keys of the constant above',
  'src/surfaces/texts/locales.ts: as readonly Locale[]': 'the keys of the constant above',
  'src/text/dates.ts: value is PartialDate': 'the calendar checked it',
  'src/text/locale.ts: as Record< OtherLocale, T >': 'made from the list above',
  'tests/bench/ablation.test.ts: as RegExp': 'the test replaces a pattern',
  'tests/e2e/bench/twin.ts: as typeof discord.prisma':
    'the few functions of the database client that the twin calls',
  'tests/e2e/bench/twin.ts: value is TwinServer': 'the parts in use were checked',
  'tests/e2e/bench/validate/schema.ts: value is Record<string | number, unknown>':
    'every object is one with unknown fields',
  'tests/surfaces/web/discord/draw-message.test.ts: JSON.parse: MessageBody':
    "a component that Discord's types do not know",
  'tests/language/exported-lists.ts: value is WordForm': 'its fields were checked',
  'tests/language/exported-lists.ts: value is WordList': 'its fields were checked',
  'tests/language/exported-lists.ts: value is object': 'typeof checked it',
  'tests/support/pairwise.ts: as Row<Factors>[]':
    'one value for each factor, which an array type cannot express',
  'tests/surfaces/texts/said.test.ts: word is TextKey': 'it was found among them',
  'tests/transport/library/lying-cache.test.ts: deserialize: Lie':
    'what the program itself stored, to be corrupted',
};

const ROOT = join(import.meta.dirname, '../..');
const files = ['src', 'bench', 'release', 'tests'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => join(folder, name)),
);

it('no cast without a reason, and no reason without its cast', () => {
  const found = files.flatMap((name) =>
    findCasts(name, readFileSync(join(ROOT, name), 'utf8')).map(({ what }) => `${name}: ${what}`),
  );
  expect(found.sort()).toEqual(Object.keys(ALLOWED).sort());
});

describe('a cast', () => {
  const casts = (text: string) => findCasts('example.ts', text).map(({ what }) => what);

  it.each([
    ['a cast', 'const a = b as Fact;', 'as Fact'],
    ['a cast through another', 'const a = b as unknown as Fact;', 'as Fact'],
    ['a cast to unknown', 'const a = b as unknown;', 'as unknown'],
    ['a cast in angle brackets', 'const a = <Fact>b;', '<Fact>'],
    ['the type any', 'let a: Map<string, any>;', 'any'],
    ['a type guard', 'const f = (a: unknown): a is Fact => true;', 'a is Fact'],
    ['a variable without a value yet', 'let a!: Fact;', 'a!'],
    ['a field without a value yet', 'class A { a!: Fact; }', 'a!'],
    ['a type for parsed text', 'const a: Fact = JSON.parse(b);', 'JSON.parse: Fact'],
    ['… returned', 'const f = (b: string): Fact => JSON.parse(b);', 'JSON.parse: Fact'],
    ['… awaited', 'const a: Fact = await deserialize(b);', 'deserialize: Fact'],
  ])('is found: %s', (_, text, what) => {
    expect(casts(text)).toEqual([what]);
  });

  it.each([
    ['as const', 'const a = ["b"] as const;'],
    ['an alias', 'import { a as b } from "./c.ts"; export { b as c };'],
    ['parsed text of unknown type', 'const a: unknown = JSON.parse(b);'],
    ['what a schema parses', 'const a: Fact = fact.parse(JSON.parse(b));'],
    ['satisfies', 'const a = { b } satisfies Fact;'],
  ])('is not: %s', (_, text) => {
    expect(casts(text)).toEqual([]);
  });

  it('is reported with its line', () => {
    expect(findCasts('example.ts', '\n\nconst a = b as Fact;\n')).toEqual([
      { what: 'as Fact', line: 3 },
    ]);
  });
});
