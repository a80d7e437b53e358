import type { EntityId } from '../entities/entity.ts';
import { type Found, factsAbout, isPartnership } from '../facts/facts.ts';
import type { Library } from '../library.ts';
import type { Question } from '../search/analyze.ts';
import { type Answer, type Block, heading, proofOf } from './answer.ts';
import { coverageOf } from './coverage.ts';
import { isOfDates } from './fact-dates.ts';
import { findUnsaid } from './find-unsaid.ts';

/** One side of a partnership, and the kind of the other side that a question asks for. */
export interface PartnersAsked {
  readonly side: EntityId;
  readonly asked: 'company' | 'bank';
}

const WHICH = {
  bank: /哪(?:[几一些]?[家个些]|几|些)?(?:国有|商业|股份制)?(?:银行|大行)|\b(?:which|what) banks?\b/u,
  company:
    /哪(?:[几一些]?[家个些]|几|些)?(?:互联网|科技)?(?:公司|企业|巨头|平台)|\b(?:which|what) (?:internet |tech )?(?:compan|giant)/u,
} as const;

/** The one side that a question names, where it asks which bank or which company the other one is. */
export function partnersAskedIn(
  { text, names }: Question,
  { entities }: Library,
): PartnersAsked | undefined {
  const [side, ...others] = names;
  if (side === undefined || others.length > 0) return undefined;
  const kind = entities.get(side)?.kind;
  if (kind === 'company' && WHICH.bank.test(text)) return { side, asked: 'bank' };
  if (kind === 'bank' && WHICH.company.test(text)) return { side, asked: 'company' };
  return undefined;
}

/**
 * Answers with the partnerships of the side named that are about everything else the question says,
 * its own before those of its group or members.
 * @returns undefined where there is none: passages may answer
 */
export function answerPartners(
  { side }: PartnersAsked,
  question: Question,
  library: Library,
): Answer | undefined {
  const about = factsAbout(side, library.facts, library.entities).filter(
    ({ fact }) => isPartnership(fact) && findUnsaid(question, proofOf(fact), library).length === 0,
  );
  const found = ofDates(about, question);
  const isOwn = ({ via }: Found) => via === undefined;
  const facts = [...found.filter(isOwn), ...found.filter((each) => !isOwn(each))];
  if (facts.length === 0) return undefined;
  const blocks: Block[] = [
    heading('name.facts', { names: { entities: [side] } }),
    ...facts.map((found): Block => ({ kind: 'fact', found })),
  ];
  // The pages of all its facts hold these.
  const again = { command: 'partner', ids: [side] };
  return { kind: 'fact', blocks, again, coverage: coverageOf(blocks, library) };
}

/** Those whose date says all that is asked, or, if there are none, those whose date leaves it open. */
function ofDates(found: readonly Found[], { dates }: Question): readonly Found[] {
  const sure = found.filter(({ fact }) => isOfDates(fact, dates, 'surely'));
  return sure.length > 0 ? sure : found.filter(({ fact }) => isOfDates(fact, dates));
}
