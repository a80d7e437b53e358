import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeRelease, type Release } from '../../release/make-release.ts';
import { emptyFolders } from '../support/empty-folders.ts';

const CHANGELOG = `# Changelog

## [Unreleased]

### Added

- # A command that begins with a hash.

## [0.1.0] - 2026-01-01

- The first.
`;

const makeFolder = emptyFolders();
let folder: string;
let done: string[];

const git = (...args: readonly string[]) =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);

beforeEach(() => {
  folder = makeFolder();
  done = [];
  const manifest = { name: 'made-up', version: '0.1.0' };
  write('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  const lock = { ...manifest, lockfileVersion: 3, packages: { '': manifest } };
  write('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
  write('CHANGELOG.md', CHANGELOG);
  git('init', '--quiet');
  git('config', 'user.name', 'A');
  git('config', 'user.email', 'a@example.org');
  git('add', '.');
  git('commit', '--quiet', '--message', 'Begin');
  git('tag', 'v0.1.0');
});

const release = (given: Partial<Release> = {}) =>
  makeRelease({
    ...{ folder, version: '0.2.0', day: '2026-12-01' },
    test: () => void done.push('tested'),
    pack() {
      done.push(`packed ${JSON.parse(read('package.json')).version}`);
      return 'made-up.tgz';
    },
    ...given,
  });

/** Nothing of the clone may have changed. */
function expectUntouched(): void {
  expect(git('status', '--porcelain')).toBe('');
  expect(git('log', '--format=%s')).toBe('Begin\n');
  expect(git('tag')).toBe('v0.1.0\n');
}

it('tests, packs under the new version, commits and tags', () => {
  expect(release()).toEqual({ kind: 'released', tag: 'v0.2.0', file: 'made-up.tgz' });
  expect(done).toEqual(['tested', 'packed 0.2.0']);
  expect(git('status', '--porcelain')).toBe('');
  expect(git('log', '--format=%s')).toBe('Release 0.2.0\nBegin\n');
  expect(git('diff', '--name-only', 'v0.1.0', 'v0.2.0').trim().split('\n')).toEqual([
    'CHANGELOG.md',
    'package-lock.json',
    'package.json',
  ]);
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({
    version: '0.2.0',
    packages: { '': { version: '0.2.0' } },
  });
});

it('turns what was unreleased into the section of the version, and the notes of its tag', () => {
  release();
  expect(read('CHANGELOG.md')).toBe(
    CHANGELOG.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [0.2.0] - 2026-12-01\n'),
  );
  expect(git('tag', '--list', '--format=%(contents)', 'v0.2.0').trim()).toBe(
    '0.2.0\n\n### Added\n\n- # A command that begins with a hash.',
  );
});

it('the next one needs changes of its own', () => {
  release();
  expect(release({ version: '0.3.0' })).toEqual({
    kind: 'refused',
    problems: ['CHANGELOG.md lists nothing below "## [Unreleased]". Say what 0.3.0 brings.'],
  });
});

it('the very first has the version that package.json has already', () => {
  git('tag', '--delete', 'v0.1.0');
  expect(release({ version: '0.1.0' })).toMatchObject({ kind: 'released', tag: 'v0.1.0' });
});

it('a trial leaves nothing but the package', () => {
  expect(release({ isTrial: true })).toEqual({ kind: 'tried', file: 'made-up.tgz' });
  expect(done).toEqual(['tested', 'packed 0.2.0']);
  expectUntouched();
});

describe('is refused before anything is done:', () => {
  it.each([
    ['two', 'two is not a version such as 1.2.3 or 1.3.0-beta.1.'],
    ['v0.2.0', 'v0.2.0 is not a version such as 1.2.3 or 1.3.0-beta.1.'],
    ['0.1.0', '0.1.0 does not come after 0.1.0, which is released. Choose a later one.'],
    ['0.0.9', '0.0.9 does not come after 0.1.0, which is released. Choose a later one.'],
  ])('the version %s', (version, problem) => {
    expect(release({ version })).toEqual({ kind: 'refused', problems: [problem] });
    expect(done).toEqual([]);
    expectUntouched();
  });

  it('what is not committed, with everything else that is wrong', () => {
    write('CHANGELOG.md', '# Changelog\n');
    write('new.txt', '');
    expect(release({ version: '0.1.0' })).toEqual({
      kind: 'refused',
      problems: [
        '0.1.0 does not come after 0.1.0, which is released. Choose a later one.',
        'Not committed: CHANGELOG.md, new.txt. Commit it or put it away.',
        'CHANGELOG.md has no heading "## [Unreleased]". Add it.',
      ],
    });
  });
});

describe('leaves everything as it was if', () => {
  it.each(['test', 'pack'] as const)('%s fails', (step) => {
    const fail = () => {
      throw new Error('it does not run');
    };
    expect(() => release({ [step]: fail })).toThrow('it does not run');
    expectUntouched();
  });

  it('git takes no commit', () => {
    write('.git/hooks/pre-commit', '#!/bin/sh\nexit 1\n');
    execFileSync('chmod', ['+x', join(folder, '.git/hooks/pre-commit')]);
    expect(() => release()).toThrow('git commit');
    expectUntouched();
  });
});
