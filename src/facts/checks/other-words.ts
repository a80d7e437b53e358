import { createFindOverlaps, overlaps, type Span, within } from '../../text/span.ts';
import { clausesOf, oncePerSentence, quantitiesAt } from '../source-sentence.ts';
import { type Part, sayPart, spotsOf } from '../statement.ts';
import type { Check, Match } from './check.ts';

/** Doubts all other words: a sentence that says only the fact cannot mean anything else. */
export const otherWords: Check = {
  name: 'other words',
  counts:
    'words of the sentence that are neither part of the fact nor on the closed list of fillers, except for terms and numbers in other clauses; for a remark, only words of the clause that says who speaks',
  proves: [
    {
      fact: 'partnership',
      text: '2017年6月,腾讯与中国银行正式签署协议,达成合作。',
      when: '2017-06',
    },
    { fact: 'figure', text: '腾讯的用户已达3亿。' },
  ],
  leavesOpen: [
    { fact: 'partnership', text: '腾讯收购小店后与中国银行合作。' },
    { fact: 'partnership', text: '腾讯与中国银行讨论市场,合作顺利。' },
    { fact: 'figure', text: '腾讯所在城市的用户达3亿。' },
    { fact: 'partnership', text: '2017年6月成立的腾讯与中国银行合作。', when: '2017-06' },
    { fact: 'partnership', text: '腾讯与中国银行合作泡汤。' },
    { fact: 'partnership', text: '新腾讯与中国银行合作。' },
    { fact: 'partnership', text: '腾讯与徽商银行、中国银行合作。' },
    { fact: 'figure', text: '3亿是腾讯用户的两倍。' },
    { fact: 'figure', text: '腾讯用户增加3亿。' },
    { fact: 'figure', text: '腾讯用户之和3亿。' },
    { fact: 'partnership', text: '麦当劳宣布,与腾讯、中国银行合作。' },
    { fact: 'partnership', text: '腾讯与中国银行合作,后来各走各路。' },
  ],
  doubts: (reading, { statement, besides, lexicon }) => {
    const { sentence } = reading;
    const frame = statement.isQuoted ? saidIn(reading) : wholeOf(sentence);
    const { isFiller, isFigureFiller } = lexicon;
    const isIn = statement.parts.some(({ kind }) => kind === 'quantity')
      ? isFigureFiller
      : isFiller;
    const aside = statement.isQuoted ? quotedIn(sentence.text) : countedElsewhere(reading);
    const words = gapsIn(frame, reading, besides, aside)
      .filter((gap) => !isIn(sentence.text.slice(gap.start, gap.end)))
      .map((gap) => sentence.slice(gap).trim());
    if (words.length === 0) return [];
    const parts = statement.parts.map(sayPart).join(', ');
    return [`besides ${parts}, the sentence says "${words.join('", "')}"`];
  },
};

const MARK = /[\p{P}\s]/u;

/** A sentence without its closing punctuation. */
const wholeOf = oncePerSentence(({ text }): Span => {
  let end = text.length;
  while (end > 0 && MARK.test(text.charAt(end - 1))) end--;
  return { start: 0, end };
});

/** The clauses that say who speaks; other clauses say what was said. */
function saidIn({ sentence, spots }: Match): Span {
  const hull = hullOf(spots);
  const { end } = wholeOf(sentence);
  const clauses = clausesAt(sentence)(hull);
  return hullOf([...clauses.map((each) => ({ ...each, end: Math.min(each.end, end) })), hull]);
}

/** Words in quotation marks are what was said, whether before or after the speaker. */
function quotedIn(text: string): Span[] {
  return Array.from(text.matchAll(/"[^"]*"/gu), ({ index, 0: words }) => {
    return { start: index, end: index + words.length };
  });
}

/** Terms and numbers of clauses without any part of the fact: 用户3亿, 营收20亿元. */
function countedElsewhere({ sentence, spots }: Match): Span[] {
  const hull = hullOf(spots);
  return inOneClause(sentence)
    .filter(({ clause }) => !overlaps(clause, hull))
    .map(({ span }) => span);
}

const clausesAt = oncePerSentence((sentence) => createFindOverlaps(clausesOf(sentence)));

/** Terms and numbers that lie within one clause, each with that clause. */
const inOneClause = oncePerSentence((sentence) => {
  return [...sentence.terms, ...sentence.quantities].flatMap((span) => {
    const clause = clausesAt(sentence)(span).find((each) => within(span, each));
    return clause === undefined ? [] : [{ span, clause }];
  });
});

function hullOf(spots: readonly Span[]): Span {
  return spots.reduce(
    (hull, { start, end }) => ({
      start: Math.min(hull.start, start),
      end: Math.max(hull.end, end),
    }),
    { start: Number.POSITIVE_INFINITY, end: Number.NEGATIVE_INFINITY },
  );
}

function gapsIn(
  frame: Span,
  { sentence, spots, dates }: Match,
  besides: readonly Part[],
  aside: readonly Span[],
) {
  const more = [...aside, ...besides.flatMap((part) => spotsOf(part, sentence))];
  const said = [...spots, ...[...dates, ...more].filter((span) => within(span, frame))];
  const numbers = quantitiesAt(sentence);
  const gaps: Span[] = [];
  let end = frame.start;
  for (const span of said.toSorted((a, b) => a.start - b.start)) {
    // A bound before a number belongs to the number; whole-number.ts says if it is left out.
    const bounded = numbers({ start: span.start, end: span.start + 1 }).find(
      (number) => number.start < span.start,
    );
    gaps.push({ start: end, end: Math.max(end, bounded?.start ?? span.start) });
    end = Math.max(end, span.end);
  }
  return [...gaps, { start: end, end: Math.max(end, frame.end) }];
}
