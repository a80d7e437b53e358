import type { Document, Draft } from '../../src/import/draft.ts';
import { readDocument } from '../../src/import/read-document.ts';
import { writeArticle } from '../../src/import/write-article.ts';

/** What a document becomes: its draft, and the body of its article; or why it becomes none. */
export async function readMade(
  name: string,
  content: string | Uint8Array,
  more: Partial<Document> = {},
): Promise<{ draft?: Draft; body: string; refusal: string }> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const read = await readDocument({ name, bytes, ...more });
  if (read.kind === 'unreadable') {
    return { body: '', refusal: `${read.what} Remedy: ${read.remedy}` };
  }
  const file = writeArticle(read.draft);
  return { draft: read.draft, body: file.slice(file.indexOf('---\n', 4) + 5).trim(), refusal: '' };
}

/** The fields of a draft, those that were guessed with a question mark. */
export function fieldsOf(draft: Draft | undefined): Record<string, string> {
  const names = ['title', 'source', 'published', 'author', 'url', 'language'] as const;
  const fields = names.flatMap((name) => {
    const field = draft?.[name];
    if (field === undefined) return [];
    return [[name, field.kind === 'guessed' ? `${field.value}?` : field.value] as const];
  });
  return Object.fromEntries(fields);
}
