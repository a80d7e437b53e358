import { parseFacts } from '../facts/parse-facts.ts';
import { arrange } from '../files/knowledge-folder.ts';
import { formatProblem, isError, type Problem } from '../files/problem.ts';
import { decode } from '../files/source-file.ts';
import { suggestFor } from '../import/suggestions/suggest-for.ts';
import type { Suggestions } from '../import/suggestions/suggestion.ts';
import type { Article } from '../knowledge/article.ts';
import { readWords } from '../library/read-words.ts';
import { shippedFiles } from '../transport/library/load-library.ts';
import { readIfThere, readWordFiles } from '../transport/library/read-word-files.ts';

/** Suggests what an article may add to a library. */
export type Suggester = (article: Article) => Promise<Suggestions>;

/**
 * @param folder the library that the articles go to
 * @param fallback the library whose names count if that one has none of its own
 * @throws Error if the names cannot be read: whatever they are would be suggested as new
 */
export async function createSuggester(folder: string, fallback: string): Promise<Suggester> {
  const own = await readWordFiles(folder);
  const files = own.length > 0 ? own : await readWordFiles(fallback);
  const arranged = arrange([...files, ...(await shippedFiles())], folder);
  const inWords = arranged.problems.filter(({ file }) => files.some(({ path }) => path === file));
  const words = readWords(arranged.folder);
  refuseErrors([...inWords, ...words.problems]);
  const { lexicon } = words;
  return async (article) => {
    const file = await readIfThere(folder, `facts/${article.id}.yaml`);
    const text = file === undefined ? undefined : decode(file);
    // A facts file with errors is reported when the library loads; here it only says what is known.
    const isRead = text !== undefined && 'text' in text;
    const facts = isRead ? parseFacts(text, article, lexicon).facts : [];
    return suggestFor(article, { lexicon, facts });
  };
}

function refuseErrors(problems: readonly Problem[]): void {
  const first = problems.find(isError);
  if (first !== undefined) throw new Error(formatProblem(first));
}
