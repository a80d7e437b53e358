import type { Again, Answer } from '../answer/answer.ts';
import { readAgain } from '../answer/filter.ts';
import { sayMeant } from '../answer/meant-names.ts';
import { knownIds } from '../answer/resolve-names.ts';
import type { FollowedCommand, Topic } from '../answer/topic.ts';
import { answerComparisonAgain } from '../compare/answer-comparison.ts';
import type { EntityId } from '../entities/entity.ts';
import type { Library } from '../library/library.ts';
import { answerPartnerAgain } from '../names/answer-names.ts';
import { QUESTION_MAX } from '../search/question/question.ts';
import { DEFAULT_LOCALE } from '../text/locale.ts';
import { hasHan } from '../text/normalize.ts';
import { answerTimelineAgain } from '../timeline/answer-timeline.ts';
import { answerAsks, answerQuestion } from './answer-question.ts';
import { isEchoOfAnswer } from './complete-follow-up.ts';
import { namesIn, subjectOf } from './names-taken.ts';
import { splitAsks } from './split-asks.ts';

type AnswerIds = (ids: readonly string[], library: Library) => Answer;
const ANSWERS_OF: Readonly<Record<FollowedCommand, AnswerIds>> = {
  partner: answerPartnerAgain,
  compare: answerComparisonAgain,
  timeline: answerTimelineAgain,
};

/**
 * Answers a text that follows an answer: the command again about another name, or the question that
 * the text asks together with what was asked before. A text that stands alone is read as typed.
 */
export function answerFollowUp(text: string, { question, again }: Topic, library: Library): Answer {
  if (question === undefined && again !== undefined && isEchoOfAnswer(text, library)) {
    const answer = answerAgain(text, again, library);
    if (answer !== undefined) return answer;
  }
  // 农行呢 after nothing is about the name alone.
  const alone = isEchoOfAnswer(text, library) ? '' : undefined;
  const before = question ?? namesOf(again, text, library) ?? alone;
  const isLong = text.length + (before?.length ?? 0) > QUESTION_MAX;
  if (before === undefined || isLong) return answerQuestion(text, library);
  return answerAsks(splitAsks(text, library, before), library);
}

/** The command again, about the names of the text; one name alone is not compared. */
function answerAgain(
  text: string,
  { command, ids }: NonNullable<Topic['again']>,
  library: Library,
): Answer | undefined {
  const before = knownIds(readAgain(ids).entities, library);
  if (before === undefined) return undefined;
  const own = [...new Set(namesIn(text, library).map(({ id }) => id))];
  const entities = inPlaceOf(before, own, library);
  const filter = ids.filter((id) => !before.some((each) => each === id));
  const isAlone = command === 'compare' && entities.length === 1;
  const answer = ANSWERS_OF[isAlone ? 'partner' : command]([...entities, ...filter], library);
  return sayMeant(answer, { ids: entities, readAs: entities });
}

/** Names in place of others: each in place of the last one of its kind, or else of the last. */
function inPlaceOf(
  entities: readonly EntityId[],
  own: readonly EntityId[],
  library: Library,
): readonly EntityId[] {
  if (own.length >= entities.length) return own;
  const kindOf = (id: EntityId) => library.entities.get(id)?.kind;
  return own.reduce((all, id) => {
    if (all.includes(id)) return [id];
    const place = all.findLastIndex((each) => kindOf(each) === kindOf(id));
    return all.with(place < 0 ? all.length - 1 : place, id);
  }, entities);
}

/** The names of a command as a question of the text's language says them. */
function namesOf(again: Again | undefined, text: string, library: Library): string | undefined {
  const ids = knownIds(readAgain(again?.ids ?? []).entities, library);
  const locale = hasHan(text) ? DEFAULT_LOCALE : 'en-US';
  const names = ids?.flatMap((id) => {
    const name = library.entities.get(id)?.name;
    return name === undefined ? [] : { id, words: name[locale] ?? name[DEFAULT_LOCALE] };
  });
  return names === undefined ? undefined : subjectOf(names);
}
