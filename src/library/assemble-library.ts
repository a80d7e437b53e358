import { createCompleteNames } from '../entities/complete-names.ts';
import type { Entities } from '../entities/entities.ts';
import { allNames, type EntityId } from '../entities/entity.ts';
import { createMeantEntity } from '../entities/meant-entity.ts';
import { spellNames } from '../entities/spell.ts';
import { createSuggestEntities } from '../entities/suggest-entities.ts';
import { createFactIndex } from '../facts/fact-index.ts';
import type { Fact } from '../facts/kinds.ts';
import type { Corpus } from '../knowledge/corpus.ts';
import type { Vocabulary } from '../search/question/analysis.ts';
import { createMendSlips, type MendSlips } from '../search/question/mend-slips.ts';
import { createGlossary } from '../search/question/synonyms.ts';
import type { Search } from '../search/search.ts';
import { createFindWords } from '../text/find-words.ts';
import { fold } from '../text/normalize.ts';
import type { FindCaptions, Library } from './library.ts';
import type { Ground } from './read-folder.ts';

/** How the texts of a library are read for its search. */
interface Reading {
  readonly vocabulary: Vocabulary;
  /** The words of its glossary. */
  readonly words: readonly string[];
}

/** The parts of a library, wherever its passages are. */
interface Parts extends Reading, Pick<Ground, 'entities' | 'terms' | 'questions'> {
  readonly corpus: Corpus;
  readonly facts: readonly Fact[];
  readonly leftOut: Library['leftOut'];
  readonly stale: Library['stale'];
  /** The entities that articles mention, be it in their titles. */
  readonly mentioned: ReadonlySet<EntityId>;
  readonly search: Search;
  readonly findCaptions?: FindCaptions;
}

export function readingOf({
  entities,
  terms,
  lexicon,
  owners,
}: Pick<Ground, 'entities' | 'terms' | 'lexicon' | 'owners'>): Reading {
  const { findConcepts, words } = createGlossary(owners, terms.spellings);
  const { bodies } = lexicon;
  const { findOffices } = terms;
  return { vocabulary: { entities, bodies, findConcepts, findOffices }, words };
}

/** Makes a library of its parts. */
export function assembleLibrary(parts: Parts): Library {
  const { corpus, facts, entities, terms, questions, leftOut, stale, search, mentioned } = parts;
  const spellings = spellNames(entities);
  return {
    corpus,
    entities,
    mentioned,
    facts,
    factIndex: createFactIndex(facts, entities),
    terms,
    vocabulary: parts.vocabulary,
    search,
    ...(parts.findCaptions === undefined ? {} : { findCaptions: parts.findCaptions }),
    mendSlips: mendTowards(entities, parts.words),
    suggestEntities: createSuggestEntities(spellings, entities.kinds),
    meantEntity: createMeantEntity(spellings, entities.kinds),
    completeNames: createCompleteNames(spellings),
    questions,
    leftOut,
    stale,
  };
}

/** Mends slips to names and glossary words, but never inside a name or a word under `not`. */
function mendTowards(entities: Entities, words: readonly string[]): MendSlips {
  const names = entities.all.flatMap(allNames).map(fold);
  const findOthers = createFindWords(entities.all.flatMap(({ not }) => not.map(fold)));
  return createMendSlips([...names, ...words], (text) => [
    ...entities.find(text),
    ...findOthers(text),
  ]);
}
