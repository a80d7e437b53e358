import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { details } from '../../src/facts/facts.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { LOCALES } from '../../src/surfaces/texts/locales.ts';
import { askAll } from './asked-answers.ts';
import { foreignJson } from './foreign-json.ts';
import { foreignWords } from './foreign-words.ts';
import { knownWords, withAsked } from './known-words.ts';
import { loadShipped } from './shipped.ts';
import { shownOnConsole, shownOnDiscord } from './shown-words.ts';

const { library, questions, lines } = loadShipped();
const answers = askAll(questions, library);
/** Every third answer, from that one on. */
const inTurn = (first: number) =>
  answers.filter((_, n) => n % LOCALES.length === first % LOCALES.length);

describe('every sentence of every answer has its source', () => {
  it('cites slices of the article file, letter for letter', () => {
    for (const { asked, answer } of answers) {
      for (const { passage, quote, start, end } of citationsOf(answer.blocks)) {
        expect(lines, asked[0]).toContain(passage.text);
        if (passage.kind === 'passage') expect(lines[passage.ordinal - 1]).toBe(passage.text);
        expect(passage.text.slice(start, end), asked[0]).toBe(quote);
      }
    }
  });

  it('states facts in words of the article', () => {
    for (const fact of library.facts) {
      const said = [...details(fact).flatMap(({ words }) => words), fact.whenWords ?? ''];
      for (const words of said) {
        expect(
          lines.some((line) => line.includes(words)),
          `${fact.id} ${words}`,
        ).toBe(true);
      }
    }
  });

  // Each answer in one language, so that each language has answers of every kind.
  it.each(LOCALES)('on Discord in %s', (locale) => {
    const known = knownWords(library, locale, lines);
    const foreign = inTurn(LOCALES.indexOf(locale)).flatMap(({ asked, answer }) => {
      const all = asked.reduce(withAsked, known);
      const shown = shownOnDiscord(answer, locale, library);
      return shown.flatMap((line) => foreignWords(line, all));
    });
    expect(foreign).toEqual([]);
  });

  it.each(LOCALES)('in the console in %s', (locale) => {
    const known = knownWords(library, locale, lines);
    const foreign = inTurn(LOCALES.indexOf(locale) + 1).flatMap(({ asked, answer }) => {
      const all = asked.reduce(withAsked, known);
      const shown = shownOnConsole(answer, locale, library);
      return shown.flatMap((line) => foreignWords(line, all));
    });
    expect(foreign).toEqual([]);
  });

  it('as JSON', () => {
    const known = knownWords(library, 'zh-CN', lines);
    const foreign = answers.flatMap(({ asked, answer }) =>
      foreignJson(renderJson(answer, library.entities), asked.reduce(withAsked, known), library),
    );
    expect(foreign).toEqual([]);
  });
});
