import type { Vocabulary } from '../src/search/question/analysis.ts';
import { loadLibrary } from '../src/transport/library/load-library.ts';

/** The names and the glossary of the shipped library, with which the bot analyses any text. */
export async function loadVocabulary(): Promise<Vocabulary> {
  const { library } = await loadLibrary('knowledge');
  if (library === undefined) throw new Error('the library has errors: npm run lint:knowledge');
  return library.vocabulary;
}
