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
import { drawFacts, type ProofStyle } from './answer-facts.ts';
import { drawMessage } from './answer-message.ts';
import { drawQuote } from './answer-quote.ts';
import { type Html, html } from './html.ts';

/** The blocks of an answer. Neighbours that form a list or a table become one. */
export function drawBlocks(blocks: readonly Block[], speaker: Speaker): Html[] {
  const isSource = blocks.some(({ kind }) => kind === 'context');
  const naming: Omit<ProofStyle, 'about'> = {
    isArticleKnown: soleArticle({ blocks }) !== undefined,
    proof: isSource ? 'marks' : 'words',
  };
  return runsOf(blocks).map((start, n, starts) => {
    const run = blocks.slice(start, starts[n + 1]);
    return drawRun(run, start, blocks, naming, speaker);
  });
}

/** Draws neighbours of one kind, the first of which is block `start`. */
function drawRun(
  run: readonly Block[],
  start: number,
  all: readonly Block[],
  naming: Omit<ProofStyle, 'about'>,
  speaker: Speaker,
): Html {
  const [first] = run;
  switch (first?.kind) {
    case undefined:
      throw new RangeError('a run without blocks');
    case 'heading':
      return html`${run.filter((block) => block.kind === 'heading').map((block, n) => drawHeading(block, start + n, all, speaker))}`;
    case 'notice':
      return html`${run.filter((block) => block.kind === 'notice').map((block) => drawNotice(block, speaker))}`;
    case 'fact': {
      const found = run.filter((block) => block.kind === 'fact').map((block) => block.found);
      return drawFacts(found, { ...naming, about: aboutAt(start, all) }, speaker);
    }
    case 'quote':
      return html`${run.filter((block) => block.kind === 'quote').map((block) => drawQuote(block, speaker))}`;
    case 'context':
      return html`${run.filter((block) => block.kind === 'context').map((block) => drawContext(block, speaker))}`;
    case 'comparison':
      return drawComparison(
        run.filter((block) => block.kind === 'comparison'),
        speaker,
      );
    case 'article':
      return drawArticles(
        run.filter((block) => block.kind === 'article'),
        speaker,
      );
    case 'claim':
      return html`<ol class="claims">
${run.filter((block) => block.kind === 'claim').map((block) => drawClaim(block, speaker))}</ol>
`;
    case 'choices':
      return html`${run.filter((block) => block.kind === 'choices').map(({ choices }) => drawChoices(choices, speaker))}`;
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
