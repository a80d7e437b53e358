import { ApplicationCommandOptionType as OptionType } from 'discord-api-types/v10';
import { z } from 'zod';
import { checkLocales, checkNames } from './check-names.ts';
import { COMMAND } from './limits.ts';
import type { Path, Problem } from './problem.ts';

export const localizations = z.record(z.string(), z.string()).nullish();
const [number, flag] = [z.number().nullish(), z.boolean().nullish()];

export const choiceBody = z.looseObject({
  name: z.string(),
  name_localizations: localizations,
  value: z.union([z.string(), z.number()]),
});
type ChoiceBody = z.infer<typeof choiceBody>;

const fields = z.looseObject({
  type: z.number(),
  name: z.string(),
  name_localizations: localizations,
  description: z.string(),
  description_localizations: localizations,
  ...{ required: flag, autocomplete: flag },
  choices: z.array(choiceBody).nullish(),
  ...{ min_length: number, max_length: number, min_value: number, max_value: number },
});

/** An option, subcommand or group of a command. */
export type OptionBody = z.infer<typeof fields> & { options?: OptionBody[] | null | undefined };

export const optionBody: z.ZodType<OptionBody> = fields.extend({
  options: z.array(z.lazy(() => optionBody)).nullish(),
});

const SUBCOMMAND = 1;
const GROUP = 2;

/** Checks a list of options against each other, and each by itself. */
export function checkOptions(options: readonly OptionBody[], base: Path): Problem[] {
  return [
    ...checkOrder(options, base),
    ...checkUnique(options, base),
    ...checkKinds(options, base),
    ...options.flatMap((option, index) => checkOption(option, [...base, index])),
  ];
}

function checkOrder(options: readonly OptionBody[], base: Path): Problem[] {
  const firstOptional = options.findIndex(({ required }) => !required);
  const late = options.findIndex(({ required }, index) => required && index > firstOptional);
  if (firstOptional < 0 || late < 0) return [];
  const code = 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID';
  const message = 'Required options must be placed before non-required options';
  return [{ path: [...base, late], code, message }];
}

function checkUnique(options: readonly OptionBody[], base: Path): Problem[] {
  const seen = new Set<string>();
  const code = 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS';
  return options.flatMap(({ name }, index) => {
    if (seen.has(name)) {
      return [{ path: [...base, index], code, message: 'Option name already exists' }];
    }
    seen.add(name);
    return [];
  });
}

function checkKinds(options: readonly OptionBody[], base: Path): Problem[] {
  const nested = options.filter(({ type }) => type === SUBCOMMAND || type === GROUP);
  if (nested.length === 0 || nested.length === options.length) return [];
  const message = 'Sub-commands and values cannot stand side by side';
  return [{ path: base, code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message }];
}

function checkOption(option: OptionBody, path: Path): Problem[] {
  const problems: Problem[] = [...checkNames(option, path), ...checkLocales(option, path)];
  if (option.autocomplete && (option.choices ?? []).length > 0) {
    const code = 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_WITH_CHOICES';
    const message = 'Choices and autocomplete exclude each other';
    problems.push({ path: [...path, 'autocomplete'], code, message });
  }
  if (
    reversed(option.min_length, option.max_length) ||
    reversed(option.min_value, option.max_value)
  ) {
    const code = 'APPLICATION_COMMAND_OPTIONS_MIN_EXCEEDS_MAX';
    problems.push({ path, code, message: 'The minimum exceeds the maximum' });
  }
  return [
    ...problems,
    ...checkChoices(option.choices ?? [], [...path, 'choices']),
    ...checkOptions(option.options ?? [], [...path, 'options']),
  ];
}

const reversed = (min: number | null | undefined, max: number | null | undefined) =>
  typeof min === 'number' && typeof max === 'number' && min > max;

function checkChoices(choices: readonly ChoiceBody[], base: Path): Problem[] {
  return choices.flatMap((choice, index) => {
    const repeated = choices.findIndex(({ name }) => name === choice.name) < index;
    const code = 'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS';
    const same: Problem[] = repeated
      ? [{ path: [...base, index], code, message: 'Option choice name already exists' }]
      : [];
    return [...same, ...checkChoiceValue(choice, [...base, index])];
  });
}

/** A text value has 1 to 100 characters; Discord's schema says 0 to 6,000, its documentation 100. */
export function checkChoiceValue({ value }: ChoiceBody, path: Path): Problem[] {
  if (typeof value !== 'string') return [];
  if (value.length >= 1 && value.length <= COMMAND.choiceValue) return [];
  const message = `Must be between 1 and ${COMMAND.choiceValue} in length.`;
  return [{ path: [...path, 'value'], code: 'BASE_TYPE_BAD_LENGTH', message }];
}

/** What is suggested is of its option's type: a text for a text, a number for a number. */
export function checkChoiceType(
  { value }: ChoiceBody,
  optionType: number | undefined,
  path: Path,
): Problem[] {
  const isOfType =
    optionType === OptionType.Integer
      ? Number.isInteger(value)
      : (typeof value === 'string') === (optionType === OptionType.String);
  if (isOfType) return [];
  const message = `Value "${value}" is not of the type of the option.`;
  return [{ path: [...path, 'value'], code: 'BASE_TYPE_CHOICES', message }];
}
