import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import semver from 'semver';
import { z } from 'zod';
import { releaseChanges } from './changelog.ts';

/** What is to be released, and how it is tried. */
export interface Release {
  /** The folder of the clone. */
  readonly folder: string;
  readonly version: string;
  /** The day, as in 2026-12-01. */
  readonly day: string;
  /** Whether to stop before the commit and put everything back. */
  readonly isTrial?: boolean;
  /** What must succeed before any file is changed; throws if it does not. */
  readonly test: () => void;
  /** Packs what is in the folder and tries it; throws if it fails. @returns the file */
  readonly pack: () => string;
}

export type ReleaseOutcome =
  | { readonly kind: 'released'; readonly tag: string; readonly file: string }
  | { readonly kind: 'tried'; readonly file: string }
  | { readonly kind: 'refused'; readonly problems: readonly string[] };

/** What a release changes; all else stays. */
const FILES = ['CHANGELOG.md', 'package.json', 'package-lock.json'];
const manifest = z.object({ version: z.string() });

/**
 * Makes a version of what is committed: its section of the changelog, its number, its package and its
 * tag. If anything fails, the files are as before.
 * @throws what the tests, the package, npm or git fail with
 */
export function makeRelease(release: Release): ReleaseOutcome {
  const { folder, version, day } = release;
  const problems = [...versionProblems(release), ...treeProblems(folder)];
  const changelog = join(folder, 'CHANGELOG.md');
  const changes = releaseChanges(readFileSync(changelog, 'utf8'), version, day);
  if (changes.kind === 'refused') return refused([...problems, changes.problem]);
  if (problems.length > 0) return refused(problems);
  release.test();
  const tag = `v${version}`;
  try {
    writeFileSync(changelog, changes.text);
    const options = ['--no-git-tag-version', '--allow-same-version', '--ignore-scripts'];
    run(folder, 'npm', 'version', version, ...options);
    const file = release.pack();
    if (release.isTrial) {
      restore(folder);
      return { kind: 'tried', file };
    }
    run(folder, 'git', 'commit', '--quiet', '--message', `Release ${version}`, '--', ...FILES);
    // Verbatim, because git takes lines that begin with # for comments.
    const notes = `${version}\n\n${changes.notes}\n`;
    run(folder, 'git', 'tag', '--annotate', '--cleanup=verbatim', '--message', notes, tag);
    return { kind: 'released', tag, file };
  } catch (error) {
    restore(folder);
    throw error;
  }
}

function versionProblems({ folder, version }: Release): string[] {
  if (semver.valid(version) !== version) {
    return [`${version} is not a version such as 1.2.3 or 1.3.0-beta.1.`];
  }
  const tags = run(folder, 'git', 'tag', '--list', 'v*').split('\n');
  const released = tags.flatMap((tag) => semver.valid(tag) ?? []);
  const current = manifest.parse(
    JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  ).version;
  const newest = semver.rsort(released)[0];
  if (newest !== undefined && semver.lte(version, newest)) {
    return [`${version} does not come after ${newest}, which is released. Choose a later one.`];
  }
  if (semver.lt(version, current)) {
    return [`${version} comes before ${current}, which package.json has. Choose a later one.`];
  }
  return [];
}

function treeProblems(folder: string): string[] {
  const changed = run(folder, 'git', 'status', '--porcelain').split('\n').filter(Boolean);
  if (changed.length === 0) return [];
  const shown = changed.slice(0, 5).map((line) => line.slice(3));
  const more = changed.length > shown.length ? ' …' : '';
  return [`Not committed: ${shown.join(', ')}${more}. Commit it or put it away.`];
}

function restore(folder: string): void {
  run(folder, 'git', 'checkout', '--quiet', 'HEAD', '--', ...FILES);
}

function refused(problems: readonly string[]): ReleaseOutcome {
  return { kind: 'refused', problems };
}

function run(cwd: string, command: string, ...args: readonly string[]): string {
  return execFileSync(command, args, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  }).trimEnd();
}
