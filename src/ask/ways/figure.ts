import type { Answer, Block } from '../../answer/answer.ts';
import { differingNotice, differingPart, heading } from '../../answer/blocks.ts';
import { differingFromFacts, newestArticlesFirst } from '../../answer/differing-facts.ts';
import { figuresIn } from '../../answer/differing-figures.ts';
import { isOfDates } from '../../answer/fact-dates.ts';
import { citeJudged, JUDGED_MAX } from '../../answer/find-citations.ts';
import { findUnsaid } from '../../answer/find-unsaid.ts';
import { quoteOf } from '../../answer/same-text.ts';
import type { Entities } from '../../entities/entities.ts';
import type { Fact } from '../../facts/kinds.ts';
import { INTENTS } from '../../language/questions.ts';
import type { Library } from '../../library/library.ts';
import { analyze, analyzeOwn } from '../../search/question/analysis.ts';
import type { Question } from '../../search/question/question.ts';
import { heldBy, thingsOf } from '../../search/question/things.ts';

/**
 * Answers a question for a number of one entity with the figures that say everything it asks.
 * @returns undefined if there are none: passages may answer
 */
export function answerFigure(question: Question, library: Library): Answer | undefined {
  const [name, ...others] = question.names;
  const { text, dates } = question;
  if (name === undefined || others.length > 0 || !INTENTS.number.test(text)) return undefined;
  if (INTENTS.others.test(text) || INTENTS.denied.test(text)) return undefined;
  const found = library.factIndex
    .about(name)
    .filter(
      ({ fact, via }) =>
        via.length === 0 &&
        isFigureOf(fact, question, library) &&
        isOfDates(fact, dates, 'surely') &&
        findUnsaid(question, { facts: [fact], passages: [] }, library).length === 0,
    );
  if (found.length === 0) return undefined;
  const differing = differingFromFacts(found, figuresOfOthers(question, library), library);
  const shown = differing.length === 0 ? found : newestArticlesFirst(found);
  const words = differing.map((each) => each.words);
  const again = { command: 'partner', ids: [name] };
  const blocks = [
    heading('name.facts', { names: { entities: [name] } }),
    ...differingNotice(words),
    ...shown.map((each): Block => ({ kind: 'fact', found: each })),
    ...differing.flatMap((each) =>
      'judged' in each ? quoteOf(citeJudged(each.judged, library), library) : [],
    ),
  ];
  return { kind: 'fact', blocks, again, ...differingPart([words]) };
}

/** The numbers with which sure passages answer; a library of one article has no other to differ. */
function figuresOfOthers(question: Question, library: Library) {
  if (library.corpus.articles.length < 2) return [];
  const judged = library.search.ask(question).judged(JUDGED_MAX);
  return figuresIn(
    judged.filter(({ tier }) => tier === 'sure'),
    question,
    library,
  );
}

/**
 * Whether a question names what a figure counts, even inside a longer word: 银行 in 合作银行. The
 * quote has to say the rest of that word, like everything else that is asked.
 */
function isFigureOf(fact: Fact, question: Question, { vocabulary, search, entities }: Library) {
  if (!('measure' in fact)) return false;
  const things = thingsOf(question);
  const held = heldBy(things, analyzeOwn(fact.measure, vocabulary));
  if (things.some(({ kind }, n) => kind === 'content' && (held[n] ?? 0) > 0)) return true;
  const measured = thingsOf(search.understand(fact.measure)).filter(
    ({ kind }) => kind === 'content',
  );
  const asked = analyze(withoutNames(question.text, entities), vocabulary);
  return measured.length > 0 && heldBy(measured, asked).every((share) => share > 0);
}

function withoutNames(text: string, { find }: Entities): string {
  let rest = text;
  for (const { start, end } of find(text).toReversed()) {
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  }
  return rest;
}
