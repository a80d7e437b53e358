import { z } from 'zod';
import { error, type Problem } from '../source/problem.ts';
import type { TextFile } from '../source/source-file.ts';
import { readYamlList } from '../source/yaml.ts';
import { createFindNames, type FindNames } from '../text/find-names.ts';
import { fold } from '../text/normalize.ts';

/** Finds the words of the domain glossary in normalized text; words of one meaning share an id. */
export type FindConcepts = FindNames<number>;

const group = z.array(z.string().trim().min(1)).min(2, 'has to hold two words or more');

/** Reads `synonyms.yaml`: a list of lists, each the words of one meaning in any language. */
export function parseSynonyms(file: TextFile): { findConcepts: FindConcepts; problems: Problem[] } {
  const { entries, problems } = readYamlList({ file: file.path, text: file.text }, group);
  const owners = new Map<string, number>();
  entries.forEach(({ value: words, at }, id) => {
    words.forEach((word, index) => {
      const text = fold(word);
      if (!/[\p{L}\p{N}]/u.test(text)) {
        const what = `the word ${word} has neither letter nor digit.`;
        problems.push(error(at(index), what, 'leave it out.'));
        return;
      }
      const owner = owners.get(text);
      if (owner !== undefined && owner !== id) {
        const what = `the word ${word} stands in two lists.`;
        problems.push(error(at(index), what, 'merge the lists, or leave it to one of them.'));
      }
      owners.set(text, id);
    });
  });
  return {
    findConcepts: createFindNames([...owners].map(([text, id]) => ({ text, id }))),
    problems,
  };
}

/** For a library without a glossary. */
export const noConcepts: FindConcepts = () => [];
