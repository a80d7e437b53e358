import { z } from 'zod';
import type { Entities } from '../entities/entities.ts';
import type { Article } from '../knowledge/article.ts';
import { error, isError, type Problem } from '../source/problem.ts';
import type { TextFile } from '../source/source-file.ts';
import { type Located, readYamlList } from '../source/yaml.ts';
import type { Entry } from './fact.ts';
import { FACT_KINDS, type Fact } from './kinds.ts';
import { type AnyKind, type Read, readFact } from './read-fact.ts';

const kinds = new Map(FACT_KINDS.map((kind) => [kind.kind, kind as unknown as AnyKind]));
const anyEntry = z.looseObject({ kind: z.enum(FACT_KINDS.map(({ kind }) => kind)) });

/** Reads the facts of one article; a fact comes back only if its quotes prove all of it. */
export function parseFacts(
  file: TextFile,
  article: Article,
  entities: Entities,
): { facts: Fact[]; problems: Problem[] } {
  const { entries, problems } = readYamlList({ file: file.path, text: file.text }, anyEntry);
  const facts: Fact[] = [];
  const seen = new Map<string, number>();
  entries.forEach((source, index) => {
    const kind = kinds.get(source.value.kind);
    if (kind === undefined) throw new RangeError(`no fact kind ${source.value.kind}`);
    const read = readFact(source, kind, article, entities);
    problems.push(...read.problems);
    if (read.entry === undefined) return;
    const key = `${kind.kind} ${kind.key(read.entry)}`;
    const line = source.at().line;
    const twin = seen.get(key);
    seen.set(key, twin ?? line);
    if (twin !== undefined) {
      const what = `the same ${kind.kind} stands at line ${twin} (same ${key.slice(kind.kind.length + 1)}).`;
      problems.push(error(source.at(), what, 'merge the two into one fact.'));
    } else if (!read.problems.some(isError)) {
      facts.push(toFact(`${article.id}#${index + 1}`, source, kind, read, article));
    }
  });
  return { facts, problems };
}

function toFact(
  id: string,
  source: Located<unknown>,
  kind: AnyKind,
  read: Read,
  article: Article,
): Fact {
  const {
    when,
    when_words: whenWords,
    year_from: _,
    quotes: __,
    ...fields
  } = read.entry as Entry<object>;
  return {
    ...fields,
    kind: kind.kind,
    id,
    article,
    at: source.at(),
    ...(when === undefined ? {} : { when }),
    ...(whenWords === undefined ? {} : { whenWords }),
    ...(read.yearFrom === undefined ? {} : { yearFrom: read.yearFrom }),
    quotes: read.citations,
  } as Fact;
}
