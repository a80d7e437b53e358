import { splitClauses } from '../../text/sentences.ts';
import { overlaps, type Span, within } from '../../text/span.ts';
import { isFiller } from '../fillers.ts';
import { type Part, sayPart, spotsOf } from '../statement.ts';
import type { Check, Reading } from './check.ts';

/** What the fact joins, the text joins: nothing else stands between, nor beside in its clause. */
export const gaps: Check = {
  name: 'words between',
  counts:
    'words between the parts of the fact, before the first and behind the last one in their clauses, that are not of the closed list of fillers',
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
    { fact: 'figure', text: '3亿是腾讯用户的两倍。' },
  ],
  doubts: (reading, { statement, besides }) => {
    const { sentence } = reading;
    const frame = statement.isQuoted ? hullOf(reading.spots) : clausesOf(reading);
    const words = gapsIn(frame, reading, besides)
      .filter((gap) => !isFiller(sentence.text.slice(gap.start, gap.end)))
      .map((gap) => sentence.slice(gap).trim());
    if (words.length === 0) return [];
    const parts = statement.parts.map(sayPart).join(', ');
    return [`between or beside ${parts} stands "${words.join('", "')}"`];
  },
};

function hullOf(spots: readonly Span[]): Span {
  return {
    start: Math.min(...spots.map(({ start }) => start)),
    end: Math.max(...spots.map(({ end }) => end)),
  };
}

const END = /[\p{P}\s]*$/u;

/** From the beginning of the clause of the first part to the end of that of the last one. */
function clausesOf({ sentence, spots }: Reading): Span {
  const hull = hullOf(spots);
  const held = splitClauses(sentence.text.replace(END, '')).filter((each) => overlaps(each, hull));
  return hullOf([...held, hull]);
}

function gapsIn(frame: Span, { sentence, spots, dates }: Reading, besides: readonly Part[]) {
  const more = besides.flatMap((part) => spotsOf(part, sentence));
  const said = [...spots, ...[...dates, ...more].filter((span) => within(span, frame))];
  const gaps: Span[] = [];
  let end = frame.start;
  for (const span of said.toSorted((a, b) => a.start - b.start)) {
    // A bound before a number belongs to the number: that it is left out is said elsewhere.
    const bounded = sentence.quantities.find(
      (number) => number.start < span.start && span.start < number.end,
    );
    gaps.push({ start: end, end: Math.max(end, bounded?.start ?? span.start) });
    end = Math.max(end, span.end);
  }
  return [...gaps, { start: end, end: Math.max(end, frame.end) }];
}
