import { z } from 'zod';
import { error, type Problem } from '../files/problem.ts';
import type { TextFile } from '../files/source-file.ts';
import { readYamlList } from '../files/yaml.ts';
import { createFindWords } from '../text/find-words.ts';
import { type AnyLocale, DEFAULT_LOCALE } from '../text/locale.ts';
import { fold } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';

/** The id of a kind, as the library defines it: company, bank, museum. */
export type EntityKind = string;

/** What the sides of a fact accept; every kind has one of these types. */
export type EntityType = 'organisation' | 'person';

const name = z.string().trim().min(1);
const words = z.array(name).default([]);

const kindSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/, 'an id is lower-case letters and single hyphens'),
  /** What an entity of this kind is called, by locale. */
  name: z.record(z.string(), name).default({}),
  is: z.enum(['organisation', 'person']).default('organisation'),
  /** Words for it in questions: 哪家[银行], which [bank]. */
  words,
  /** Words that may come before these in questions: [国有]银行. */
  qualifiers: words,
  /** Endings of its names; a name without its ending may be another's: 光大 of 光大银行. */
  endings: words,
  /** Whether they work with others, so two can be compared or asked about as a pair. */
  partners: z.boolean().optional(),
});

/** A kind of entity, and its words in questions. */
export interface Kind extends Readonly<z.infer<typeof kindSchema>> {
  readonly partners: boolean;
}

/** A word for a kind, and its place in a text. */
export interface KindWord extends Span {
  readonly kind: EntityKind;
}

/** The kinds of a library. */
export interface Kinds {
  readonly all: readonly Kind[];
  get(id: string): Kind | undefined;
  /** The words for kinds in a folded text, in order. */
  find(text: string): KindWord[];
  /** Its name in a locale, or else the default name, or else its id. */
  nameOf(id: EntityKind, locale: AnyLocale): string;
  /** A folded name without the ending of a kind: 光大 of 光大银行. */
  withoutEnding(name: string): string;
}

/** Reads `kinds.yaml`. */
export function parseKinds(file: TextFile): { kinds: Kinds | undefined; problems: Problem[] } {
  const { entries, problems } = readYamlList({ file: file.path, text: file.text }, kindSchema);
  const ids = new Set<string>();
  const owners = new Map<string, string>();
  for (const { value, at } of entries) {
    if (ids.has(value.id)) {
      problems.push(error(at('id'), `kind ${value.id} is listed twice.`, 'merge the two.'));
    }
    ids.add(value.id);
    value.words.forEach((word, index) => {
      const owner = owners.get(fold(word));
      if (owner !== undefined && owner !== value.id) {
        const what = `the word ${word} means both ${owner} and ${value.id}.`;
        problems.push(error(at('words', index), what, 'leave it to one of them.'));
      }
      owners.set(fold(word), value.id);
    });
  }
  if (problems.length > 0) return { kinds: undefined, problems };
  return { kinds: createKinds(entries.map(({ value }) => value)), problems };
}

/** For a library without kinds: those that its entities use. Only `person` is a person. */
export function defaultKinds(ids: Iterable<EntityKind>): Kinds {
  return createKinds(
    [...new Set(ids)].map((id) => kindSchema.parse({ id, ...(id === 'person' ? { is: id } : {}) })),
  );
}

function createKinds(listed: readonly z.infer<typeof kindSchema>[]): Kinds {
  const all = listed.map((kind): Kind => {
    return { ...kind, partners: kind.partners ?? kind.is === 'organisation' };
  });
  const byId = new Map(all.map((kind) => [kind.id, kind]));
  const byWord = new Map(all.flatMap(({ id, words }) => words.map((word) => [fold(word), id])));
  const find = createFindWords([...byWord.keys()]);
  const endings = all.flatMap((kind) => kind.endings.map(fold));
  return {
    all,
    get: (id) => byId.get(id),
    find: (text) =>
      find(text).map(({ word, start, end }) => ({ kind: byWord.get(word) ?? '', start, end })),
    nameOf(id, locale) {
      const { name = {} } = byId.get(id) ?? {};
      return name[locale] ?? name[DEFAULT_LOCALE] ?? id;
    },
    withoutEnding(name) {
      const ending = endings.find((each) => name.length > each.length && name.endsWith(each));
      return ending === undefined ? name : name.slice(0, -ending.length).trimEnd();
    },
  };
}
