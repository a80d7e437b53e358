import { INTENTS, OF_PARTNERS, TOGETHER, WANTED } from '../../language/questions.ts';
import type { Library } from '../../library/library.ts';
import { perLibrary } from '../../library/per-library.ts';
import type { Question } from '../../search/question/question.ts';
import { thingsOf } from '../../search/question/things.ts';
import { createIsOnly } from '../../text/find-words.ts';
import { overlaps, type Span, spanOf } from '../../text/span.ts';
import { isOfKinds, kindsSaid, kindWords } from './kinds-said.ts';

const COUNTS = new RegExp(INTENTS.count, 'gu');

const isOnlyOfPartners = perLibrary((library) =>
  createIsOnly([...OF_PARTNERS, ...kindWords(library)]),
);

/** Whether a question asks only who works with whom, how many do, or who most. */
export function speaksOfPartners(question: Question, library: Library): boolean {
  const content = contentOf(question, library);
  const isRelation = (surface: string) => TOGETHER.some((word) => surface.includes(word));
  return (
    content.some(({ surface }) => isRelation(surface)) &&
    content.every(({ surface }) => isOfPartners(surface, library))
  );
}

/** Whether a word belongs to such a question: 合作银行, 互联网巨头, 最新. */
function isOfPartners(surface: string, library: Library): boolean {
  const { newest, earliest, mostPartners } = INTENTS;
  return (
    surface.split(/\s+/u).every(isOnlyOfPartners(library)) ||
    [newest, earliest, mostPartners].some((words) => words.test(surface))
  );
}

/** Whether a question is only about kinds of entities: 文库里有几家银行 (how many banks). */
export function asksOnlyForKinds(question: Question, library: Library): boolean {
  return (
    kindsSaid(question, library).length > 0 &&
    contentOf(question, library).every(({ surface }) => isOfKinds(surface, library))
  );
}

/** Whether a question asks who the partners are: 谁, 哪些, 什么银行. */
export function asksForPartners(question: Question, library: Library): boolean {
  return (
    INTENTS.partners.test(question.text) ||
    kindsSaid(question, library).some(({ before }) => WANTED.which.test(before))
  );
}

/** Whether a question asks how many: 几家, 多少银行. */
export function asksForCount(question: Question, library: Library): boolean {
  return countSpans(question, library).length > 0;
}

/** The word that asks for a number, preferably 几家 (how many) rather than 一共 (in total). */
export function countAsked(question: Question, library: Library): string[] {
  const all = countSpans(question, library).map(({ start, end }) =>
    question.text.slice(start, end).replace(/[?？]$/u, ''),
  );
  const word = all.find((words) => !INTENTS.total.test(words)) ?? all[0];
  return word === undefined ? [] : [word];
}

function countSpans(question: Question, library: Library): Span[] {
  const counts = Array.from(question.text.matchAll(COUNTS), spanOf);
  const counted = kindsSaid(question, library).flatMap(({ before, end }) => {
    const match = WANTED.count.exec(before);
    return match === null ? [] : { start: match.index, end };
  });
  return [...counts, ...counted].sort((a, b) => a.start - b.start);
}

/** The content of a question, without what the segmenter cuts from a count: 共有 in 一共有多少. */
function contentOf(question: Question, library: Library): { readonly surface: string }[] {
  const counts = countSpans(question, library);
  return thingsOf(question).filter(
    (thing) => thing.kind === 'content' && !counts.some((count) => overlaps(count, thing)),
  );
}
