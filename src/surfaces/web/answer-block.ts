import type { Block } from '../../answer/answer.ts';
import { soleArticle } from '../../answer/digest.ts';
import { aboutAt, sectionAt } from '../../answer/sections.ts';
import { saySection } from '../say-in-short.ts';
import type { Speaker } from '../texts/say.ts';
import { drawArticles } from './answer-articles.ts';
import { drawChoices } from './answer-choices.ts';
import { drawClaim } from './answer-claim.ts';
import { drawComparison } from './answer-comparison.ts';
import { drawContext } from './answer-context.ts';
import { drawFacts } from './answer-facts.ts';
import { drawMessage } from './answer-message.ts';
import { drawQuote } from './answer-quote.ts';
import { type Html, html } from './html.ts';

/** The blocks of an answer. Neighbours that form a list or a table become one. */
export function drawBlocks(blocks: readonly Block[], speaker: Speaker): Html[] {
  const isArticleKnown = soleArticle({ blocks }) !== undefined;
  return runsOf(blocks).map((start, n, starts) => {
    const run = blocks.slice(start, starts[n + 1]);
    return drawRun(run, start, blocks, isArticleKnown, speaker);
  });
}

/** Draws neighbours of one kind, the first of which is block `start`. */
function drawRun(
  run: readonly Block[],
  start: number,
  all: readonly Block[],
  isArticleKnown: boolean,
  speaker: Speaker,
): Html {
  const [first] = run;
  switch (first?.kind) {
    case undefined:
      throw new RangeError('a run without blocks');
    case 'heading':
      return html`${ofKind('heading', run).map((block, n) => drawHeading(block, start + n, all, speaker))}`;
    case 'notice':
      return html`${ofKind('notice', run).map((block) => drawNotice(block, speaker))}`;
    case 'fact': {
      const found = ofKind('fact', run).map((block) => block.found);
      return drawFacts(found, { about: aboutAt(start, all), isArticleKnown }, speaker);
    }
    case 'quote':
      return html`${ofKind('quote', run).map((block) => drawQuote(block, speaker))}`;
    case 'context':
      return html`${ofKind('context', run).map((block) => drawContext(block, speaker))}`;
    case 'comparison':
      return drawComparison(ofKind('comparison', run), speaker);
    case 'article':
      return drawArticles(ofKind('article', run), speaker);
    case 'claim':
      return html`<ol class="claims">
${ofKind('claim', run).map((block) => drawClaim(block, speaker))}</ol>
`;
    case 'choices':
      return html`${ofKind('choices', run).map(({ choices }) => drawChoices(choices, speaker))}`;
  }
}

/** A heading; one that says whom facts are about sums these up as well. */
function drawHeading(
  { message }: Extract<Block, { kind: 'heading' }>,
  n: number,
  all: readonly Block[],
  speaker: Speaker,
): Html {
  const section = sectionAt(n, all);
  const isAbout = section !== undefined && section.about.length > 0;
  const own = isAbout ? { facts: saySection(section, speaker) } : {};
  return html`<h2>${drawMessage(message, speaker, own)}</h2>\n`;
}

function drawNotice(
  { message, quiet }: Extract<Block, { kind: 'notice' }>,
  speaker: Speaker,
): Html {
  return html`<p class="said${quiet ? ' quiet' : ''}">${drawMessage(message, speaker)}</p>\n`;
}

/** Where runs of blocks of one kind begin. */
function runsOf(blocks: readonly Block[]): number[] {
  return blocks.flatMap(({ kind }, n) => (kind === blocks[n - 1]?.kind ? [] : n));
}

function ofKind<Kind extends Block['kind']>(kind: Kind, run: readonly Block[]) {
  return run.filter((block): block is Extract<Block, { kind: Kind }> => block.kind === kind);
}
