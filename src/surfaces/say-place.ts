import type { Citation } from '../knowledge/citation.ts';
import type { Speaker } from './texts/say.ts';

/** `¶20`, or which caption. */
export function sayMark({ passage }: Citation, speaker: Speaker): string {
  if (passage.kind === 'passage') return `¶${passage.ordinal}`;
  return speaker.say('citation.caption', { ordinal: passage.ordinal });
}

/** `¶20 · title · source · date`. */
export function sayPlace(citation: Citation, speaker: Speaker): string {
  const { article } = citation;
  return speaker.say('citation.place', {
    mark: { words: sayMark(citation, speaker) },
    title: { words: article.title },
    source: { words: article.source },
    date: { date: article.published },
  });
}

/** The headings that a citation stands under, the outermost first. */
export function sayTrail({ passage }: Citation, speaker: Speaker): string {
  return speaker.words(passage.trail.join(' › '));
}
