import type { EntityId } from '../entities/entity.ts';
import type { Matter } from '../facts/fact.ts';
import { about, details, type Found } from '../facts/facts.ts';
import type { Speaker } from './texts/say.ts';

/** A fact in the interface's language: whom it is about, when (and through whom), what. */
export interface SaidFact {
  readonly who: string;
  readonly when: readonly string[];
  readonly what: readonly string[];
}

/** @param matter what is said elsewhere already, and not once more */
export function sayFact({ fact, via }: Found, speaker: Speaker, matter?: Matter): SaidFact {
  const date = fact.when === undefined ? undefined : speaker.date(fact.when);
  const words = fact.whenWords === undefined ? undefined : speaker.literal(fact.whenWords);
  const through = via && speaker.say('fact.via', { via: { entities: [via] } });
  return {
    who: about(fact)
      .map((id) => speaker.name(id))
      .join(fact.kind === 'partnership' ? ' × ' : ' · '),
    when: [words ?? date, through].filter((part) => part !== undefined),
    what: details(fact)
      .filter(({ words }) => !isMatter(words, matter))
      .map(({ label, words }) =>
        speaker.say('detail.line', { label: { key: `detail.${label}` }, words: { words } }),
      ),
  };
}

/** A fact in a row of a comparison: what neither the row nor its side says already. */
export function sayCell(
  found: Found,
  side: EntityId,
  matter: Matter | undefined,
  speaker: Speaker,
): string {
  const { when, what } = sayFact(found, speaker, matter);
  const said = [side, found.via, matter && 'entity' in matter ? matter.entity : undefined];
  const others = about(found.fact).filter((id) => !said.includes(id));
  return [...others.map((id) => speaker.name(id)), ...when, ...what].join(' · ');
}

function isMatter(words: readonly string[], matter: Matter | undefined): boolean {
  return matter !== undefined && 'words' in matter && words.join() === matter.words;
}
