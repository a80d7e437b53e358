import { type Entities, parseEntities } from '../../entities/entities.ts';
import type { Kinds } from '../../entities/kinds.ts';
import type { Fact } from '../../facts/kinds.ts';
import type { Lexicon } from '../../facts/lexicon.ts';
import { parseFacts, sentencesOf } from '../../facts/parse-facts.ts';
import { isError, type Problem } from '../../files/problem.ts';
import type { TextFile } from '../../files/source-file.ts';
import type { Article } from '../../knowledge/article.ts';
import { appendEntry } from './append-entry.ts';
import { type Judgement, judgeEntry } from './judge-entry.ts';
import type { WrittenEntry } from './suggestion.ts';
import { toYaml } from './to-yaml.ts';

/** A file with one entry more, and what that made; or why it would not load. */
export type Taken<T> =
  | { readonly kind: 'taken'; readonly text: string; readonly made: T }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/**
 * Adds a fact to the facts file of its article, if the file then loads.
 * @param file the facts file; empty if there is none yet
 */
export function takeFact(
  entry: WrittenEntry,
  file: TextFile,
  article: Article,
  lexicon: Lexicon,
): Taken<Fact> {
  const text = appendEntry(file.text, entry);
  const before = parseFacts(file, article, lexicon);
  const after = parseFacts({ ...file, text }, article, lexicon);
  const problems = newIn(after.problems, before.problems);
  const made = after.facts.at(-1);
  if (problems.some(isError) || made === undefined || after.facts.length <= before.facts.length) {
    return { kind: 'refused', problems };
  }
  return { kind: 'taken', text, made };
}

/** A fact before it is taken. */
export interface Preview extends Judgement {
  /** The fact as it would be if a person confirmed it; undefined if it would not load even then. */
  readonly fact?: Fact | undefined;
}

export function previewFact(entry: WrittenEntry, article: Article, lexicon: Lexicon): Preview {
  const judged = judgeEntry(entry, { article, sentences: sentencesOf(article, lexicon), lexicon });
  const parse = (own: WrittenEntry) =>
    parseFacts({ path: '', name: '', text: toYaml([own]) }, article, lexicon).facts[0];
  return { ...judged, fact: parse(entry) ?? parse({ ...entry, confirmed: 'preview' }) };
}

/** Adds an entity to `entities.yaml`, if the file then loads. */
export function takeEntity(
  entry: WrittenEntry,
  file: TextFile,
  kinds: Kinds | undefined,
): Taken<Entities> {
  const text = appendEntry(file.text, entry);
  const before = parseEntities(file, kinds);
  const after = parseEntities({ ...file, text }, kinds);
  const problems = newIn(after.problems, before.problems);
  if (problems.some(isError)) return { kind: 'refused', problems };
  return { kind: 'taken', text, made: after.entities };
}

/** The problems that a file did not have before. */
function newIn(after: readonly Problem[], before: readonly Problem[]): Problem[] {
  const known = new Set(before.map(({ line, what }) => `${line} ${what}`));
  return after.filter(({ line, what }) => !known.has(`${line} ${what}`));
}
