import { createHash } from 'node:crypto';
import type { ParsedFacts } from '../facts/parse-facts.ts';
import { restoreFact, type SavedFact, saveFact } from '../facts/saved-facts.ts';
import type { KnowledgeFolder } from '../files/knowledge-folder.ts';
import type { TextFile } from '../files/source-file.ts';
import type { Article } from '../knowledge/article.ts';

/**
 * What a process has found sound, and need not check again: facts, and the glossary. What somebody
 * else stored of it is never believed.
 */
export interface Proven {
  /** What the facts were checked with besides their articles (`groundKey`). */
  readonly ground: string;
  /** The facts files without an error. */
  readonly facts: readonly ProvenFacts[];
  /** The glossary, unless it has an error. */
  readonly synonyms?: { readonly hash: string; readonly owners: ReadonlyMap<string, number> };
}

interface ProvenFacts {
  /** The name of the file, and the hash of its text. */
  readonly name: string;
  readonly hash: string;
  readonly facts: readonly SavedFact[];
}

/** What was read of one facts file. */
export interface ReadFacts extends Pick<ParsedFacts, 'facts'> {
  readonly file: TextFile;
  readonly isSound: boolean;
}

/** The same for names, kinds and terms with which every fact is believed or not as before. */
export function groundKey({ entities, kinds, terms, shippedTerms }: KnowledgeFolder): string {
  const texts = [entities, kinds, terms, shippedTerms].map((file) => file?.text ?? null);
  return createHash('sha256').update(JSON.stringify(texts)).digest('base64');
}

/** @param hashOf makes the hash of a file's text */
export function provenOf(
  folder: KnowledgeFolder,
  read: readonly ReadFacts[],
  owners: ReadonlyMap<string, number> | undefined,
  hashOf: (file: TextFile) => string,
): Proven {
  const { synonyms } = folder;
  return {
    ground: groundKey(folder),
    facts: read
      .filter(({ isSound }) => isSound)
      .map(({ file, facts }) => {
        return { name: file.name, hash: hashOf(file), facts: facts.map(saveFact) };
      }),
    ...(owners === undefined || synonyms === undefined
      ? {}
      : { synonyms: { hash: hashOf(synonyms), owners } }),
  };
}

/** The facts of a file again, whatever its path is today. */
export function factsAgain(
  { facts }: ProvenFacts,
  { path }: TextFile,
  article: Article,
): ParsedFacts {
  const passages = new Map<string, Article['passages'][number]>(
    [...article.passages, ...article.captions].map((passage) => [passage.id, passage]),
  );
  const again = facts.map((fact) => {
    const here = { ...fact, at: { ...fact.at, file: path } };
    return restoreFact(here, article, (id) => passages.get(id));
  });
  return { facts: again, leftOut: 0, problems: [] };
}
