import { z } from 'zod';
import { error, type Problem } from '../../files/problem.ts';
import type { TextFile } from '../../files/source-file.ts';
import { readYamlList } from '../../files/yaml.ts';
import { createFindNames, type FindNames } from '../../text/find-names.ts';
import { fold } from '../../text/normalize.ts';

/** Finds glossary words in normalized text; words of one concept share an id. */
export type FindConcepts = FindNames<number>;

const group = z.array(z.string().trim().min(1)).min(2, 'needs at least two words');

/** Synonyms and spellings of terms, by concept. */
export interface Glossary {
  /** Folded. */
  readonly words: readonly string[];
  readonly findConcepts: FindConcepts;
}

/** Reads `synonyms.yaml`: a list of lists, each with words of one meaning, in any language. */
export function parseSynonyms(file: TextFile): {
  owners: ReadonlyMap<string, number>;
  problems: Problem[];
} {
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
        const what = `the word ${word} is in two lists.`;
        problems.push(error(at(index), what, 'merge the lists, or keep it in one of them.'));
      }
      owners.set(text, id);
    });
  });
  return { owners, problems };
}

/**
 * Makes the glossary of a library from its synonyms and the spellings of its terms in other
 * languages and scripts. A word in a list of synonyms keeps that list's concept.
 * @param owners the number of its list, by folded word
 * @param terms the spellings of each term
 */
export function createGlossary(
  owners: ReadonlyMap<string, number>,
  terms: readonly (readonly string[])[],
): Glossary {
  const meanings = new Map(owners);
  let next = Math.max(-1, ...owners.values()) + 1;
  for (const spellings of terms) {
    const folded = spellings.filter((word) => !word.includes('…')).map(fold);
    const known = folded.find((word) => meanings.has(word));
    const id = (known === undefined ? undefined : meanings.get(known)) ?? next++;
    for (const word of folded) if (!meanings.has(word)) meanings.set(word, id);
  }
  const names = [...meanings].map(([text, id]) => ({ text, id }));
  return { words: [...meanings.keys()], findConcepts: createFindNames(names) };
}
