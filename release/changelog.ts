const UNRELEASED = '## [Unreleased]';

/** A changelog whose unreleased changes have become a version's. */
export interface Released {
  readonly kind: 'released';
  readonly text: string;
  /** What the version brings, without its heading. */
  readonly notes: string;
}

/** Gives the unreleased changes of a changelog a version and a day, and opens the next section. */
export function releaseChanges(
  changelog: string,
  version: string,
  day: string,
): Released | { readonly kind: 'refused'; readonly problem: string } {
  const start = changelog.indexOf(`\n${UNRELEASED}\n`) + 1;
  if (start === 0) {
    return { kind: 'refused', problem: `CHANGELOG.md has no heading "${UNRELEASED}". Add it.` };
  }
  const from = start + UNRELEASED.length;
  const next = changelog.indexOf('\n## ', from);
  const notes = changelog.slice(from, next === -1 ? undefined : next).trim();
  if (!notes.split('\n').some((line) => line.startsWith('- '))) {
    const problem = `CHANGELOG.md lists nothing below "${UNRELEASED}". Say what ${version} brings.`;
    return { kind: 'refused', problem };
  }
  const rest = next === -1 ? '' : changelog.slice(next);
  const opened = `${changelog.slice(0, from)}\n\n## [${version}] - ${day}`;
  return { kind: 'released', text: `${opened}\n\n${notes}\n${rest}`, notes };
}
