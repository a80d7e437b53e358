import { type Passage, searchedText, wordsAbove } from '../../knowledge/article.ts';

/** The words of a passage that a model reads: its title and headings, then its text. */
export function wordsMeant(passage: Passage): string {
  return [wordsAbove(passage), searchedText(passage)].filter((words) => words !== '').join('\n');
}
