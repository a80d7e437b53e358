import type { Answer, Block } from '../../answer/answer.ts';
import { noAnswer } from '../../answer/answer-passages.ts';
import { heading, notice, unsaidNotice } from '../../answer/blocks.ts';
import { isOfDates, ofExtremeDates } from '../../answer/fact-dates.ts';
import { findUnsaid } from '../../answer/find-unsaid.ts';
import { factBlocks } from '../../answer/list-facts.ts';
import type { EntityId } from '../../entities/entity.ts';
import type { EntityKind } from '../../entities/kinds.ts';
import { type Found, joins, ownFirst, sideIn, sidesOf } from '../../facts/facts.ts';
import { INTENTS, OF_PARTNERS, RELATION } from '../../language/questions.ts';
import type { Library } from '../../library/library.ts';
import type { Question } from '../../search/question/question.ts';
import { thingsOf } from '../../search/question/things.ts';
import { bestProofFirst } from './best-proof-first.ts';
import { kindAsked, kindsNamed, kindWords } from './kinds-said.ts';
import { asksForCount, asksForPartners, countAsked, speaksOfPartners } from './partner-words.ts';

/**
 * Answers a question that names one side and asks for its partners, with the facts that say
 * everything it asks, the side's own before those of its group or members. A question for how many
 * gets a count, and is told so.
 * @param excluded other sides that are not wanted
 * @returns undefined if the question does not ask that, or no fact says it: passages may answer
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
  const isAsked = asksForPartners(question, library);
  const isCount =
    asksForCount(question, library) && (isAsked || speaksOfPartners(question, library));
  if (!isCount && !isAsked) return undefined;
  const wanted = otherKinds(side, question, library);
  if (wanted.length === 0 && !asksForRelation(question, library)) return undefined;
  if (INTENTS.denied.test(text)) {
    return noAnswer([notice('question.denied')], question, library);
  }
  const all = library.factIndex
    .about(side)
    .filter(
      (each) =>
        joins(each.fact) &&
        (wanted.length === 0 || isOther(wanted, each, side, library)) &&
        !sidesOf(each.fact).some((id) => excluded.has(id)),
    );
  const extreme = ofExtremeDates(text, isCount ? [] : all);
  const answered = speaksOfPartners(question, library)
    ? [...OF_PARTNERS, ...kindWords(library)]
    : [];
  const isSaid = ({ fact }: Found) =>
    findUnsaid(question, { facts: [fact], passages: [] }, library, [...extreme.words, ...answered])
      .length === 0;
  const found = ofDates(isCount ? all : extreme.found.filter(isSaid), question);
  if (found.length === 0) return undefined;
  // Further pages show all its facts, which include these.
  const again = { command: 'partner', ids: [side] };
  if (isCount) return { ...count(side, found, question, library), again };
  const facts = factBlocks(bestProofFirst(found, question, library));
  const most = INTENTS.mostPartners.exec(text)?.[0];
  if (most !== undefined) return { ...withoutMost(facts, [most]), again };
  const title = heading('name.facts', { names: { entities: [side] } });
  return { kind: 'fact', blocks: [title, ...extreme.said, ...facts], again };
}

/** Counts the partners in facts: a nearest answer, because no text says that these are all. */
function count(
  side: EntityId,
  found: readonly Found[],
  question: Question,
  library: Library,
): Answer {
  const blocks: Block[] = [
    sayCount(side, found, library),
    heading('answer.nearest-facts'),
    ...factBlocks(ownFirst(found)),
  ];
  return { kind: 'nearest', blocks, unsaid: countAsked(question, library) };
}

/** Says how many partners of one side facts name, and which. */
export function sayCount(side: EntityId, found: readonly Found[], library: Library): Block {
  const others = distinctOthers(side, found, library);
  return notice('facts.counted', {
    name: { entities: [side] },
    count: others.length,
    names: { entities: others },
  });
}

/** No fact says who a side works with most. */
function withoutMost(facts: readonly Block[], unsaid: readonly string[]): Answer {
  const why = [notice('answer.unsure'), ...unsaidNotice(unsaid)];
  return { kind: 'nearest', blocks: [...why, heading('answer.nearest-facts'), ...facts], unsaid };
}

/**
 * The kinds of partners that a question asks for: those that it mentions; the side's own kind only
 * right beside the question word (哪些博物馆, which museums, about a museum).
 */
function otherKinds(side: EntityId, question: Question, library: Library): readonly EntityKind[] {
  const own = library.entities.get(side)?.kind;
  const others = kindsNamed(question, library).filter((kind) => kind !== own);
  if (others.length > 0) return others;
  return own !== undefined && kindAsked(question, library) === own ? [own] : [];
}

/** Whether a question asks only for the side's relations. */
function asksForRelation(question: Question, library: Library): boolean {
  const content = thingsOf(question).filter(({ kind }) => kind === 'content');
  return (
    speaksOfPartners(question, library) ||
    (content.length > 0 && content.every(({ surface }) => RELATION.includes(surface)))
  );
}

function isOther(
  kinds: readonly EntityKind[],
  found: Found,
  side: EntityId,
  { entities }: Library,
): boolean {
  const others = sidesOf(found.fact).filter((id) => id !== sideIn(found, side));
  return others.some((id) => kinds.includes(entities.get(id)?.kind ?? ''));
}

/** The facts surely within the dates asked about or, if there are none, those possibly within. */
function ofDates(found: readonly Found[], { dates }: Question): readonly Found[] {
  const sure = found.filter(({ fact }) => isOfDates(fact, dates, 'surely'));
  return sure.length > 0 ? sure : found.filter(({ fact }) => isOfDates(fact, dates));
}

/** The other sides of facts about one side, each once. */
function othersOf(side: EntityId, found: readonly Found[]): EntityId[] {
  return [
    ...new Set(
      found.flatMap((each) => sidesOf(each.fact).filter((id) => id !== sideIn(each, side))),
    ),
  ];
}

/** Members that make an entity a group: 四大行. A company with one finance arm is no group. */
const GROUP_MIN = 2;

/** The other sides as counted: without a group if any of its members is among them. */
export function distinctOthers(
  side: EntityId,
  found: readonly Found[],
  { entities }: Library,
): EntityId[] {
  const others = othersOf(side, found);
  const isGroupOfOne = (id: EntityId) => {
    const members = entities.membersOf(id);
    return members.length >= GROUP_MIN && members.some((member) => others.includes(member));
  };
  return others.filter((id) => !isGroupOfOne(id));
}
