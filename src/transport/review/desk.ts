import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Entities } from '../../entities/entities.ts';
import type { Kinds } from '../../entities/kinds.ts';
import { createLexicon, type Lexicon } from '../../facts/lexicon.ts';
import { SUGGESTED } from '../../files/knowledge-folder.ts';
import type { Problem } from '../../files/problem.ts';
import type { TextFile } from '../../files/source-file.ts';
import { withoutSuggestion } from '../../import/suggestions/parse-suggestions.ts';
import type { Suggestions, WrittenEntry } from '../../import/suggestions/suggestion.ts';
import { takeEntity, takeFact } from '../../import/suggestions/take.ts';
import type { Article } from '../../knowledge/article.ts';
import type { Terms } from '../../knowledge/terms.ts';
import { replaceFile } from '../replace-file.ts';

/** The files of a library on which a review works. Each is read anew before it is written. */
export interface Desk {
  /** The words of the library, with the entities that were accepted so far. */
  lexicon(): Lexicon;
  /** Writes an entry to the facts of its article. @returns why not, or nothing */
  acceptFact(entry: WrittenEntry, article: Article): Promise<readonly Problem[]>;
  acceptEntity(entry: WrittenEntry): Promise<readonly Problem[]>;
  /** Removes a suggestion, and the file with the last one. */
  remove(id: string, list: keyof Suggestions, index: number): Promise<void>;
}

export function createDesk(
  folder: string,
  kinds: Kinds | undefined,
  entities: Entities,
  terms: Terms,
): Desk {
  let lexicon = createLexicon(entities, terms);
  const fileAt = async (name: string): Promise<TextFile> => {
    const path = join(folder, name);
    return { path, name, text: await readIfThere(path) };
  };
  return {
    lexicon: () => lexicon,
    async acceptFact(entry, article) {
      const file = await fileAt(`facts/${article.id}.yaml`);
      const taken = takeFact(entry, file, article, lexicon);
      if (taken.kind === 'refused') return taken.problems;
      await replaceFile(file.path, [taken.text]);
      return [];
    },
    async acceptEntity(entry) {
      const file = await fileAt('entities.yaml');
      const taken = takeEntity(entry, file, kinds);
      if (taken.kind === 'refused') return taken.problems;
      await replaceFile(file.path, [taken.text]);
      lexicon = createLexicon(taken.made, terms);
      return [];
    },
    async remove(id, list, index) {
      const { path, text } = await fileAt(`${SUGGESTED}/${id}.yaml`);
      const rest = withoutSuggestion(text, list, index);
      if (rest === undefined) await rm(path, { force: true });
      else await replaceFile(path, [rest]);
    },
  };
}

async function readIfThere(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return '';
    throw cause;
  }
}
