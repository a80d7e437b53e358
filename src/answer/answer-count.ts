import { type Found, joins, sidesOf } from '../facts/facts.ts';
import { INTENTS, RELATION, SIDES } from '../language/zh/intents.ts';
import type { Library } from '../library.ts';
import type { Question } from '../search/analyze.ts';
import { thingsOf } from '../search/things.ts';
import { type Answer, type Block, heading, notice } from './answer.ts';
import { othersOf } from './answer-partners.ts';
import { ofExtremeDates } from './extreme-dates.ts';

/**
 * Answers who asks, naming nobody, for the latest partnership or for the one with the most: by the
 * dates of the facts, or by counting them, and says so.
 */
export function answerCount(question: Question, library: Library): Answer | undefined {
  const { text, names } = question;
  if (names.length > 0 || INTENTS.denied.test(text) || !speaksOfPartners(question))
    return undefined;
  const found = library.facts.filter(joins).map((fact): Found => ({ fact, via: [] }));
  if (found.length === 0) return undefined;
  const extreme = ofExtremeDates(text, found);
  if (extreme.words.length > 0) {
    const facts = extreme.found.map((each): Block => ({ kind: 'fact', found: each }));
    return { kind: 'fact', blocks: [...extreme.said, ...facts] };
  }
  return INTENTS.mostPartners.test(text) ? most(question, found, library) : undefined;
}

function most({ text }: Question, found: readonly Found[], library: Library): Answer | undefined {
  const wanted = SIDES.company.test(text) ? 'company' : SIDES.bank.test(text) ? 'bank' : 'company';
  const counted = library.entities.all
    .filter(({ kind }) => kind === wanted)
    .map(({ id }) => {
      const own = found.filter(({ fact }) => sidesOf(fact).includes(id));
      return { id, own, count: othersOf(id, own).length };
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
    ...top.flatMap(({ own }) => own.map((each): Block => ({ kind: 'fact', found: each }))),
  ];
  return { kind: 'nearest', blocks, unsaid: [asked] };
}

/** Whether it is about working together, and about nothing else. */
function speaksOfPartners(question: Question): boolean {
  const content = thingsOf(question).filter(({ kind }) => kind === 'content');
  const known = (surface: string) =>
    RELATION.includes(surface) ||
    SIDES.bank.test(surface) ||
    SIDES.company.test(surface) ||
    INTENTS.newest.test(surface) ||
    INTENTS.earliest.test(surface) ||
    INTENTS.mostPartners.test(surface);
  return (
    content.some(({ surface }) => RELATION.includes(surface)) &&
    content.every(({ surface }) => known(surface))
  );
}
