import type { Block } from '../../answer/answer.ts';
import type { EntityId } from '../../entities/entity.ts';
import { PUBLISHED } from '../../facts/fact.ts';
import type { Found } from '../../facts/facts.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { CONFIRMED } from '../say-fact.ts';
import { sayFactInShort } from '../say-in-short.ts';
import { sayMark, sayMarks } from '../say-place.ts';
import { sayQuote } from '../say-words.ts';
import type { Speaker } from '../texts/say.ts';
import type { Item, LevelOfDetail } from './item.ts';
import { bold, quoted } from './markup.ts';

/** A fact, and the words that prove it: `**other side** · when · what`. */
export function factItem(
  found: Found,
  about: readonly EntityId[],
  speaker: Speaker,
  detail: LevelOfDetail,
  above: Block | undefined,
): Item {
  const { quotes, believed, yearFrom } = found.fact;
  const { subject, rest } = sayFactInShort(found, about, speaker);
  const shown = quotes.slice(0, detail.quotes);
  const proof = shown.map((citation) =>
    quoted(`${sayQuote(citation, detail.quote, speaker)} ${sayMark(citation, speaker)}`),
  );
  const marks = sayMarks(quotes.slice(detail.quotes), speaker);
  const who = `${bold(subject)}${believed.by === 'person' ? CONFIRMED : ''}`;
  const head = [who, ...rest].join(' · ');
  const year = yearFrom === undefined || yearFrom === PUBLISHED ? [] : [yearFrom.passage];
  const continues = detail.quotes === 0 && above?.kind === 'fact';
  return {
    text: marks === '' ? head : `${head} ${marks}`,
    ...(proof.length === 0 ? {} : { proof: proof.join('\n') }),
    ...(yearFrom === undefined ? {} : { yearProof: sayYearProof(yearFrom, speaker) }),
    passages: [...new Set([...quotes.map(({ passage }) => passage), ...year])],
    ...(continues ? { continues } : {}),
  };
}

function sayYearProof(yearFrom: Citation | typeof PUBLISHED, speaker: Speaker): string {
  const proof =
    yearFrom === PUBLISHED ? speaker.say('fact.year-article') : sayMark(yearFrom, speaker);
  return speaker.say('fact.year-proof', { proof: { words: proof } });
}
