import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCasts } from './find-casts.ts';

/** What the compiler has to be told, and why nothing can show it. */
const ALLOWED: Readonly<Record<string, string>> = {
  'bench/ablation/change.ts: list is readonly string[]': 'each item was looked at',
  'bench/ablation/change.ts: value is Readonly<Record<string, unknown>>':
    'any object is one whose fields are unknown',
  'bench/ablation/compare.ts: value is number': 'it was looked at',
  'bench/peers/lunr.ts: as { zh: lunr.Builder.Plugin & { tokenizer: typeof lunr.tokenizer } }':
    'the plugin adds it, and its types do not say so',
  'src/commands/define-command.ts: as ChatCommand':
    'the options that a command gets are those of its definition: read-options.ts sees to that',
  'src/commands/find-command.ts: command is Extract<Of, { kind: Kind }>': 'its kind was compared',
  'src/facts/facts.ts: as Readonly<Record<string, EntityId>>':
    'which fields of a fact are sides its kind says, as data',
  'src/facts/parse-facts.ts: as Fact':
    'the schema of its kind read the fields, in a loop over kinds',
  'src/knowledge/front-matter.ts: field is InferableField': 'it was looked for among them',
  'src/language/questions.ts: as Name[]': 'the keys of what is given',
  'src/language/questions.ts: as Readonly< Record<Name, RegExp> >': 'made of these keys',
  'src/search/index/minisearch.ts: as string[]':
    'MiniSearch hands on what stringifyField gave, and calls it text',
  "src/surfaces/discord/custom-id.ts: word is Action['action']": 'it was looked for among them',
  'src/surfaces/texts/locales.ts: as Record<Locale, T>': 'made of the keys of the constant above',
  'src/surfaces/texts/locales.ts: as readonly Locale[]': 'the keys of the constant above',
  'src/text/dates.ts: value is PartialDate': 'the calendar was asked',
  'src/text/locale.ts: as Record< OtherLocale, T >': 'made of the list above',
  'tests/bench/ablation.test.ts: as RegExp': 'what is replaced is a pattern, as the test says',
  'tests/e2e/bench/twin.ts: as typeof discord.prisma':
    'of a database client the few functions that the twin calls',
  'tests/e2e/bench/twin.ts: value is TwinServer': 'what is used of it is there',
  'tests/e2e/bench/validate/schema.ts: value is Record<string | number, unknown>':
    'any object is one whose fields are unknown',
  'tests/gallery/draw-message.test.ts: JSON.parse: MessageBody':
    'a component that the types of Discord do not know',
  'tests/language/exported-lists.ts: value is WordForm': 'its fields were looked at',
  'tests/language/exported-lists.ts: value is WordList': 'its fields were looked at',
  'tests/language/exported-lists.ts: value is object': 'it was asked for its type',
  'tests/support/pairwise.ts: as Row<Factors>[]':
    'a list of a value for each factor, which a type of lists cannot say',
  'tests/surfaces/texts/said.test.ts: word is TextKey': 'it was looked for among them',
  'tests/transport/library/lying-cache.test.ts: deserialize: Lie':
    'what the program itself stored, to be made wrong',
};

const ROOT = join(import.meta.dirname, '../..');
const files = ['src', 'bench', 'tests'].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => join(folder, name)),
);

it('no cast but those with a reason, and no reason without its cast', () => {
  const found = files.flatMap((name) =>
    findCasts(name, readFileSync(join(ROOT, name), 'utf8')).map(({ what }) => `${name}: ${what}`),
  );
  expect(found.sort()).toEqual(Object.keys(ALLOWED).sort());
});

describe('a cast', () => {
  const casts = (text: string) => findCasts('example.ts', text).map(({ what }) => what);

  it.each([
    ['a cast', 'const a = b as Fact;', 'as Fact'],
    ['one by way of another', 'const a = b as unknown as Fact;', 'as Fact'],
    ['one to no type', 'const a = b as unknown;', 'as unknown'],
    ['one in angle brackets', 'const a = <Fact>b;', '<Fact>'],
    ['a type for everything', 'let a: Map<string, any>;', 'any'],
    ['a guard', 'const f = (a: unknown): a is Fact => true;', 'a is Fact'],
    ['a value to come', 'let a!: Fact;', 'a!'],
    ['a field to come', 'class A { a!: Fact; }', 'a!'],
    ['a type for parsed text', 'const a: Fact = JSON.parse(b);', 'JSON.parse: Fact'],
    ['… handed on', 'const f = (b: string): Fact => JSON.parse(b);', 'JSON.parse: Fact'],
    ['… awaited', 'const a: Fact = await deserialize(b);', 'deserialize: Fact'],
  ])('is seen: %s', (_, text, what) => {
    expect(casts(text)).toEqual([what]);
  });

  it.each([
    ['what a literal is', 'const a = ["b"] as const;'],
    ['another name', 'import { a as b } from "./c.ts"; export { b as c };'],
    ['parsed text of unknown type', 'const a: unknown = JSON.parse(b);'],
    ['what a schema reads', 'const a: Fact = fact.parse(JSON.parse(b));'],
    ['a check of the compiler', 'const a = { b } satisfies Fact;'],
  ])('is not: %s', (_, text) => {
    expect(casts(text)).toEqual([]);
  });

  it('is said with its line', () => {
    expect(findCasts('example.ts', '\n\nconst a = b as Fact;\n')).toEqual([
      { what: 'as Fact', line: 3 },
    ]);
  });
});
