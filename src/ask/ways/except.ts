import type { Answer } from '../../answer/answer.ts';
import { nearest, noAnswer, onlyNearest } from '../../answer/answer-passages.ts';
import { asNearest, chooseCitations, passagesNaming } from '../../answer/find-citations.ts';
import type { EntityId } from '../../entities/entity.ts';
import { EXCEPT, INTENTS } from '../../language/questions.ts';
import { COMMAS } from '../../language/zh/marks.ts';
import type { Library } from '../../library/library.ts';
import { analyzeOwn, nameTerm } from '../../search/question/analysis.ts';
import type { Question } from '../../search/question/question.ts';
import type { Naming } from '../../text/find-names.ts';
import type { Span } from '../../text/span.ts';
import { answerPartners } from './partners.ts';

const COMMA = new RegExp(`^\\s*[${COMMAS}]\\s*$`, 'u');

/**
 * Answers a question that excludes names (除了农行, except ABC) with facts that have none of them, or
 * else with passages that name none of them, as the nearest.
 * @returns undefined if nothing is excluded
 */
export function answerExcept(question: Question, library: Library): Answer | undefined {
  const { text } = question;
  const left = leftOut(text, library);
  if (left === undefined) {
    // A phrase without a name (除了银行, except banks) may be just what passages are about.
    const phrase = EXCEPT.phrase.exec(text)?.[0].trim();
    return phrase === undefined ? undefined : onlyNearest(question, [phrase], library);
  }
  const rest = library.search.understand(`${text.slice(0, left.start)} ${text.slice(left.end)}`);
  const { entities } = library;
  const excluded = new Set(left.names.flatMap((id) => [id, ...entities.membersOf(id)]));
  const answer = rest.needs.length > 0 ? answerPartners(rest, library, excluded) : undefined;
  if (answer !== undefined && answer.kind !== 'no-answer') return answer;
  const unsaid = [text.slice(left.start, left.end).trim()];
  const passages = passagesNaming(rest.names, library, rest)
    .filter(({ tier }) => tier !== 'none')
    .filter(({ passage }) => !names(passage.text, excluded, library));
  if (passages.length === 0) return answer ?? noAnswer([], rest, library, 'no-answer', unsaid);
  return nearest(chooseCitations(asNearest(passages), rest, library), unsaid, library);
}

function names(text: string, ids: ReadonlySet<EntityId>, { vocabulary }: Library): boolean {
  const { words } = analyzeOwn(text, vocabulary);
  return [...ids].some((id) => words.includes(nameTerm(id)));
}

interface LeftOut extends Span {
  readonly names: readonly EntityId[];
}

/** The names that a normalized question excludes, and the span of the words that do so. */
function leftOut(text: string, { entities }: Library): LeftOut | undefined {
  if (!INTENTS.others.test(text) && !EXCEPT.any.test(text)) return undefined;
  const all = entities.find(text);
  const kindOf = ({ id }: Naming<EntityId>) => entities.get(id)?.kind;
  for (const [n, first] of all.entries()) {
    const before = EXCEPT.before.exec(text.slice(0, first.start));
    const chain = [first];
    for (const next of all.slice(n + 1)) {
      const last = chain.at(-1) ?? first;
      const between = text.slice(last.end, next.start);
      const isListed = COMMA.test(between) && kindOf(next) === kindOf(last);
      if (!EXCEPT.between.test(between) && !isListed) break;
      chain.push(next);
    }
    // 除了工行，农行和谁合作 (besides ICBC, who does ABC work with) asks about the last one.
    if (before !== null && chain.length > 1 && chain.length === all.length) chain.pop();
    const last = chain.at(-1) ?? first;
    const behind = EXCEPT.behind.exec(text.slice(last.end));
    if (before === null ? behind === null : EXCEPT.bare.test(before[0]) && behind === null)
      continue;
    const start = before?.index ?? first.start;
    const end = last.end + (behind?.[0].length ?? 0);
    return { start, end, names: chain.map(({ id }) => id) };
  }
  return undefined;
}
