import type { Entities } from '../entities/entities.ts';
import type { Terms } from '../knowledge/terms.ts';
import { FILLERS as EN, ACT_FILLERS as EN_ACT } from '../language/en/fillers.ts';
import { PERIODS } from '../language/zh/bounds.ts';
import { SHOWS, FILLERS as ZH, ACT_FILLERS as ZH_ACT } from '../language/zh/fillers.ts';
import { createFindWords, createIsOnly, type FindWords } from '../text/find-words.ts';
import type { Span } from '../text/span.ts';
import { type Bodies, createBodies } from './bodies.ts';

/** All words that the checks know: the language's, the field's, and the library's names. */
export interface Lexicon {
  readonly entities: Entities;
  readonly terms: Terms;
  readonly bodies: Bodies;
  /** Whether a folded text is only fillers: words that change nothing between a fact's parts. */
  isFiller(text: string): boolean;
  /** The same near a number, where fewer words are fillers: 今日用户 and 合作用户 are not 用户. */
  isFigureFiller(text: string): boolean;
  /** The names in a folded text that can mean only one entity. */
  findCertainNames(text: string): Span[];
  /** Finds words, other than dates, for the period that a number covers. */
  findPeriods: FindWords;
}

/** (00700.HK), (TCEHY): a code means the same entity as the name before it. */
const CODE = /\([\p{Script=Latin}\d.:,%\s+-]*\)/gu;

export function createLexicon(entities: Entities, terms: Terms): Lexicon {
  const { bodies, reports, periods } = terms.field;
  const figureFillers = [
    ...ZH.words,
    ...EN.words,
    ...reports.flatMap((report) => [report, `${report}${SHOWS}`]),
  ];
  const isFiller = createIsOnly([...figureFillers, ...ZH_ACT.words, ...EN_ACT.words]);
  const isFigureFiller = createIsOnly(figureFillers);
  return {
    entities,
    terms,
    bodies: createBodies(bodies),
    isFiller: (text) => isFiller(text.replace(CODE, '')),
    isFigureFiller: (text) => isFigureFiller(text.replace(CODE, '')),
    findCertainNames: (text) =>
      entities
        .find(text)
        .filter(({ id, start, end }) => entities.isCertain(id, text.slice(start, end))),
    findPeriods: createFindWords([...PERIODS.words, ...periods]),
  };
}
