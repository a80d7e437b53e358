import {
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { systemClock } from '../../../src/transport/clock.ts';
import { type FolderWatch, watchFolder } from '../../../src/transport/library/watch-folder.ts';
import { createLog } from '../../../src/transport/log.ts';
import { until } from '../../e2e/bench/until.ts';
import { type Folder, temporaryFolders } from '../../support/folders.ts';

const makeFolder = temporaryFolders();
const open: FolderWatch[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((each) => each.close()));
});

/** What changed so long before had stood still, be it polled or not. */
const STOOD_MS = 450;

/** A watch, and how often it told of changes. */
async function watching(path: string, watch: 'auto' | 'poll' = 'auto') {
  const told = { times: 0 };
  const log = createLog({ logLevel: 'silent' });
  const onStill = () => {
    told.times++;
  };
  const folder = await watchFolder({ folder: path, watch, clock: systemClock, log, onStill });
  open.push(folder);
  await folder.ready;
  return { folder, told };
}

/** Changes something, and waits until that is told. @returns which files changed, without the folder */
async function told(
  { folder, told }: Awaited<ReturnType<typeof watching>>,
  path: string,
  change: () => void,
): Promise<string[]> {
  const [before, since] = [told.times, systemClock.now()];
  change();
  await until(() => told.times > before, 'the change to be told');
  const changed = folder.unsteady(since + STOOD_MS).map((each) => each.replace(`${path}/`, ''));
  return [...new Set(changed)].sort();
}

const CHANGES: readonly (readonly [string, (folder: Folder) => void, string])[] = [
  ['a new article', (folder) => folder.put('articles/new.md', 'x'), 'articles/new.md'],
  [
    'new words in an article',
    (folder) => folder.edit('articles/a.md', '腾', '騰'),
    'articles/a.md',
  ],
  ['an article that is gone', (folder) => folder.remove('articles/a.md'), 'articles/a.md'],
  ['a file of facts', (folder) => folder.put('facts/a.yaml', '[]'), 'facts/a.yaml'],
  ['the names', (folder) => folder.put('entities.yaml', '[]'), 'entities.yaml'],
  [
    'a file that is written elsewhere and moved into its place',
    (folder) => renameSync(folder.put('.x.tmp', 'x'), folder.at('articles/a.md')),
    'articles/a.md',
  ],
  [
    'a file with another date alone',
    (folder) => utimesSync(folder.at('articles/a.md'), 1, 1),
    'articles/a.md',
  ],
];

describe('it tells of', () => {
  it.each(CHANGES)('%s', async (_what, change, name) => {
    const folder = makeFolder();
    const watch = await watching(folder.path);
    expect(await told(watch, folder.path, () => change(folder))).toContain(name);
    expect(watch.told.times).toBe(1);
  });

  it.each(CHANGES.slice(0, 3))('%s, by polling', async (_what, change, name) => {
    const folder = makeFolder();
    const watch = await watching(folder.path, 'poll');
    expect(await told(watch, folder.path, () => change(folder))).toContain(name);
  });

  it('articles that come by a link to a folder elsewhere, and another one in its place', async () => {
    const folder = makeFolder();
    const [one, two] = [folder.at('.one'), folder.at('.two')];
    for (const path of [one, two]) mkdirSync(path);
    rmSync(folder.at('articles'), { recursive: true });
    symlinkSync(one, folder.at('articles'));
    const watch = await watching(folder.path);
    const add = (to: string) => writeFileSync(join(to, 'n.md'), 'x');
    expect(await told(watch, folder.path, () => add(one))).toContain('articles/n.md');
    await told(watch, folder.path, () => {
      symlinkSync(two, folder.at('link'));
      renameSync(folder.at('link'), folder.at('articles'));
    });
    expect(await told(watch, folder.path, () => add(two))).toContain('articles/n.md');
  });

  it('another folder in the place of the whole one, and of what changes there', async () => {
    const parent = mkdtempSync(join(tmpdir(), 'yinzheng-'));
    const path = join(parent, 'k');
    for (const version of ['v1', 'v2'])
      mkdirSync(join(parent, version, 'articles'), { recursive: true });
    symlinkSync('v1', path);
    const watch = await watching(path);
    await told(watch, path, () => {
      unlinkSync(path);
      symlinkSync('v2', path);
    });
    const added = join(path, 'articles/n.md');
    const since = systemClock.now() + STOOD_MS;
    await until(() => {
      writeFileSync(added, 'x');
      return watch.folder.unsteady(since).includes(added);
    }, 'a change there');
    rmSync(parent, { recursive: true });
  });
});

it('tells nothing of what the library does not read, and of nothing that was there before', async () => {
  const folder = makeFolder();
  const watch = await watching(folder.path);
  for (const name of ['suggested/a.yaml', '.git/index', 'articles/.a.md.swp', 'articles/a.md~']) {
    folder.put(name, 'x');
  }
  for (const name of ['notes.txt', 'data/library.cache', 'articles/deep/b.md', 'README.md']) {
    folder.put(name, 'x');
  }
  const changed = await told(watch, folder.path, () => folder.put('terms.yaml', 'forms: []'));
  expect(changed).toEqual(['terms.yaml']);
  expect(watch.told.times).toBe(1);
});

it('a folder with links in a circle is watched as far as it goes', async () => {
  const folder = makeFolder();
  symlinkSync('loop.md', folder.at('articles/loop.md'));
  rmSync(folder.at('facts'), { recursive: true });
  symlinkSync('.', folder.at('facts'));
  const watch = await watching(folder.path);
  const add = () => folder.put('articles/n.md', 'x');
  expect(await told(watch, folder.path, add)).toContain('articles/n.md');
});
