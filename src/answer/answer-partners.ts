import type { EntityId } from '../entities/entity.ts';
import { type Found, factsAbout, isPartnership } from '../facts/facts.ts';
import type { Library } from '../library.ts';
import type { Question } from '../search/analyze.ts';
import { type Answer, type Block, heading, proofOf } from './answer.ts';
import { asksForOthers } from './asks-for-others.ts';
import { bestProofFirst } from './best-proof-first.ts';
import { coverageOf } from './coverage.ts';
import { isOfDates } from './fact-dates.ts';
import { findUnsaid } from './find-unsaid.ts';
import { noAnswer } from './no-answer.ts';

/** One side of a partnership, where a question asks for the other side. */
export interface PartnersAsked {
  readonly side: EntityId;
  /** With whom does it *not* work? No library says that. */
  readonly isDenied: boolean;
}

const WHICH = {
  bank: /哪[几一些]?[家个些]?(?:国有|商业|股份制)?(?:银行|大行)|(?:银行|大行)(?:都|分别)?(?:有|是)哪|\b(?:which|what) banks?\b/u,
  company:
    /哪[几一些]?[家个些]?(?:互联网|科技)?(?:公司|企业|巨头|平台)|(?:公司|企业|巨头)(?:都|分别)?(?:有|是)哪|\b(?:which|what) (?:internet |tech )?(?:compan|giant)/u,
} as const;

/** 有没有 and 是不是 ask; these deny. */
const DENIES = /(?<!有)没(?!有没)|(?<!是|要|会|能)不|未曾|从未|尚未|并非|\bnot?\b|n't\b/u;

/** The one side that a question names, where it asks which bank or which company the other one is. */
export function partnersAskedIn(
  { text, names }: Question,
  { entities }: Library,
): PartnersAsked | undefined {
  const [side, ...others] = names;
  if (side === undefined || others.length > 0 || asksForOthers(text)) return undefined;
  const kind = entities.get(side)?.kind;
  const asked = { company: WHICH.bank, bank: WHICH.company }[kind as 'company' | 'bank'];
  return asked?.test(text) ? { side, isDenied: DENIES.test(text) } : undefined;
}

/**
 * Answers with the partnerships of the side named that are about everything else the question says,
 * its own before those of its group or members.
 * @returns undefined where there is none: passages may answer
 */
export function answerPartners(
  { side, isDenied }: PartnersAsked,
  question: Question,
  library: Library,
): Answer | undefined {
  if (isDenied) return noAnswer([], question, library);
  const about = factsAbout(side, library.facts, library.entities).filter(
    ({ fact }) => isPartnership(fact) && findUnsaid(question, proofOf(fact), library).length === 0,
  );
  const found = ofDates(about, question);
  const isOwn = ({ via }: Found) => via === undefined;
  const facts = [...found.filter(isOwn), ...found.filter((each) => !isOwn(each))];
  if (facts.length === 0) return undefined;
  const blocks: Block[] = [
    heading('name.facts', { names: { entities: [side] } }),
    ...bestProofFirst(facts, question, library).map((found): Block => ({ kind: 'fact', found })),
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
