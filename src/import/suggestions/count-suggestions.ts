import { isSure, type Suggestions } from './suggestion.ts';

/** How many entities and facts are suggested. */
export interface SuggestionCount {
  readonly entities: number;
  /** Facts that the program believes as they are. */
  readonly sure: number;
  /** Facts that a person has to look at. */
  readonly open: number;
}

export function countSuggestions(all: readonly Suggestions[]): SuggestionCount {
  const facts = all.flatMap((each) => each.facts);
  const sure = facts.filter(isSure).length;
  const entities = all.reduce((sum, each) => sum + each.entities.length, 0);
  return { entities, sure, open: facts.length - sure };
}

/** `2 names and 5 facts (1 sure, 4 for a person)`; undefined if there are none. */
export function sayCount({ entities, sure, open }: SuggestionCount): string | undefined {
  const facts = sure + open;
  const parts = [
    ...(entities === 0 ? [] : [plural(entities, 'name')]),
    ...(facts === 0 ? [] : [plural(facts, 'fact')]),
  ];
  if (parts.length === 0) return undefined;
  const split = facts === 0 ? '' : ` (${sure} sure, ${open} for a person)`;
  return `${parts.join(' and ')}${split}`;
}

function plural(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
