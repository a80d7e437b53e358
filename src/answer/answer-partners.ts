import type { EntityId, EntityKind } from '../entities/entity.ts';
import { type Found, factsAbout, joins, ownFirst, sideIn, sidesOf } from '../facts/facts.ts';
import { INTENTS, RELATION, SIDES } from '../language/zh/intents.ts';
import type { Library } from '../library.ts';
import type { Question } from '../search/analyze.ts';
import { thingsOf } from '../search/things.ts';
import { type Answer, type Block, heading, notice } from './answer.ts';
import { bestProofFirst } from './best-proof-first.ts';
import { ofExtremeDates } from './extreme-dates.ts';
import { isOfDates } from './fact-dates.ts';
import { findUnsaid } from './find-unsaid.ts';
import { noAnswer } from './no-answer.ts';

/**
 * Answers who names one side and asks for the other ones: with the facts that join it and say
 * everything else that is asked, its own before those of its group or members. How many there are
 * is counted, and said to be counted.
 * @returns undefined where nothing of the kind is asked, or no fact says it: passages may answer
 */
export function answerPartners(question: Question, library: Library): Answer | undefined {
  const { text, names } = question;
  const [side, ...others] = names;
  if (side === undefined || others.length > 0 || INTENTS.others.test(text)) return undefined;
  if (!INTENTS.partners.test(text)) return undefined;
  const wanted = otherKind(side, text, library);
  if (wanted === undefined && !asksForRelation(question)) return undefined;
  if (INTENTS.denied.test(text)) {
    return noAnswer([notice('question.denied')], question, library);
  }
  const all = factsAbout(side, library.facts, library.entities).filter(
    (each) => joins(each.fact) && (wanted === undefined || isOther(wanted, each, side, library)),
  );
  const isCount = INTENTS.count.test(text);
  const extreme = ofExtremeDates(text, isCount ? [] : all);
  const isSaid = ({ fact }: Found) =>
    findUnsaid(question, { facts: [fact], passages: [] }, library, extreme.words).length === 0;
  const found = ofDates(isCount ? all : extreme.found.filter(isSaid), question);
  if (found.length === 0) return undefined;
  if (isCount) return count(side, found, question);
  const blocks: Block[] = [
    heading('name.facts', { names: { entities: [side] } }),
    ...extreme.said,
    ...bestProofFirst(found, question, library).map(
      (each): Block => ({ kind: 'fact', found: each }),
    ),
  ];
  // The pages of all its facts hold these.
  const again = { command: 'partner', ids: [side] };
  return { kind: 'fact', blocks, again };
}

/** How many others the facts name: no text says that these are all. */
function count(side: EntityId, found: readonly Found[], question: Question): Answer {
  const others = othersOf(side, found);
  const asked = INTENTS.count.exec(question.text)?.[0] ?? '';
  const blocks: Block[] = [
    notice('facts.counted', {
      name: { entities: [side] },
      count: others.length,
      names: { entities: others },
    }),
    heading('answer.nearest-facts'),
    ...ownFirst(found).map((each): Block => ({ kind: 'fact', found: each })),
  ];
  const again = { command: 'partner', ids: [side] };
  return { kind: 'nearest', blocks, again, unsaid: [asked] };
}

export function othersOf(side: EntityId, found: readonly Found[]): EntityId[] {
  return [
    ...new Set(
      found.flatMap((each) => sidesOf(each.fact).filter((id) => id !== sideIn(each, side))),
    ),
  ];
}

/** The kind of the side that is asked for, if the question says bank or company. */
function otherKind(side: EntityId, text: string, { entities }: Library): EntityKind | undefined {
  const own = entities.get(side)?.kind;
  if (own === 'company' && SIDES.bank.test(text)) return 'bank';
  return own === 'bank' && SIDES.company.test(text) ? 'company' : undefined;
}

/** Whether it names nothing but the side and what two have to do with each other. */
function asksForRelation(question: Question): boolean {
  const content = thingsOf(question).filter(({ kind }) => kind === 'content');
  return content.length > 0 && content.every(({ surface }) => RELATION.includes(surface));
}

function isOther(kind: EntityKind, found: Found, side: EntityId, { entities }: Library): boolean {
  const others = sidesOf(found.fact).filter((id) => id !== sideIn(found, side));
  return others.some((id) => entities.get(id)?.kind === kind);
}

/**
 * Those whose date says all that is asked, or, if there are none, those whose date leaves it open.
 */
function ofDates(found: readonly Found[], { dates }: Question): readonly Found[] {
  const sure = found.filter(({ fact }) => isOfDates(fact, dates, 'surely'));
  return sure.length > 0 ? sure : found.filter(({ fact }) => isOfDates(fact, dates));
}
