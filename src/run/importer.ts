import { join } from 'node:path';
import { articleIdOf, freeId } from '../import/article-ids.ts';
import { checkArticle } from '../import/check-article.ts';
import type { Document } from '../import/draft.ts';
import type { Failed, Made, Outcome } from '../import/outcome.ts';
import { readDocument } from '../import/read-document.ts';
import { createReprints, paragraphsIn, paragraphsOf } from '../import/reprints.ts';
import { writeArticle } from '../import/write-article.ts';
import { type FetchOptions, fetchDocument } from '../transport/import/fetch-document.ts';
import type { Found } from '../transport/import/find-documents.ts';
import type { Got } from '../transport/import/got.ts';
import { readDocumentFile } from '../transport/import/read-file.ts';
import { readArticleFiles } from '../transport/import/read-library.ts';
import { readStdin } from '../transport/import/read-stdin.ts';
import { writeArticleFile } from '../transport/import/write-article-file.ts';

export interface ImporterSettings extends FetchOptions {
  /** The folder of the articles. */
  readonly folder: string;
  readonly force: boolean;
}

/** Makes articles of documents one by one, and writes those that are wanted. */
export interface Importer {
  make(
    source: Found,
  ): Promise<
    | { readonly kind: 'made'; readonly article: Made }
    | Extract<Outcome, { kind: 'failed' | 'skipped' }>
  >;
  write(article: Made): Promise<Outcome>;
}

/** Reads the library first, to know its ids and to recognise reprints. */
export async function createImporter(settings: ImporterSettings): Promise<Importer> {
  const { folder, force } = settings;
  const reprints = createReprints();
  const files = await readArticleFiles(folder);
  for (const [id, text] of files) reprints.add(id, paragraphsOf(text));
  /** The ids of this run, each with the document that has it. */
  const made = new Map<string, string>();
  const pathOf = (id: string) => join(folder, `${id}.md`);

  return {
    async make(source) {
      const { name } = source;
      if (source.kind === 'skipped') return { kind: 'skipped', document: name, what: source.what };
      const got = source.kind === 'failed' ? source : await get(source, settings);
      if (got.kind === 'failed') return failed(name, got);
      const read = await readSafely(got.document);
      if (read.kind !== 'read') return failed(name, read);
      const wanted = articleIdOf(read.draft, got.document);
      const id = freeId(wanted, (each) => made.has(each));
      const numbered =
        id === wanted ? [] : [`It would be ${wanted}, like ${made.get(wanted)}; so it is ${id}.`];
      const draft = { ...read.draft, remarks: [...read.draft.remarks, ...numbered] };
      const text = writeArticle(draft);
      const { errors, warnings } = checkArticle(pathOf(id), text);
      const [error] = errors;
      if (error !== undefined) {
        const what = `its article would not load: line ${error.line}: ${error.what}`;
        return failed(name, { what, remedy: error.remedy });
      }
      const original = reprints.find(id, draft.body.flatMap(paragraphsIn));
      const reprintOf = original === undefined ? {} : { reprintOf: original };
      const article = { document: name, id, file: pathOf(id), draft, text, ...reprintOf, warnings };
      return { kind: 'made', article };
    },

    async write(article) {
      const { id, file, text, draft, document } = article;
      const free = `${freeId(id, (each) => files.has(each) || made.has(each))}.md`;
      const written = await writeArticleFile(file, text, { force, free });
      if (written.kind === 'failed') return failed(document, written);
      made.set(id, document);
      files.set(id, text);
      reprints.add(id, draft.body.flatMap(paragraphsIn));
      // Suggestions of entities and facts go here: they are made of the article that was written.
      return { ...article, kind: written.kind };
    },
  };
}

function get(
  { kind, name }: Extract<Found, { kind: 'file' | 'url' | 'stdin' }>,
  settings: ImporterSettings,
): Promise<Got> {
  if (kind === 'url') return fetchDocument(name, settings);
  if (kind === 'stdin') return readStdin(process.stdin, settings.maxMb);
  return readDocumentFile(name, settings.maxMb);
}

/** A fault in reading one document must not stop the others. */
async function readSafely(document: Document) {
  try {
    return await readDocument(document);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const what = `reading it failed (${reason.split('\n')[0]}).`;
    return {
      kind: 'unreadable' as const,
      what,
      remedy: 'save it in another format, and report this as a bug.',
    };
  }
}

function failed(
  document: string,
  { what, remedy }: { readonly what: string; readonly remedy: string },
): Failed {
  return { kind: 'failed', document, what, remedy };
}
