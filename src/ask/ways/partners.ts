import type { Answer, Block } from '../../answer/answer.ts';
import { noAnswer } from '../../answer/answer-passages.ts';
import { heading, notice, unsaidNotice } from '../../answer/blocks.ts';
import { isOfDates, ofExtremeDates } from '../../answer/fact-dates.ts';
import { findUnsaid } from '../../answer/find-unsaid.ts';
import { factBlocks } from '../../answer/list-facts.ts';
import type { EntityId, EntityKind } from '../../entities/entity.ts';
import { type Found, joins, ownFirst, sideIn, sidesOf } from '../../facts/facts.ts';
import { INTENTS, OF_PARTNERS, RELATION, SIDES } from '../../language/zh/intents.ts';
import type { Library } from '../../library/library.ts';
import type { Question } from '../../search/question/question.ts';
import { thingsOf } from '../../search/question/things.ts';
import { bestProofFirst } from './best-proof-first.ts';
import { countAsked, distinctOthers, speaksOfPartners } from './partner-words.ts';

/**
 * Answers who names one side and asks for the other ones: with the facts that join it and say
 * everything else that is asked, its own before those of its group or members. How many there are
 * is counted, and said to be counted.
 * @param excluded other sides that are not wanted
 * @returns undefined where nothing of the kind is asked, or no fact says it: passages may answer
 */
export function answerPartners(
  question: Question,
  library: Library,
  excluded: ReadonlySet<EntityId> = new Set(),
): Answer | undefined {
  const { text, names } = question;
  const [side, ...others] = names;
  if (side === undefined || others.length > 0) return undefined;
  if (excluded.size === 0 && INTENTS.others.test(text)) return undefined;
  const isCount = INTENTS.count.test(text) && (asksForPartners(text) || speaksOfPartners(question));
  if (!isCount && !asksForPartners(text)) return undefined;
  const wanted = otherKind(side, text, library);
  if (wanted === undefined && !asksForRelation(question)) return undefined;
  if (INTENTS.denied.test(text)) {
    return noAnswer([notice('question.denied')], question, library);
  }
  const all = library.factIndex
    .about(side)
    .filter(
      (each) =>
        joins(each.fact) &&
        (wanted === undefined || isOther(wanted, each, side, library)) &&
        !sidesOf(each.fact).some((id) => excluded.has(id)),
    );
  const extreme = ofExtremeDates(text, isCount ? [] : all);
  const answered = speaksOfPartners(question) ? OF_PARTNERS : [];
  const isSaid = ({ fact }: Found) =>
    findUnsaid(question, { facts: [fact], passages: [] }, library, [...extreme.words, ...answered])
      .length === 0;
  const found = ofDates(isCount ? all : extreme.found.filter(isSaid), question);
  if (found.length === 0) return undefined;
  // The pages of all its facts hold these.
  const again = { command: 'partner', ids: [side] };
  if (isCount) return { ...count(side, found, question, library), again };
  const facts = factBlocks(bestProofFirst(found, question, library));
  const most = INTENTS.mostPartners.exec(text)?.[0];
  if (most !== undefined) return { ...withoutMost(facts, [most]), again };
  const title = heading('name.facts', { names: { entities: [side] } });
  return { kind: 'fact', blocks: [title, ...extreme.said, ...facts], again };
}

function asksForPartners(text: string): boolean {
  return INTENTS.partners.test(text);
}

/** How many others the facts name: no text says that these are all. */
function count(
  side: EntityId,
  found: readonly Found[],
  { text }: Question,
  library: Library,
): Answer {
  const blocks: Block[] = [
    sayCount(side, found, library),
    heading('answer.nearest-facts'),
    ...factBlocks(ownFirst(found)),
  ];
  return { kind: 'nearest', blocks, unsaid: countAsked(text) };
}

/** How many others facts about one side name, and which. */
export function sayCount(side: EntityId, found: readonly Found[], library: Library): Block {
  const others = distinctOthers(side, found, library);
  return notice('facts.counted', {
    name: { entities: [side] },
    count: others.length,
    names: { entities: others },
  });
}

/** With whom one works most no fact says. */
function withoutMost(facts: readonly Block[], unsaid: readonly string[]): Answer {
  const why = [notice('answer.unsure'), ...unsaidNotice(unsaid)];
  return { kind: 'nearest', blocks: [...why, heading('answer.nearest-facts'), ...facts], unsaid };
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
  return (
    speaksOfPartners(question) ||
    (content.length > 0 && content.every(({ surface }) => RELATION.includes(surface)))
  );
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
