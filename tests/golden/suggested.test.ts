import { describe, expect, it } from 'vitest';
import { type Answer, citationsOf } from '../../src/answer/answer.ts';
import { answerPartner } from '../../src/answer/answer-partner.ts';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import { allNames } from '../../src/entities/entity.ts';
import { sayChoice } from '../../src/surfaces/say-choice.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { LOCALES, type Locale } from '../../src/text/locale.ts';
import { loadShipped } from './shipped.ts';

const { library, questions } = loadShipped();
const { entities } = library;
const answers: readonly Answer[] = [
  ...['', '？', ...questions.map(({ ask }) => ask)].map((text) => answerQuestion(text, library)),
  ...['', '不存在的公司', '中国', ...entities.all.flatMap(allNames)].map((name) =>
    answerPartner(name, library),
  ),
];

describe.each(LOCALES)('what an answer suggests (%s)', (locale) => {
  const all = suggestions(locale);

  it('suggests something', () => {
    expect(all.length).toBeGreaterThan(0);
  });

  it.each(all.filter(({ command }) => command === 'ask'))('answers: $words', ({ words }) => {
    const answer = answerQuestion(words, library);
    expect(['passages', 'fact']).toContain(answer.kind);
    expect(citationsOf(answer.blocks)).not.toEqual([]);
  });

  it.each(all.filter(({ command }) => command === 'partner'))('knows: $words', ({ words }) => {
    expect(['facts', 'not-mentioned']).toContain(answerPartner(words, library).kind);
  });
});

/** Every different thing to type next, as it reads in a locale. */
function suggestions(locale: Locale): { command: string; words: string }[] {
  const speaker = createSpeaker(locale, entities, String);
  const lines = answers
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'choices' ? block.choices : []))
    .map((choice) => sayChoice(choice, speaker));
  return [...new Set(lines)].map((line) => {
    const [, command = '', words = ''] = /^\/(\w+) (.*)$/.exec(line) ?? [];
    return { command, words };
  });
}
