import type { Entities } from '../entities/entities.ts';
import type { Terms } from '../knowledge/terms.ts';
import { FILLERS as EN, ACT_FILLERS as EN_ACT } from '../language/en/fillers.ts';
import { PERIODS } from '../language/zh/bounds.ts';
import { SHOWS, FILLERS as ZH, ACT_FILLERS as ZH_ACT } from '../language/zh/fillers.ts';
import { createFindWords, createIsOnly, type FindWords } from '../text/find-words.ts';
import type { Span } from '../text/span.ts';
import { type Bodies, createBodies } from './bodies.ts';

/** All words that the checks know: those of the language, of the library's field, and its names. */
export interface Lexicon {
  readonly entities: Entities;
  readonly terms: Terms;
  readonly bodies: Bodies;
  /** Whether a folded text is nothing but words that change nothing between what a fact joins. */
  isFiller(text: string): boolean;
  /** The same beside a number: 今日 and 合作 before 用户 count others than 用户. */
  isFigureFiller(text: string): boolean;
  /** The names of a folded text that mean somebody and nothing else. */
  findCertainNames(text: string): Span[];
  /** Words for the time that a number covers, besides dates. */
  findPeriods: FindWords;
}

/** (00700.HK), (TCEHY): a code names whom the name before it names. */
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
