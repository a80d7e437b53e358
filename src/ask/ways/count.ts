import type { Answer, Block } from '../../answer/answer.ts';
import { heading, notice, unsaidNotice } from '../../answer/blocks.ts';
import { coverageOf } from '../../answer/coverage.ts';
import { isOfDates, ofExtremeDates } from '../../answer/fact-dates.ts';
import { byKind, factBlocks } from '../../answer/list-facts.ts';
import { whatCanBeAsked } from '../../answer/what-can-be-asked.ts';
import type { EntityId } from '../../entities/entity.ts';
import { type Found, joins, sidesOf } from '../../facts/facts.ts';
import { INTENTS } from '../../language/questions.ts';
import type { Library } from '../../library/library.ts';
import type { Question } from '../../search/question/question.ts';
import { kindsNamed, kindsWanted } from './kinds-said.ts';
import { asksForCount, asksOnlyForKinds, countAsked, speaksOfPartners } from './partner-words.ts';
import { distinctOthers } from './partners.ts';

/**
 * Answers questions without a name for the latest partnership, for whoever has the most, or for how
 * many there are: by the facts' dates or by counting them, and says so.
 */
export function answerCount(question: Question, library: Library): Answer | undefined {
  const { text, names, dates } = question;
  if (names.length > 0 || INTENTS.denied.test(text)) return undefined;
  const isCount = asksForCount(question, library);
  if (isCount && asksOnlyForKinds(question, library)) return cannotCount(question, library);
  if (!speaksOfPartners(question, library)) return undefined;
  const found = library.factIndex.all.filter(({ fact }) => joins(fact) && isOfDates(fact, dates));
  if (found.length === 0) return undefined;
  const extreme = ofExtremeDates(text, found);
  if (extreme.words.length > 0) {
    return { kind: 'fact', blocks: [...extreme.said, ...factBlocks(extreme.found)] };
  }
  if (INTENTS.mostPartners.test(text)) return most(question, found, library);
  return isCount ? howMany(question, found, library) : undefined;
}

/** The entities of the wanted kind that have the most partners. */
function most(question: Question, found: readonly Found[], library: Library): Answer | undefined {
  const { entities } = library;
  const wanted = kindsWanted(question, library);
  const others = kindsNamed(question, library).filter((kind) => !wanted.includes(kind));
  const isCounted = (id: EntityId) =>
    wanted.length === 0 || others.length === 0 || others.includes(entities.get(id)?.kind ?? '');
  const counted = entities.all
    .filter(({ kind }) =>
      wanted.length === 0 ? entities.kinds.get(kind)?.partners : wanted.includes(kind),
    )
    .map(({ id }) => {
      const own = found.filter(({ fact }) => sidesOf(fact).includes(id));
      return { id, own, count: distinctOthers(id, own, library).filter(isCounted).length };
    })
    .toSorted((a, b) => b.count - a.count);
  const [first] = counted;
  if (first === undefined || first.count === 0) return undefined;
  const top = counted.filter(({ count }) => count === first.count);
  const asked = INTENTS.mostPartners.exec(question.text)?.[0] ?? '';
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
 * All partnerships, counted. The number of banks or companies, or within some time, they answer
 * only in part.
 */
function howMany(question: Question, found: readonly Found[], library: Library): Answer {
  if (kindsWanted(question, library).length === 0 && question.dates.length === 0) {
    const blocks = byKind(found);
    return { kind: 'facts', blocks, coverage: coverageOf(blocks, library) };
  }
  const unsaid = countAsked(question, library);
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
  const unsaid = countAsked(question, library);
  const why = [notice('answer.unsure'), ...unsaidNotice(unsaid)];
  return { kind: 'no-answer', blocks: [...why, ...whatCanBeAsked(question, library)], unsaid };
}
