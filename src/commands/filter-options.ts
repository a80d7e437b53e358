import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { applyFilter, type FilterAsked, kindsIn, readFilter } from '../answer/filter.ts';
import { factsOn } from '../answer/list-facts.ts';
import { resolveNames } from '../answer/resolve-names.ts';
import type { Found } from '../facts/facts.ts';
import { FACT_KINDS, type Fact } from '../facts/kinds.ts';
import { completeYear } from '../suggest/complete-date.ts';
import { CATALOGUES } from '../surfaces/texts/locales.ts';
import { fold } from '../text/normalize.ts';
import type { Context, Suggestion } from './command.ts';
import { orWhatThereIs, speakerOf } from './completions.ts';
import { optionLabels } from './localize.ts';

/** The options that limit a list of facts. */
export function filterOptions<const Key extends 'partner' | 'timeline'>(command: Key) {
  return {
    kind: {
      type: ApplicationCommandOptionType.String,
      ...optionLabels(command, 'kind'),
      autocomplete: true,
    },
    year: {
      type: ApplicationCommandOptionType.String,
      ...optionLabels(command, 'year'),
      autocomplete: true,
    },
  } as const;
}

/** Their values as typed. */
interface FilterTyped {
  readonly kind?: string | undefined;
  readonly year?: string | undefined;
}

/** Finds the kind of fact that was typed by its name in any language, or by its id. */
export function askFilter({ kind, year }: FilterTyped): FilterAsked {
  return { kind: kind === undefined ? undefined : { words: kind, kind: readKind(kind) }, year };
}

function readKind(typed: string): Fact['kind'] | undefined {
  const text = fold(typed).trim();
  return FACT_KINDS.map(({ kind }) => kind).find((kind) => namesOfKind(kind).includes(text));
}

function namesOfKind(kind: Fact['kind']): string[] {
  return [kind, ...Object.values(CATALOGUES).map((texts) => texts[`fact.${kind}`])].map(fold);
}

/** The facts of the names typed so far; all facts if there are none yet. */
export function factsNamed(name = '', { library }: Context): readonly Found[] {
  const ids = resolveNames(name, library);
  return name.trim() !== '' && ids.length === 0 ? [] : factsOn(ids, library);
}

/** The kinds of some facts, with how many facts the year leaves of each. */
export function suggestKinds(
  typed: string,
  found: readonly Found[],
  { year }: FilterTyped,
  context: Context,
): Suggestion[] {
  const speaker = speakerOf(context);
  const left = leftBy({ year }, found);
  return orWhatThereIs(typed, (begun) => {
    const text = fold(begun).trim();
    return kindsIn(left)
      .filter((kind) => namesOfKind(kind).some((name) => name.includes(text)))
      .map((kind) => {
        const value = speaker.say(`fact.${kind}`);
        const count = applyFilter({ kind }, left).left.length;
        return { name: speaker.say('filter.choice', { choice: { words: value }, count }), value };
      });
  });
}

/** The years of some facts, the newest first, with how many facts of the kind each has. */
export function suggestYears(
  typed: string,
  found: readonly Found[],
  { kind }: FilterTyped,
  context: Context,
): Suggestion[] {
  const speaker = speakerOf(context);
  const left = leftBy({ kind }, found);
  return orWhatThereIs(typed, (begun) =>
    completeYear(begun, left).map(({ year, count }) => ({
      name: speaker.say('filter.choice', { choice: { date: year }, count }),
      value: year,
    })),
  );
}

function leftBy(typed: FilterTyped, found: readonly Found[]): readonly Found[] {
  return applyFilter(readFilter(askFilter(typed), found).filter, found).left;
}
