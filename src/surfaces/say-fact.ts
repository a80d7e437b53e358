import { about, details, type Found } from '../facts/facts.ts';
import type { Speaker } from './texts/say.ts';

/** A fact in the interface's language: whom it is about, when (and through whom), what. */
export interface SaidFact {
  readonly who: string;
  readonly when: readonly string[];
  readonly what: readonly string[];
}

export function sayFact({ fact, via }: Found, speaker: Speaker): SaidFact {
  const date = fact.when === undefined ? undefined : speaker.date(fact.when);
  const words = fact.whenWords === undefined ? undefined : speaker.literal(fact.whenWords);
  const through = via && speaker.say('fact.via', { via: { entities: [via] } });
  return {
    who: about(fact)
      .map((id) => speaker.name(id))
      .join(fact.kind === 'partnership' ? ' × ' : ' · '),
    when: [words ?? date, through].filter((part) => part !== undefined),
    what: details(fact).map(({ label, words }) =>
      speaker.say('detail.line', { label: { key: `detail.${label}` }, words: { words } }),
    ),
  };
}
