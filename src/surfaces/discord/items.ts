import type { Block, ListedArticle } from '../../answer/answer.ts';
import { aboutAt, sectionAt } from '../../answer/sections.ts';
import { sayArticle } from '../say-article.ts';
import { sayHeading } from '../say-title.ts';
import type { Speaker } from '../texts/say.ts';
import { choicesItem } from './choices-item.ts';
import { claimItem } from './claim-item.ts';
import { comparisonItem } from './comparison-item.ts';
import { contextItem } from './context-item.ts';
import { factItem } from './fact-item.ts';
import type { Item, LevelOfDetail } from './item.ts';
import { bold, small, title } from './markup.ts';
import { quoteItem } from './quote-item.ts';

/** Turns block n of an answer into an item. The first one is the title. */
export function toItem(
  n: number,
  blocks: readonly Block[],
  speaker: Speaker,
  detail: LevelOfDetail,
): Item {
  const [block, above] = [blocks[n], blocks[n - 1]];
  switch (block?.kind) {
    case undefined:
      throw new RangeError(`an answer has no block ${n}`);
    case 'heading':
      return plain(title(sayHeading(block.message, sectionAt(n, blocks), speaker)));
    case 'notice':
      return noticeItem(block, speaker, above, blocks.length === 1);
    case 'claim':
      return claimItem(block, speaker, detail);
    case 'choices':
      return choicesItem(block.choices, speaker, detail);
    case 'quote':
      return quoteItem(block, speaker, detail, above);
    case 'context':
      return contextItem(block, speaker, detail);
    case 'fact':
      return factItem(block.found, aboutAt(n, blocks), speaker, detail, above);
    case 'comparison':
      return comparisonItem(block, speaker);
    case 'article':
      return articleItem(block, speaker);
  }
}

function plain(text: string): Item {
  return { text, passages: [] };
}

/** Several of one text stand together. A sentence alone needs no title. */
function noticeItem(
  { message, quiet }: Extract<Block, { kind: 'notice' }>,
  speaker: Speaker,
  above: Block | undefined,
  isAlone: boolean,
): Item {
  const words = speaker.say(message.key, message.values);
  const isTitle = above === undefined && !isAlone;
  const shown = quiet ? small(words) : isTitle ? title(words) : words;
  const isAlike = above?.kind === 'notice' && above.message.key === message.key;
  return { ...plain(shown), ...(isAlike ? { continues: true } : {}) };
}

function articleItem(listed: ListedArticle, speaker: Speaker): Item {
  const { title, about, notice } = sayArticle(listed, speaker);
  return plain([bold(title), about, ...(notice === undefined ? [] : [small(notice)])].join('\n'));
}
