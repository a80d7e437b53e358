import type { Answer, Block } from '../../answer/answer.ts';
import { onlyNearest } from '../../answer/answer-passages.ts';
import { heading, notice, unsaidNotice } from '../../answer/blocks.ts';
import { factBlocks } from '../../answer/list-facts.ts';
import type { EntityId } from '../../entities/entity.ts';
import { beginningOf, type Found, joins } from '../../facts/facts.ts';
import { INTENTS } from '../../language/questions.ts';
import type { Library } from '../../library/library.ts';
import type { Question } from '../../search/question/question.ts';
import { speaksOfPartners } from './partner-words.ts';
import { sayCount } from './partners.ts';

/**
 * Answers which of two came first or has more, with the facts of both, by date or counted. Readers
 * draw the conclusion: no fact says it, and no passage is trusted to.
 * @returns undefined if the question does not compare two like this
 */
export function answerWhich(question: Question, library: Library): Answer | undefined {
  const { text } = question;
  const asked = INTENTS.whichFirst.exec(text)?.[0] ?? INTENTS.whichMore.exec(text)?.[0];
  const compared = asked === undefined ? undefined : comparedIn(question, library);
  if (asked === undefined || compared === undefined) return undefined;
  const { two, third } = compared;
  const all = two.map((id) => ({ id, found: factsOf(id, third, library) }));
  if (!speaksOfPartners(question, library) || all.every(({ found }) => found.length === 0)) {
    return onlyNearest(question, [asked], library);
  }
  return INTENTS.whichFirst.test(text) ? byDate(all, third, asked) : counted(all, asked, library);
}

interface Compared {
  readonly two: readonly EntityId[];
  /** The partner of both, if the question names one. */
  readonly third?: EntityId;
}

/** Two of one kind, and perhaps one of another. */
function comparedIn({ names }: Question, { entities }: Library): Compared | undefined {
  const kindOf = (id: EntityId) => entities.get(id)?.kind;
  if (names.length < 2 || names.length > 3) return undefined;
  for (const id of names) {
    const two = names.filter((other) => kindOf(other) === kindOf(id));
    const [third] = names.filter((other) => !two.includes(other));
    if (two.length === 2) return third === undefined ? { two } : { two, third };
  }
  return undefined;
}

interface FactsOf {
  readonly id: EntityId;
  readonly found: readonly Found[];
}

function factsOf(
  id: EntityId,
  third: EntityId | undefined,
  { factIndex }: Library,
): readonly Found[] {
  return third === undefined
    ? factIndex.about(id).filter(({ fact }) => joins(fact))
    : factIndex.between(id, third);
}

function byDate(all: readonly FactsOf[], third: EntityId | undefined, asked: string): Answer {
  const dated = all
    .flatMap(({ found }) => found)
    .filter((each) => beginningOf(each.fact) !== '')
    .toSorted((a, b) => (beginningOf(a.fact) < beginningOf(b.fact) ? -1 : 1));
  const undated = all.flatMap(({ found }) => found).filter((each) => beginningOf(each.fact) === '');
  const without = all.filter(({ found }) => found.length === 0);
  const blocks = [
    notice('answer.unsure'),
    ...(third === undefined
      ? []
      : without.map(({ id }) => notice('pair.no-fact', { names: { entities: [id, third] } }))),
    ...unsaidNotice([asked]),
    heading('answer.nearest-facts'),
    ...factBlocks([...dated, ...undated]),
  ];
  return { kind: 'nearest', blocks, unsaid: [asked] };
}

function counted(all: readonly FactsOf[], asked: string, library: Library): Answer {
  const some = all.filter(({ found }) => found.length > 0);
  const blocks: Block[] = [
    ...some.map(({ id, found }) => sayCount(id, found, library)),
    heading('answer.nearest-facts'),
    ...factBlocks(some.flatMap(({ found }) => found)),
  ];
  return { kind: 'nearest', blocks, unsaid: [asked] };
}
