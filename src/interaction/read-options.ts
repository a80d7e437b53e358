import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { Option, OptionValues } from '../commands/command.ts';
import type { Typing } from './interaction.ts';

/** An option in an interaction. */
type Given = Typing['data']['options'][number];

const TYPE_OF: Readonly<Record<Option['type'], 'string' | 'number' | 'boolean'>> = {
  [Type.String]: 'string',
  [Type.Integer]: 'number',
  [Type.Boolean]: 'boolean',
};

/** The given options that the definition has and whose values have the right type. */
export function readGiven(defined: readonly Option[], given: readonly Given[]): OptionValues {
  const values = defined.flatMap(({ name, type }) => {
    const value = given.find((each) => each.name === name && each.type === type)?.value;
    return typeof value === TYPE_OF[type] ? [[name, value]] : [];
  });
  return Object.fromEntries(values);
}

/** The same, but a missing required option becomes empty text, 0 or false. */
export function readOptions(defined: readonly Option[], given: readonly Given[]): OptionValues {
  const missing = defined
    .filter(({ required }) => required)
    .map(({ name, type }) => [name, EMPTY[type]]);
  return { ...Object.fromEntries(missing), ...readGiven(defined, given) };
}

const EMPTY: Readonly<Record<Option['type'], string | number | boolean>> = {
  [Type.String]: '',
  [Type.Integer]: 0,
  [Type.Boolean]: false,
};
