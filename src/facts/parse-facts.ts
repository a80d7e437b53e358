import { z } from 'zod';
import { error, type Problem } from '../files/problem.ts';
import type { TextFile } from '../files/source-file.ts';
import { type Located, readYamlList } from '../files/yaml.ts';
import type { Article } from '../knowledge/article.ts';
import { fold } from '../text/normalize.ts';
import { FACT_KINDS, type Fact } from './kinds.ts';
import type { Lexicon } from './lexicon.ts';
import { type AnyKind, KINDS, type ReadEntry, readFact } from './read-fact.ts';
import { readSentences, type SourceSentence } from './source-sentence.ts';

const kinds = new Map(KINDS.map((kind) => [kind.kind, kind]));
const anyEntry = z.looseObject({ kind: z.enum(FACT_KINDS.map(({ kind }) => kind)) });

/** The believed facts of a file, and the problems of all entries. */
export interface ParsedFacts {
  readonly facts: Fact[];
  /** How many entries are not believed; absent if the file could not be read as a list. */
  readonly leftOut?: number;
  readonly problems: Problem[];
}

/** Reads the facts of one article. */
export function parseFacts(file: TextFile, article: Article, lexicon: Lexicon): ParsedFacts {
  const { entries, count, problems } = readYamlList({ file: file.path, text: file.text }, anyEntry);
  const facts: Fact[] = [];
  const seen = new Map<string, number>();
  const reading = { article, sentences: sentencesOf(article, lexicon), lexicon };
  entries.forEach((source, index) => {
    const kind = kinds.get(source.value.kind);
    if (kind === undefined) throw new RangeError(`no fact kind ${source.value.kind}`);
    const read = readFact(source, kind, reading);
    problems.push(...read.problems);
    const { entry, believed } = read;
    if (entry === undefined) return;
    const key = `${kind.kind} ${kind.key(entry)}`;
    const line = source.at().line;
    const twin = seen.get(key);
    seen.set(key, twin ?? line);
    if (twin !== undefined) {
      const what = `the same ${kind.kind} is at line ${twin} (same ${key.slice(kind.kind.length + 1)}).`;
      problems.push(error(source.at(), what, 'merge the two into one fact.'));
    } else if (believed !== undefined) {
      const id = `${article.id}#${index + 1}`;
      facts.push(toFact(id, source, kind, { ...read, entry, believed }, article));
    }
  });
  if (count === undefined) return { facts, problems };
  return { facts, leftOut: count - facts.length, problems };
}

/** The sentences of an article, those of its captions last. */
export function sentencesOf(article: Article, lexicon: Lexicon): SourceSentence[] {
  const { passages, captions, title } = article;
  const notes = passages.filter(({ form }) => form.kind === 'footnote');
  const above = [title, notes.map(({ text }) => text).join('\n')].map(fold);
  return [passages, captions].flatMap((blocks) =>
    blocks.flatMap((block, n) => {
      return readSentences(block, { before: blocks[n - 1], behind: blocks[n + 1], above }, lexicon);
    }),
  );
}

/** An entry that is believed. */
type ReadWhole = ReadEntry & Required<Pick<ReadEntry, 'entry' | 'believed'>>;

function toFact(
  id: string,
  source: Located<unknown>,
  kind: AnyKind,
  { entry, citations, yearFrom, believed, whole }: ReadWhole,
  article: Article,
): Fact {
  const {
    when,
    when_words: whenWords,
    year_from: _,
    quotes: __,
    confirmed: ___,
    status,
    ...fields
  } = entry;
  // The kind's schema checked the fields; the compiler cannot see that in a loop over all kinds.
  return {
    ...fields,
    kind: kind.kind,
    id,
    article,
    at: source.at(),
    ...(when === undefined ? {} : { when }),
    ...(whenWords === undefined ? {} : { whenWords }),
    ...(yearFrom === undefined ? {} : { yearFrom }),
    ...(status === undefined ? {} : { status }),
    believed,
    whole,
    quotes: citations,
  } as Fact;
}
