const QUOTED = /^(?:".*"|'.*'|`.*`)$/s;

/**
 * The settings whose value has quotes around it: shells and `.env` take them off, but
 * `docker run --env-file` passes them on.
 */
export function quotedSettings(
  env: Readonly<Record<string, string | undefined>>,
  names: readonly string[],
): string[] {
  return names.filter((name) => QUOTED.test(env[name]?.trim() ?? ''));
}
