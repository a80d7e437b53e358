import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as OptionType,
} from 'discord-api-types/v10';

type OptionValue = string | number | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;

export interface GivenOption {
  readonly name: string;
  readonly type: number;
  readonly value?: OptionValue;
  readonly focused?: true;
  readonly options?: readonly GivenOption[];
}

/**
 * What a Discord client sends for a command with these values. Throws where the client would not
 * let the user send it: an unknown option, a missing required one, a value that is no choice.
 */
export function toGivenOptions(
  command: APIApplicationCommand,
  subcommands: readonly string[],
  values: OptionValues,
  focused?: string,
): readonly GivenOption[] {
  return nest(command.options ?? [], subcommands, values, focused);
}

function nest(
  options: readonly APIApplicationCommandOption[],
  [first, ...rest]: readonly string[],
  values: OptionValues,
  focused: string | undefined,
): readonly GivenOption[] {
  if (first === undefined) return fill(options, values, focused);
  const option = options.find(({ name }) => name === first);
  if (option === undefined || !isGroup(option)) {
    throw new Error(`The command has no subcommand ${first}`);
  }
  const inner = nest(option.options ?? [], rest, values, focused);
  return [{ name: first, type: option.type, options: inner }];
}

/** Whether an option holds others, and no value. */
function isGroup(option: APIApplicationCommandOption) {
  return option.type === OptionType.Subcommand || option.type === OptionType.SubcommandGroup;
}

function fill(
  options: readonly APIApplicationCommandOption[],
  values: OptionValues,
  focused: string | undefined,
): readonly GivenOption[] {
  const unknown = Object.keys(values).find((name) => !options.some((o) => o.name === name));
  if (unknown !== undefined) throw new Error(`The command has no option ${unknown}`);
  if (focused === undefined) {
    const missing = options.find(({ name, required }) => required && !(name in values));
    if (missing) throw new Error(`Discord asks for the option ${missing.name} before sending`);
  }
  return Object.entries(values).map(([name, value]) => {
    const option = options.find((o) => o.name === name);
    if (option === undefined || isGroup(option)) throw new Error(`${name} takes no value`);
    if (name === focused) {
      if (!('autocomplete' in option && option.autocomplete)) {
        throw new Error(`The option ${name} has no autocomplete`);
      }
      return { name, type: option.type, value, focused: true };
    }
    // While one option is being typed, the others may still be incomplete.
    if (focused === undefined) assertAllowed(option, value);
    return { name, type: option.type, value };
  });
}

const EXPECTED: Partial<Record<OptionType, string>> = {
  [OptionType.Integer]: 'number',
  [OptionType.Number]: 'number',
  [OptionType.Boolean]: 'boolean',
};

function assertAllowed(option: APIApplicationCommandBasicOption, value: OptionValue): void {
  const refuse = (why: string): never => {
    throw new Error(`Discord does not send ${option.name}: ${JSON.stringify(value)}: ${why}`);
  };
  const expected = EXPECTED[option.type] ?? 'string';
  if (typeof value !== expected) refuse(`not a ${expected}`);
  if (option.type === OptionType.Integer && !Number.isInteger(value)) refuse('not whole');
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  if (choices.length > 0 && !choices.some((c) => c.value === value))
    refuse('not one of the choices');
  if (typeof value === 'string' && option.type === OptionType.String) {
    const { min_length = 1, max_length = 6000 } = option;
    if (value.length < min_length || value.length > max_length) refuse('length out of range');
  }
  if (typeof value === 'number' && ('min_value' in option || 'max_value' in option)) {
    const { min_value = -Infinity, max_value = Infinity } = option;
    if (value < min_value || value > max_value) refuse('out of range');
  }
}
