import { createEntities, type Entities, parseEntities } from '../entities/entities.ts';
import { type Kinds, parseKinds } from '../entities/kinds.ts';
import { createLexicon, type Lexicon } from '../facts/lexicon.ts';
import type { KnowledgeFolder } from '../files/knowledge-folder.ts';
import type { Problem } from '../files/problem.ts';
import { noTerms, parseTerms, type Terms } from '../knowledge/terms.ts';

/** What a library can name: entities, their kinds, and terms. */
export interface Words {
  /** Undefined only if the installation's own are missing. */
  readonly kinds: Kinds | undefined;
  readonly entities: Entities;
  readonly terms: Terms;
  readonly lexicon: Lexicon;
  readonly problems: readonly Problem[];
}

/** Reads the files of a folder that name things. Its own come before those that the bot ships. */
export function readWords(
  folder: Pick<KnowledgeFolder, 'kinds' | 'entities' | 'terms' | 'shippedTerms'>,
): Words {
  const problems: Problem[] = [];
  const collect = <T extends { problems: readonly Problem[] }>(parsed: T): T => {
    problems.push(...parsed.problems);
    return parsed;
  };
  const { kinds } =
    folder.kinds === undefined ? { kinds: undefined } : collect(parseKinds(folder.kinds));
  const { entities } =
    folder.entities === undefined
      ? { entities: createEntities([], kinds) }
      : collect(parseEntities(folder.entities, kinds));
  const shipped =
    folder.shippedTerms === undefined ? noTerms : collect(parseTerms(folder.shippedTerms)).terms;
  const { terms } =
    folder.terms === undefined
      ? { terms: shipped }
      : collect(parseTerms(folder.terms, shipped.field));
  return { kinds, entities, terms, lexicon: createLexicon(entities, terms), problems };
}
