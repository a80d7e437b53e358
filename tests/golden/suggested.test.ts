import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { answerComparison } from '../../src/compare/answer-comparison.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { answerSource } from '../../src/source/answer-source.ts';
import { sayChoice } from '../../src/surfaces/say-choice.ts';
import { LOCALES, type Locale } from '../../src/surfaces/texts/locales.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { answerTimeline } from '../../src/timeline/answer-timeline.ts';
import { toInteraction } from '../../src/transport/console/console-interaction.ts';
import { parseLine } from '../../src/transport/console/parse-line.ts';
import { contextOf, respond } from '../support/interactions.ts';
import { loadShipped, namesOf } from './shipped.ts';

const { library, questions } = loadShipped();
const names = ['', '不存在的公司', '中国', '腾讯 百度', ...namesOf(library)];
const answers: readonly Answer[] = [
  ...['', '？', ...questions.map(({ ask }) => ask)].map((text) => answerQuestion(text, library)),
  ...names.map((name) => answerPartner(name, library)),
  ...names.map((name) => answerTimeline({ name }, library)),
  ...names.map((name) => answerComparison(name, '', library)),
  ...names.map((name) => answerComparison('腾讯', name, library)),
  ...['', '¶99', '网点', '没有的词', ...names].map((typed) => answerSource(typed, library)),
];

/** What an answer to a suggestion may be; a known name may turn out not to be mentioned. */
const GOOD: Readonly<Record<string, readonly Answer['kind'][]>> = {
  '/ask': ['passages', 'fact', 'nearest'],
  '/partner': ['facts', 'not-mentioned'],
  '/compare': ['comparison'],
  '/timeline': ['timeline', 'not-mentioned'],
  '/source': ['source'],
};

describe.each(LOCALES)('what an answer suggests (%s), typed as it stands', (locale) => {
  const all = suggestions(locale);

  it('is something of every command', () => {
    const commands = new Set(all.map((line) => line.replace(/ .*/, '')));
    expect(commands).toEqual(new Set(Object.keys(GOOD)));
  });

  // Each in one language: they come in the same order in all.
  it.each(inTurn(all, LOCALES.indexOf(locale)))('has a good answer: %s', async (line) => {
    const interaction = toInteraction(parseLine(line, COMMANDS));
    const { answer } = await respond(interaction, contextOf({ library, locale }));
    expect(GOOD[line.replace(/ .*/, '')]).toContain(answer.kind);
  });
});

function inTurn(lines: readonly string[], turn: number): string[] {
  return lines.filter((_, n) => n % LOCALES.length === turn);
}

/** Every different thing to type next, as it reads in a locale. */
function suggestions(locale: Locale): string[] {
  const speaker = createSpeaker(locale, library, String);
  const lines = answers
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'choices' ? block.choices : []))
    .map((choice) => sayChoice(choice, speaker));
  return [...new Set(lines)];
}
