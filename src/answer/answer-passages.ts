import type { Library } from '../library/library.ts';
import type { Question } from '../search/question/question.ts';
import { thingsOf } from '../search/question/things.ts';
import type { Answer, Block } from './answer.ts';
import { differingNotice, differingPart, notice, quiet, unsaidNotice } from './blocks.ts';
import {
  asNearest,
  chooseCitations,
  type FoundCitations,
  findCitations,
  JUDGED_MAX,
} from './find-citations.ts';
import { findUnsaid } from './find-unsaid.ts';
import { withItems } from './list-items.ts';
import { quoteOf } from './same-text.ts';
import { whatCanBeAsked } from './what-can-be-asked.ts';

/** Answers with passages: those that answer, or the nearest ones, visibly weaker. */
export function answerFromPassages(question: Question, library: Library): Answer {
  const found = withItems(findCitations(question, library));
  switch (found.tier) {
    case 'sure': {
      const [first, ...others] = found.shown.map((citation) => quoteOf(citation, library));
      return {
        kind: 'passages',
        blocks: [...(first ? [first] : []), ...differingNotice(found.differing), ...others],
        further: found.further,
        ...differingPart([found.differing]),
      };
    }
    case 'nearest':
      return nearest(
        found,
        findUnsaid(question, { facts: [], passages: found.shown }, library),
        library,
      );
    case 'none':
      return noAnswer([], question, library);
  }
}

/**
 * Shows the nearest passages and says that they may not answer.
 * @param unsaid the words of the question that nothing shown answers
 * @param why blocks to begin with instead of the usual notice
 */
export function nearest(
  found: Pick<FoundCitations, 'shown' | 'further' | 'differing'>,
  unsaid: readonly string[],
  library: Library,
  why: readonly Block[] = [],
): Answer {
  const blocks = [
    ...(why.length > 0 ? why : [notice('answer.unsure')]),
    ...unsaidNotice(unsaid),
    ...differingNotice(found.differing),
    quiet('answer.nearest'),
    ...found.shown.map((citation) => quoteOf(citation, library, 'weak')),
  ];
  return {
    kind: 'nearest',
    blocks,
    further: found.further,
    unsaid,
    ...differingPart([found.differing]),
  };
}

/** The nearest passages for a question that no passage is trusted to answer. */
export function onlyNearest(
  question: Question,
  unsaid: readonly string[],
  library: Library,
): Answer {
  const passages = library.search
    .ask(question)
    .judged(JUDGED_MAX)
    .filter(({ tier }) => tier !== 'none');
  if (passages.length === 0) return noAnswer([], question, library);
  const found = withItems(chooseCitations(asNearest(passages), question, library));
  return nearest(found, unsaid, library);
}

/**
 * Says that nothing was found, and what can be asked instead.
 * @param why blocks with the reason; if empty, a general notice
 * @param unsaid the words of the question that were not found; by default all but everyday talk
 */
export function noAnswer(
  why: readonly Block[],
  question: Question,
  library: Library,
  kind: 'no-answer' | 'not-mentioned' = 'no-answer',
  unsaid: readonly string[] = namedIn(question),
): Answer {
  const said = why.length > 0 ? why : [notice('answer.none')];
  return { kind, blocks: [...said, ...whatCanBeAsked(question, library)], unsaid };
}

function namedIn(question: Question): string[] {
  const named = thingsOf(question).filter(({ kind }) => kind !== 'light');
  return [...new Set(named.map(({ surface }) => surface))];
}
