import { join } from 'node:path';
import { articleIdOf, freeId } from '../import/article-ids.ts';
import { checkArticle } from '../import/check-article.ts';
import type { Document, Draft } from '../import/draft.ts';
import type { Failed, Made, Outcome } from '../import/outcome.ts';
import { readDocument } from '../import/read-document.ts';
import { createReprints, paragraphsIn, paragraphsOf } from '../import/reprints.ts';
import { isCutShort, LOOKED_AT } from '../import/suggestions/suggest-for.ts';
import type { Suggestions } from '../import/suggestions/suggestion.ts';
import { writeArticle } from '../import/write-article.ts';
import { type Article, articleId } from '../knowledge/article.ts';
import { type FetchOptions, fetchDocument } from '../transport/import/fetch-document.ts';
import type { Found } from '../transport/import/find-documents.ts';
import type { Got } from '../transport/import/got.ts';
import { readDocumentFile } from '../transport/import/read-file.ts';
import { readArticleFiles } from '../transport/import/read-library.ts';
import { readStdin } from '../transport/import/read-stdin.ts';
import { writeArticleFile } from '../transport/import/write-article-file.ts';
import { writeSuggestions } from '../transport/review/write-suggestions.ts';
import { createSuggester, type Suggester } from './suggester.ts';

export interface ImporterSettings extends FetchOptions {
  /** The folder of the library that the articles go to. */
  readonly library: string;
  /** The folder of the library whose names count if that one has none. */
  readonly names: string;
  /** The largest file that the library reads, in units of 1,000,000 bytes. */
  readonly fileMb: number;
  readonly force: boolean;
}

const MB = 1_000_000;
const CUT_SHORT = `It is long: names and facts were looked for in its first ${LOOKED_AT.toLocaleString('en')} characters.`;

interface Suggested {
  readonly suggestions?: Suggestions;
  readonly remarks: readonly string[];
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
  const { library, names, fileMb, force } = settings;
  const folder = join(library, 'articles');
  const reprints = createReprints();
  const files = await readArticleFiles(folder);
  for (const [id, text] of files) reprints.add(id, paragraphsOf(text));
  /** The ids of this run, each with the document that has it. */
  const taken = new Map<string, string>();
  const pathOf = (id: string) => join(folder, `${id}.md`);
  let suggest: Promise<Suggester> | undefined;
  /** Nobody waits for suggestions: if they fail, the article is imported and a remark says so. */
  const suggestSafely = async (article: Article | undefined): Promise<Suggested> => {
    if (article === undefined) return { remarks: [] };
    try {
      suggest ??= createSuggester(library, names);
      const suggestions = await (await suggest)(article);
      return { suggestions, remarks: isCutShort(article) ? [CUT_SHORT] : [] };
    } catch (error) {
      return { remarks: [`Nothing is suggested: ${firstLine(error)}`] };
    }
  };

  return {
    async make(source) {
      const { name } = source;
      if (source.kind === 'skipped') return { kind: 'skipped', document: name, what: source.what };
      const got = source.kind === 'failed' ? source : await get(source, settings);
      if (got.kind === 'failed') return failed(name, got);
      const read = await readSafely(got.document);
      if (read.kind !== 'read') return failed(name, read);
      const wanted = articleIdOf(read.draft, got.document);
      const text = writeArticle(read.draft);
      const isOther = (each: string) => taken.has(each) && files.get(each) !== text;
      const id = freeId(wanted, isOther);
      const numbered =
        id === wanted ? [] : [`It would be ${wanted}, like ${taken.get(wanted)}; so it is ${id}.`];
      const bytes = Buffer.byteLength(text);
      if (bytes > fileMb * MB) {
        const what = `its article has ${Math.ceil(bytes / MB)} MB, and the library reads files of up to ${fileMb} MB.`;
        return failed(name, { what, remedy: 'split it, or set MAX_FILE_MB.' });
      }
      const { article, errors, warnings } = checkArticle(pathOf(id), text);
      const [error] = errors;
      if (error !== undefined) {
        const what = `its article would not load: line ${error.line}: ${error.what}`;
        return failed(name, { what, remedy: error.remedy });
      }
      const original = reprints.find(id, read.draft.body.flatMap(paragraphsIn));
      // What is there already is left as it is, and so are its suggestions.
      const isWritten = files.has(id) ? force && files.get(id) !== text : true;
      const { suggestions, remarks } = await suggestSafely(isWritten ? article : undefined);
      const made = {
        document: name,
        id,
        file: pathOf(id),
        draft: { ...read.draft, remarks: [...read.draft.remarks, ...numbered, ...remarks] },
        text,
        ...(original === undefined ? {} : { reprintOf: original }),
        warnings,
        ...(suggestions === undefined ? {} : { suggestions }),
      };
      return { kind: 'made', article: made };
    },

    async write(article) {
      const { id, file, text, draft, document, suggestions } = article;
      const free = `${freeId(id, (each) => files.has(each) || taken.has(each))}.md`;
      const written = await writeArticleFile(file, text, { force, free });
      if (written.kind === 'failed') return failed(document, written);
      taken.set(id, document);
      files.set(id, text);
      reprints.add(id, draft.body.flatMap(paragraphsIn));
      if (suggestions === undefined || written.kind === 'unchanged') {
        return { ...article, kind: written.kind };
      }
      try {
        await writeSuggestions(library, { id: articleId.parse(id) }, suggestions);
        return { ...article, kind: written.kind };
      } catch (error) {
        const { suggestions: _, ...others } = article;
        const remark = `What it suggests could not be written: ${firstLine(error)}`;
        return { ...others, kind: written.kind, draft: withRemark(draft, remark) };
      }
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
    const what = `reading it failed (${firstLine(error)}).`;
    return {
      kind: 'unreadable' as const,
      what,
      remedy: 'save it in another format, and report this as a bug.',
    };
  }
}

function firstLine(error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return reason.split('\n')[0] ?? '';
}

function withRemark(draft: Draft, remark: string): Draft {
  return { ...draft, remarks: [...draft.remarks, remark] };
}

function failed(
  document: string,
  { what, remedy }: { readonly what: string; readonly remedy: string },
): Failed {
  return { kind: 'failed', document, what, remedy };
}
