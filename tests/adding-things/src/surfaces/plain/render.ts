import type { Answer, Block } from '../../../../../src/answer/answer.ts';
import { sectionAt } from '../../../../../src/answer/sections.ts';
import { choicesFor } from '../../../../../src/answer/what-can-be-asked.ts';
import { sayArticle } from '../../../../../src/surfaces/say-article.ts';
import { sayChoice } from '../../../../../src/surfaces/say-choice.ts';
import { sayFact } from '../../../../../src/surfaces/say-fact.ts';
import { sayFooter } from '../../../../../src/surfaces/say-footer.ts';
import { sayPlace } from '../../../../../src/surfaces/say-place.ts';
import { sayHeading } from '../../../../../src/surfaces/say-title.ts';
import type { Locale } from '../../../../../src/surfaces/texts/locales.ts';
import {
  createSpeaker,
  type LibraryWords,
  type Speaker,
} from '../../../../../src/surfaces/texts/say.ts';

/** Draws an answer as plain lines, with nothing but its quotes and their places. */
export function renderPlain(answer: Answer, locale: Locale, lexicon: LibraryWords): string {
  const speaker = createSpeaker(locale, lexicon, String);
  const { blocks } = answer;
  const lines = blocks.flatMap((block, n) =>
    block.kind === 'heading'
      ? sayHeading(block.message, sectionAt(n, blocks), speaker)
      : linesOf(block, speaker),
  );
  return [...lines, ...sayFooter(answer, speaker)].join('\n');
}

function linesOf(block: Exclude<Block, { kind: 'heading' }>, speaker: Speaker): string[] {
  switch (block.kind) {
    case 'notice':
      return [speaker.say(block.message.key, block.message.values)];
    case 'quote':
    case 'context':
      return [block.citation.quote, sayPlace(block.citation, speaker)];
    case 'fact': {
      const { who, when, what } = sayFact(block.found, speaker);
      return [[who, ...when, ...what].join(' · '), ...block.found.fact.quotes.map((q) => q.quote)];
    }
    case 'comparison':
      return block.cells.flatMap(({ facts }) =>
        facts.flatMap((found) => linesOf({ kind: 'fact', found }, speaker)),
      );
    case 'claim':
      return [block.words];
    case 'article':
      return Object.values(sayArticle(block, speaker));
    case 'choices':
      return choicesFor(block.choices, speaker.locale).map((each) => sayChoice(each, speaker));
  }
}
