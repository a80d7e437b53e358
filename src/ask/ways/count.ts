import type { Answer, Block } from '../../answer/answer.ts';
import { heading, notice, unsaidNotice } from '../../answer/blocks.ts';
import { coverageOf } from '../../answer/coverage.ts';
import { isOfDates, ofExtremeDates } from '../../answer/fact-dates.ts';
import { byKind, factBlocks } from '../../answer/list-facts.ts';
import { whatCanBeAsked } from '../../answer/what-can-be-asked.ts';
import type { EntityId } from '../../entities/entity.ts';
import { type Found, joins, sidesOf } from '../../facts/facts.ts';
import { INTENTS, SIDES } from '../../language/zh/intents.ts';
import type { Library } from '../../library/library.ts';
import type { Question } from '../../search/question/question.ts';
import {
  asksOnlyForSides,
  countAsked,
  distinctOthers,
  speaksOfPartners,
  wantedSide,
} from './partner-words.ts';

/**
 * Answers who asks, naming nobody, for the latest partnership, for the one with the most, or how
 * many there are: by the dates of the facts, or by counting them, and says so.
 */
export function answerCount(question: Question, library: Library): Answer | undefined {
  const { text, names, dates } = question;
  if (names.length > 0 || INTENTS.denied.test(text)) return undefined;
  if (INTENTS.count.test(text) && asksOnlyForSides(question)) return cannotCount(question, library);
  if (!speaksOfPartners(question)) return undefined;
  const found = library.factIndex.all.filter(({ fact }) => joins(fact) && isOfDates(fact, dates));
  if (found.length === 0) return undefined;
  const extreme = ofExtremeDates(text, found);
  if (extreme.words.length > 0) {
    return { kind: 'fact', blocks: [...extreme.said, ...factBlocks(extreme.found)] };
  }
  if (INTENTS.mostPartners.test(text)) return most(question, found, library);
  return INTENTS.count.test(text) ? howMany(question, found, library) : undefined;
}

/** The one of the side that is asked for that has the most of the other one. */
function most({ text }: Question, found: readonly Found[], library: Library): Answer | undefined {
  const wanted = wantedSide(text);
  const other = wanted === 'bank' ? 'company' : 'bank';
  const isCounted = (id: EntityId) =>
    wanted === undefined || !SIDES[other].test(text) || library.entities.get(id)?.kind === other;
  const counted = library.entities.all
    .filter(({ kind }) => (wanted === undefined ? kind in SIDES : kind === wanted))
    .map(({ id }) => {
      const own = found.filter(({ fact }) => sidesOf(fact).includes(id));
      return { id, own, count: distinctOthers(id, own, library).filter(isCounted).length };
    })
    .toSorted((a, b) => b.count - a.count);
  const [first] = counted;
  if (first === undefined || first.count === 0) return undefined;
  const top = counted.filter(({ count }) => count === first.count);
  const asked = INTENTS.mostPartners.exec(text)?.[0] ?? '';
  const blocks: Block[] = [
    notice('facts.most', {
      names: { entities: top.map(({ id }) => id) },
      count: first.count,
    }),
    heading('answer.nearest-facts'),
    ...factBlocks(top.flatMap(({ own }) => own)),
  ];
  return { kind: 'nearest', blocks, unsaid: [asked] };
}

/**
 * All facts of the kind, and how many the library has. Of how many banks or companies, or of some
 * time, they say only a part.
 */
function howMany(question: Question, found: readonly Found[], library: Library): Answer {
  if (wantedSide(question.text) === undefined && question.dates.length === 0) {
    const blocks = byKind(found);
    return { kind: 'facts', blocks, coverage: coverageOf(blocks, library) };
  }
  const unsaid = countAsked(question.text);
  const blocks = [
    notice('answer.unsure'),
    ...unsaidNotice(unsaid),
    heading('answer.nearest-facts'),
    ...factBlocks(found),
  ];
  return { kind: 'nearest', blocks, unsaid };
}

/** No fact says how many banks or companies there are. */
function cannotCount(question: Question, library: Library): Answer {
  const unsaid = countAsked(question.text);
  const why = [notice('answer.unsure'), ...unsaidNotice(unsaid)];
  return { kind: 'no-answer', blocks: [...why, ...whatCanBeAsked(question, library)], unsaid };
}
