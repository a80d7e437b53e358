import satisfies from 'spdx-satisfies';
import { z } from 'zod';
import { EXCEPTIONS, PERMISSIVE, READ_BY_HAND } from './licence-rules.ts';

/** A package that a lock file names. */
export interface Dependency {
  readonly name: string;
  readonly version: string;
  /** As an SPDX expression; undefined if neither npm nor anyone who looked knows it. */
  readonly licence: string | undefined;
  /** Whether it only serves development: no release installs it. */
  readonly isForDevelopment: boolean;
}

const lockFile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().default(false),
      link: z.boolean().default(false),
    }),
  ),
});

/**
 * Reads what a lock file installs on any platform; a folder of installed packages has only those of
 * its own.
 * @throws ZodError if it is no lock file of npm
 */
export function dependenciesIn(lock: unknown): Dependency[] {
  const found = new Map<string, Dependency>();
  for (const [path, { version = '', license, dev, link }] of Object.entries(
    lockFile.parse(lock).packages,
  )) {
    if (path === '' || link) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const key = `${name}@${version}`;
    const licence = READ_BY_HAND[key]?.licence ?? license;
    const isForDevelopment = dev && (found.get(key)?.isForDevelopment ?? true);
    found.set(key, { name, version, licence, isForDevelopment });
  }
  return [...found.values()].sort((a, b) => compare(nameOf(a), nameOf(b)));
}

/** Finds what may not be used as it is. @returns one sentence for each */
export function findForbidden(dependencies: readonly Dependency[]): string[] {
  return dependencies.flatMap((dependency) => {
    const { licence } = dependency;
    if (licence === undefined) return [`${nameOf(dependency)} states no licence. ${REMEDY}`];
    const exceptions = EXCEPTIONS.filter(({ of }) => isNamed(of, dependency.name));
    const allowed = [...PERMISSIVE, ...exceptions.map((exception) => exception.licence)];
    if (isAllowed(licence, allowed)) return [];
    return [`${nameOf(dependency)} is under ${licence}, which is not allowed. ${REMEDY}`];
  });
}

const REMEDY = 'Read its files, then do without it or add it to release/licence-rules.ts.';

function isAllowed(licence: string, allowed: readonly string[]): boolean {
  try {
    return satisfies(licence, allowed);
  } catch {
    // Not an SPDX expression, such as "SEE LICENSE IN …", so nobody knows what it asks for.
    return false;
  }
}

function isNamed(pattern: string, name: string): boolean {
  return pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

export function nameOf({ name, version }: Pick<Dependency, 'name' | 'version'>): string {
  return `${name}@${version}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
