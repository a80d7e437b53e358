import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { SUGGESTED } from '../../files/knowledge-folder.ts';
import { formatSuggestions } from '../../import/suggestions/format-suggestions.ts';
import type { Suggestions } from '../../import/suggestions/suggestion.ts';
import type { Article } from '../../knowledge/article.ts';
import { replaceFile } from '../replace-file.ts';

/**
 * Writes what an article may add to a library, in place of earlier suggestions for it.
 * @param folder the library's
 * @returns the path of the file; undefined if there is nothing to suggest, and so no file
 */
export async function writeSuggestions(
  folder: string,
  article: Pick<Article, 'id'>,
  suggestions: Suggestions,
): Promise<string | undefined> {
  const path = join(folder, SUGGESTED, `${article.id}.yaml`);
  const text = formatSuggestions(suggestions, article);
  if (text === undefined) {
    await rm(path, { force: true });
    return undefined;
  }
  await replaceFile(path, [text]);
  return path;
}
