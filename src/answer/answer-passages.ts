import type { Library } from '../library/library.ts';
import type { Question } from '../search/question/analyze.ts';
import { type Answer, type Block, heading, notice, unsaidNotice } from './answer.ts';
import {
  chooseCitations,
  type FoundCitations,
  findCitations,
  JUDGED_MAX,
} from './find-citations.ts';
import { findUnsaid } from './find-unsaid.ts';
import { noAnswer } from './no-answer.ts';
import { asNearest } from './passages-naming.ts';

/** Answers with passages: those that answer, or, visibly weaker, those that come closest. */
export function answerFromPassages(question: Question, library: Library): Answer {
  const found = findCitations(question, library);
  switch (found.tier) {
    case 'sure': {
      const quotes = found.shown.map((citation): Block => ({ kind: 'quote', citation }));
      return {
        kind: 'passages',
        blocks: [heading('answer.passages'), ...quotes],
        further: found.further,
      };
    }
    case 'nearest':
      return nearest(found, findUnsaid(question, { facts: [], passages: found.shown }, library));
    case 'none':
      return noAnswer([], question, library);
  }
}

/**
 * The closest passages, said to be no more than that.
 * @param unsaid the words of the question that nothing shown answers
 * @param why what else there is to say first
 */
export function nearest(
  found: Pick<FoundCitations, 'shown' | 'further'>,
  unsaid: readonly string[],
  why: readonly Block[] = [],
): Answer {
  const blocks = [
    ...(why.length > 0 ? why : [notice('answer.unsure')]),
    ...unsaidNotice(unsaid),
    heading('answer.nearest'),
    ...found.shown.map((citation): Block => ({ kind: 'quote', citation, weak: true })),
  ];
  return { kind: 'nearest', blocks, further: found.further, unsaid };
}

/** The passages for a question that none of them can be taken to answer. */
export function onlyNearest(
  question: Question,
  unsaid: readonly string[],
  library: Library,
): Answer {
  const { judge } = library.search;
  const passages = judge(question, JUDGED_MAX).filter(({ tier }) => tier !== 'none');
  if (passages.length === 0) return noAnswer([], question, library);
  return nearest(chooseCitations(asNearest(passages), library), unsaid);
}
