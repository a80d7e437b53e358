import type { EntityId } from '../entities/entity.ts';
import type { Library } from '../library.ts';
import type { Question } from '../search/analyze.ts';
import { type Answer, type Block, heading, notice } from './answer.ts';
import { answerPair, pairIn } from './answer-pair.ts';
import { answerPartners, partnersAskedIn } from './answer-partners.ts';
import { coverageOf } from './coverage.ts';
import { findCitations } from './find-citations.ts';
import { noAnswer } from './no-answer.ts';
import { whatCanBeAsked } from './suggest-questions.ts';

/** Answers a question from the library with cited passages and facts, or says that it cannot. */
export function answerQuestion(text: string, library: Library): Answer {
  if (text.trim() === '') return nothingAsked('question.empty', library);
  const { question, readAs } = library.search.understand(text);
  if (question.needs.length === 0) return nothingAsked('question.no-words', library);
  const unmentioned = question.names.filter((id) => !library.mentioned.has(id));
  if (unmentioned.length > 0 && !unmentioned.every((id) => hasGroup(id, library))) {
    const values = { names: { entities: unmentioned } };
    return noAnswer([notice('name.not-mentioned', values)], question, library);
  }
  const answer = answerAsked(question, library);
  if (readAs === undefined) return answer;
  const reading = notice('question.read-as', { question: { asked: readAs } });
  return { ...answer, blocks: [reading, ...answer.blocks] };
}

function nothingAsked(key: 'question.empty' | 'question.no-words', library: Library): Answer {
  return { kind: 'empty', blocks: [notice(key), ...whatCanBeAsked(undefined, library)] };
}

function hasGroup(id: EntityId, { entities }: Library): boolean {
  return entities.groupsOf(id).length > 0;
}

/** Facts answer who asks for both sides, or for the other side, of a partnership; else passages do. */
function answerAsked(question: Question, library: Library): Answer {
  const pair = pairIn(question, library);
  if (pair !== undefined) return answerPair(pair, question, library);
  const partners = partnersAskedIn(question, library);
  const facts = partners && answerPartners(partners, question, library);
  return facts ?? answerFromPassages(question, library);
}

function answerFromPassages(question: Question, library: Library): Answer {
  const { shown, further, isCapped } = findCitations(question, library);
  if (shown.length === 0) return noAnswer([], question, library);
  const quotes = shown.map((citation): Block => ({ kind: 'quote', citation }));
  const blocks = [heading('answer.passages'), ...quotes];
  const coverage = coverageOf(blocks, library, further, isCapped);
  return { kind: 'passages', blocks, further, coverage };
}
