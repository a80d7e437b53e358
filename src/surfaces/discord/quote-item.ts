import type { Block } from '../../answer/answer.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { sayLeadIn, sayMark, saySameText } from '../say-place.ts';
import { sayQuote } from '../say-words.ts';
import type { Speaker } from '../texts/say.ts';
import type { Item, LevelOfDetail } from './item.ts';
import { boldLines, quoted, title } from './markup.ts';

/**
 * The answering sentence of a passage, and what follows it there. The first one is the title, unless
 * it has several lines or cells: then these are bold. A weak one is no title and stands alone.
 *
 *     ### sentence ¶8                  > **sentence** what follows … ¶23
 *     > what follows …                 lead-in of the list that it is in
 */
export function quoteItem(
  { citation, weak, also }: Extract<Block, { kind: 'quote' }>,
  speaker: Speaker,
  detail: LevelOfDetail,
  above: Block | undefined,
): Item {
  const { passage } = citation;
  const said = sayQuote(citation, detail.passage, speaker);
  const mark = sayMark(citation, speaker);
  const behind = weak ? '' : sayBehind(citation, detail.behind, speaker);
  const isTitle = above === undefined && !weak;
  const isPlain = passage.form.kind !== 'row' && !said.includes('\n');
  const marked = isTitle || behind !== '' ? boldLines(said) : said;
  const text =
    isTitle && isPlain
      ? [title(`${said} ${mark}`), ...(behind === '' ? [] : [quoted(behind)])].join('\n')
      : `${marked}${behind} ${mark}`;
  const leadIn = isIntroduced(above, citation) ? '' : sayLeadIn(citation, speaker);
  const places = [...(leadIn === '' ? [] : [leadIn]), ...saySameText(also, detail.same, speaker)];
  return {
    text: isTitle ? text : quoted(text),
    ...(places.length === 0 ? {} : { place: places.join('\n') }),
    passages: [passage],
  };
}

/** What follows a citation in its passage, cut if it is too much; a cell says little of the next. */
function sayBehind({ passage, end }: Citation, max: number, speaker: Speaker): string {
  const quote = passage.form.kind === 'row' ? '' : passage.text.slice(end);
  return max === 0 || quote.trim() === ''
    ? ''
    : sayQuote({ passage, start: end, quote }, max, speaker);
}

/** Whether the quote above has the lead-in of a list item, or shows it. */
function isIntroduced(above: Block | undefined, { article, passage }: Citation): boolean {
  if (passage.form.kind !== 'item') return true;
  if (above?.kind !== 'quote' || above.citation.article !== article) return false;
  const { form, text } = above.citation.passage;
  const { leadIn } = passage.form;
  const isSame = form.kind === 'item' && form.leadIn.join() === leadIn.join();
  return isSame || text.includes(leadIn.at(-1) ?? '');
}
