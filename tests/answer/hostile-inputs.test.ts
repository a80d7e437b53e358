import { describe, expect, it } from 'vitest';
import { answerComparison } from '../../src/answer/answer-comparison.ts';
import { answerSource } from '../../src/answer/answer-source.ts';
import { answerTimeline } from '../../src/answer/answer-timeline.ts';
import { checkMessage } from '../../src/answer/check-message.ts';
import { completeDate } from '../../src/answer/complete-date.ts';
import { completeName } from '../../src/answer/complete-name.ts';
import { completePassage } from '../../src/answer/complete-passage.ts';
import { completeQuestion } from '../../src/answer/complete-question.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { parseCustomId } from '../../src/surfaces/discord/custom-id.ts';
import { findFigures } from '../../src/text/figures.ts';
import { toPlainText } from '../../src/text/plain-text.ts';
import { readDate } from '../../src/text/read-date.ts';
import { writeShortDates } from '../../src/text/short-dates.ts';
import { parseLine } from '../../src/transport/parse-line.ts';
import { timeOf } from '../search/search-over.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const library = shippedLibrary();
const found = library.facts.map((fact) => ({ fact }));
/** The longest that Discord lets anyone type. */
const LENGTH = 6000;
const PIECES = [
  'x',
  ' ',
  '1',
  '腾',
  '几',
  '"',
  '“',
  '(',
  '（',
  '[',
  '> ',
  'a ',
  '1 ',
  '- ',
  '*',
  ':',
];

describe.each([
  ['answerSource', (text: string) => answerSource(text, library)],
  ['checkMessage', (text: string) => checkMessage(text, library)],
  ['answerTimeline', (text: string) => answerTimeline({ name: text, from: text }, library)],
  ['answerComparison', (text: string) => answerComparison(text, '腾讯', library)],
  ['completeDate', (text: string) => completeDate(text, found, 'from', undefined)],
  ['completeName', (text: string) => completeName(text, library)],
  ['completePassage', (text: string) => completePassage(text, library, 25)],
  ['completeQuestion', (text: string) => completeQuestion(text, library, 'zh-CN')],
  ['toPlainText', toPlainText],
  ['findFigures', findFigures],
  ['readDate', readDate],
  ['writeShortDates', writeShortDates],
  ['parseCustomId', (text: string) => parseCustomId(`v1:page:${text}`)],
  ['parseLine', (text: string) => parseLine(`/ask ${text}`, COMMANDS)],
] as const)('%s does not dwell on', (_, run: (text: string) => unknown) => {
  it.each(PIECES)('%j', (piece) => {
    const text = piece.repeat(LENGTH / piece.length);
    for (const each of [`${text}x`, `x${text}x`])
      expect(timeOf(() => run(each))).toBeLessThan(6000);
  });
});
