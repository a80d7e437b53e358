import type { EntityId } from '../../entities/entity.ts';
import { joinerOf, sidesOf } from '../../facts/facts.ts';
import type { Fact } from '../../facts/kinds.ts';
import type { Citation } from '../../knowledge/citation.ts';
import { sayMark, sayPlace } from '../say-place.ts';
import type { Speaker } from '../texts/say.ts';
import { entityAddress, passageAddress } from './addresses.ts';
import { type Html, html, type Part } from './html.ts';

/** Names as links to what the library states about them. */
export function linkNames(ids: readonly EntityId[], speaker: Speaker, joiner = ''): Part[] {
  return joined(
    ids.map((id) => linkName(id, speaker.name(id))),
    joiner,
  );
}

/** Sides of a fact, called as its article calls them; if not said which, all of them. */
export function linkSides(
  fact: Fact,
  speaker: Speaker,
  ids: readonly EntityId[] = sidesOf(fact),
): Part[] {
  return joined(
    ids.map((id) => linkName(id, speaker.nameIn(fact, id))),
    joinerOf(fact),
  );
}

function linkName(id: EntityId, name: string): Html {
  return html`<a href="${entityAddress(id)}">${name}</a>`;
}

/** Parts with a joiner between them. */
export function joined(parts: readonly Part[], joiner: string): Part[] {
  return parts.flatMap((part, n) => (n === 0 ? [part] : [joiner, part]));
}

/** The whole place of a citation, as a link to its passage. */
export function linkPlace(citation: Citation, speaker: Speaker): Html {
  return html`<a class="place" href="${passageAddress(citation.passage)}">${sayPlace(citation, speaker)}</a>`;
}

/** Only the mark, where the article is named elsewhere; whoever hears it hears the whole place. */
export function linkMark(citation: Citation, speaker: Speaker): Html {
  return html`<a class="proof" href="${passageAddress(citation.passage)}" aria-label="${sayPlace(citation, speaker)}">${sayMark(citation, speaker)}</a>`;
}

/** The marks of several citations, each passage once. */
export function linkMarks(citations: readonly Citation[], speaker: Speaker): Part[] {
  const first = new Map(citations.toReversed().map((each) => [each.passage, each]));
  const once = citations.filter((each) => first.get(each.passage) === each);
  return joined(
    once.map((each) => linkMark(each, speaker)),
    ' ',
  );
}
