import { createHash } from 'node:crypto';
import type { KnowledgeFolder } from '../../../files/knowledge-folder.ts';
import type { SourceFile, TextFile, UnreadFile } from '../../../files/source-file.ts';
import { SNAPSHOT_VERSION } from '../../../library/library-snapshot.ts';

/** Raise this whenever the same articles give other rows. */
const ROWS_VERSION = 1;
/** ICU splits words, and Unicode classifies characters. */
const { icu, unicode } = process.versions;

/** A hash of what all rows are made with: program, platform, names, terms and synonyms. */
export function hashOfGround({
  entities,
  kinds,
  terms,
  shippedTerms,
  synonyms,
}: KnowledgeFolder): Buffer {
  const files = [entities, kinds, terms, shippedTerms, synonyms];
  const texts = files.map((file) => file?.text ?? null);
  return hashOf([ROWS_VERSION, SNAPSHOT_VERSION, icu, unicode, texts]);
}

/** A hash of what the rows of an article are made from. */
export function hashOfArticle(
  madeWith: Buffer,
  titled: boolean,
  article: TextFile,
  facts: TextFile | undefined,
): Buffer {
  const { path, text } = article;
  return hashOf([madeWith.toString('hex'), titled, path, text, facts?.path, facts?.text ?? null]);
}

function hashOf(value: unknown): Buffer {
  return createHash('sha256').update(JSON.stringify(value)).digest();
}

/** The files that are stored as they are. */
export function groundFiles(
  files: readonly (SourceFile | UnreadFile)[],
  { entities, kinds, terms, shippedTerms, synonyms, questions }: KnowledgeFolder,
): SourceFile[] {
  const names = [entities, kinds, terms, shippedTerms, synonyms, questions].map(
    (file) => file?.name,
  );
  return files.flatMap((file) => ('bytes' in file && names.includes(file.name) ? file : []));
}
