import { Locale } from 'discord-api-types/v10';
import { COMMAND } from './limits.ts';
import type { Path, Problem } from './problem.ts';

export interface Named {
  name: string;
  name_localizations?: Record<string, string> | null | undefined;
  description_localizations?: Record<string, string> | null | undefined;
}

/** A chat command's or an option's name, in every language, fits Discord's pattern. */
export function checkNames(named: Named, path: Path): Problem[] {
  const names: [Path, string][] = [
    [[...path, 'name'], named.name],
    ...Object.entries(named.name_localizations ?? {}).map(([locale, name]): [Path, string] => [
      [...path, 'name_localizations', locale],
      name,
    ]),
  ];
  return names.flatMap(([at, name]) =>
    COMMAND.namePattern.test(name) && name === name.toLowerCase()
      ? []
      : [
          {
            path: at,
            code: 'APPLICATION_COMMAND_INVALID_NAME',
            message: 'Command name is invalid',
          },
        ],
  );
}

/** Localisations are keyed by Discord's own locale codes. */
export function checkLocales(named: Named, path: Path): Problem[] {
  const known = new Set<string>(Object.values(Locale));
  return (['name_localizations', 'description_localizations'] as const).flatMap((key) =>
    Object.keys(named[key] ?? {}).flatMap((locale) =>
      known.has(locale)
        ? []
        : [
            {
              path: [...path, key, locale],
              code: 'BASE_TYPE_CHOICES',
              message: 'Not a locale of Discord',
            },
          ],
    ),
  );
}
