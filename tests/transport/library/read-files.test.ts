import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, symlinkSync, truncateSync } from 'node:fs';
import { createServer } from 'node:net';
import { basename, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { articleText } from '../../support/article.ts';
import { type Folder, loadLines, temporaryFolders } from '../../support/folders.ts';
import { withoutRights } from '../../support/without-rights.ts';

const makeFolder = temporaryFolders();
const BINARY = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 0xff, 0xfe);
const SOUND = { loads: true, lines: [], articles: ['a'], facts: 1 };

async function listen(path: string): Promise<void> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(path, listening));
  onTestFinished(() => void server.close());
}

describe('nothing is said of what systems and editors leave behind', () => {
  it('be it ever so much', async () => {
    const folder = makeFolder();
    for (const name of [
      ...['.DS_Store', 'articles/.DS_Store', '.git/objects/ab/cd', 'articles/._a.md', '.hidden.md'],
      ...['articles/a.md~', 'articles/#a.md#', 'articles/.a.md.swp', 'articles/a.md.swp'],
      ...['facts/a.yaml.swo', 'articles/~$a.docx', 'README.md', 'entities.yaml~'],
    ]) {
      folder.put(name, BINARY);
    }
    expect(await loadLines(folder)).toEqual(SOUND);
  });

  it('nor of the lock of an editor, a link that leads nowhere', async () => {
    const folder = makeFolder();
    symlinkSync('me@host.1234:5678', folder.at('articles/.#a.md'));
    expect(await loadLines(folder)).toEqual(SOUND);
  });
});

describe('one warning says of what does not belong here that it is not read', () => {
  it('of each file', async () => {
    const folder = makeFolder();
    const names = [
      ...['photo.png', 'articles/photo.png', 'Thumbs.db', 'notes.txt', 'entities copy.yaml'],
      ...['facts/a.yaml.bak', 'facts/a.yaml.orig', 'articles/a.md.tmp', 'articles/a copy.md'],
      ...['articles/a (1).md', 'articles/a - 副本.md', 'articles/Copy of a.md', 'facts/a 2.yaml'],
      ...['articles/a.sync-conflict-20240101.md', 'articles/a.MD', 'articles/a.yaml'],
    ];
    for (const name of names) folder.put(name, BINARY);
    const { lines, ...rest } = await loadLines(folder);
    expect({ ...rest, lines: [] }).toEqual(SOUND);
    for (const line of lines) {
      expect(line).toMatch(/^[^:]+:1: warning: the file is not read\. Remedy: articles are /u);
    }
    expect(lines.map((line) => line.split(':')[0]).sort()).toEqual(names.sort());
  });

  it('of a whole folder one', async () => {
    const folder = makeFolder();
    for (const name of ['node_modules/x/y.js', 'articles/2017/b.md', 'facts/old/a.yaml']) {
      folder.put(name, BINARY);
      folder.put(`${name}.more`, BINARY);
    }
    const { loads, lines } = await loadLines(folder);
    expect(loads).toBe(true);
    expect(lines).toEqual(
      ['articles/2017', 'facts/old', 'node_modules'].map((name) =>
        expect.stringMatching(new RegExp(`^${name}:1: warning: .*folder.*not read`, 'u')),
      ),
    );
  });

  it('but a name that an article cannot have is an error, where nothing else has it', async () => {
    const folder = makeFolder();
    folder.put('articles/b c.md', articleText('一段。'));
    const { loads, lines } = await loadLines(folder);
    expect([loads, lines]).toEqual([false, [expect.stringContaining('cannot be an article')]]);
  });
});

describe('links to folders and files are followed', () => {
  it.each(['articles', 'facts'])('%s lies elsewhere', async (name) => {
    const folder = makeFolder();
    renameSync(folder.at(name), `${folder.path}-${name}`);
    symlinkSync(`${folder.path}-${name}`, folder.at(name));
    expect(await loadLines(folder)).toEqual(SOUND);
  });

  it('a volume as Kubernetes mounts it: every file a link through a hidden folder', async () => {
    const folder = makeFolder();
    mkdirSync(folder.at('..2026'));
    renameSync(folder.at('entities.yaml'), folder.at('..2026/entities.yaml'));
    symlinkSync('..2026', folder.at('..data'));
    symlinkSync('..data/entities.yaml', folder.at('entities.yaml'));
    expect(await loadLines(folder)).toEqual(SOUND);
  });

  it('the folder itself', async () => {
    const folder = makeFolder();
    symlinkSync(folder.path, `${folder.path}-link`);
    expect((await loadLines({ ...folder, path: `${folder.path}-link` })).loads).toBe(true);
  });

  it.each(['articles/loop', 'loop'])('%s, which leads back, ends', async (name) => {
    const folder = makeFolder();
    symlinkSync(folder.path, folder.at(name));
    const { loads, lines, articles } = await loadLines(folder);
    expect([loads, articles]).toEqual([true, ['a']]);
    expect(lines).toEqual([expect.stringMatching(/warning: .*not read/u)]);
  });

  it('no folder is read twice', async () => {
    const folder = makeFolder();
    folder.remove('facts');
    symlinkSync('articles', folder.at('facts'));
    const { loads, lines } = await loadLines(folder);
    expect([loads, lines]).toEqual([false, [expect.stringMatching(/^facts:1: error: .*already/u)]]);
  });

  it('no file is read twice, and it keeps its own name', async () => {
    const folder = makeFolder();
    folder.put('articles/b.md', articleText('又一段。'));
    symlinkSync('b.md', folder.at('articles/a-link.md'));
    const { articles, lines } = await loadLines(folder);
    expect(articles).toEqual(['a', 'b']);
    expect(lines).toEqual([
      expect.stringMatching(/^articles\/a-link\.md:1: warning: .*articles\/b\.md.* already/u),
    ]);
  });
});

describe('what is no file is named and never opened', () => {
  const made: readonly [string, (at: string, folder: Folder) => unknown, RegExp][] = [
    ['a pipe', (at) => execFileSync('mkfifo', [at]), /pipe/u],
    ['a socket', (at) => listen(at), /socket/u],
    ['a folder', (at) => mkdirSync(at), /folder/u],
    ['a link to a pipe', linkToPipe, /pipe/u],
    ['a link to an endless device', (at) => symlinkSync('/dev/zero', at), /device/u],
    ['a link that leads nowhere', (at) => symlinkSync('nowhere', at), /nowhere/u],
    ['a link to itself', (at) => symlinkSync(at, at), /circle/u],
  ];

  it('in the place of an article an error each', async () => {
    const folder = makeFolder();
    const names = made.map((_, n) => `articles/b${n}.md`);
    for (const [n, [, make]] of made.entries()) await make(folder.at(`articles/b${n}.md`), folder);
    const { loads, lines } = await loadLines(folder);
    expect(loads).toBe(false);
    expectEach(lines, names, 'error');
  });

  it('elsewhere a warning each', async () => {
    const folder = makeFolder();
    const names = made.map((_, n) => `other${n}`);
    for (const [n, [, make]] of made.entries()) await make(folder.at(`other${n}`), folder);
    const { loads, lines } = await loadLines(folder);
    expect(loads).toBe(true);
    expectEach(lines, names, 'warning');
  });

  /** One line of each name, that says what of `made` it is. */
  function expectEach(lines: readonly string[], names: readonly string[], severity: string) {
    expect(lines.map((line) => line.split(':')[0])).toEqual(names);
    for (const [n, [what, , sign]] of made.entries()) {
      expect(lines[n], what).toMatch(new RegExp(`:1: ${severity}: .* Remedy: \\w+ `, 'u'));
      expect(lines[n], what).toMatch(sign);
    }
  }

  it('a pipe in the place of all articles', async () => {
    const folder = makeFolder();
    folder.remove('articles');
    execFileSync('mkfifo', [folder.at('articles')]);
    const { loads, lines } = await loadLines(folder);
    expect([loads, lines]).toEqual([false, [expect.stringMatching(/^articles:1: error: .*pipe/u)]]);
  });
});

function linkToPipe(at: string, { path }: Folder): void {
  const pipe = `${path}-pipe-of-${basename(at)}`;
  execFileSync('mkfifo', [pipe]);
  symlinkSync(pipe, at);
}

describe('a file that is too large is not read', () => {
  it('but told by its size', async () => {
    const folder = makeFolder();
    truncateSync(folder.put('articles/b.md', ''), 3e9);
    const { loads, lines } = await loadLines(folder);
    expect([loads, lines]).toEqual([
      false,
      [expect.stringMatching(/^articles\/b\.md:1: error: .*3000 MB.* 20 .*MAX_FILE_MB/u)],
    ]);
  });

  it('the limit is a setting', async () => {
    const folder = makeFolder();
    folder.put('articles/b.md', articleText('长。\n\n'.repeat(400_000)));
    expect((await loadLines(folder, 1)).lines).toEqual([expect.stringContaining('4 MB')]);
  });

  it('unless it does not belong here anyway', async () => {
    const folder = makeFolder();
    truncateSync(folder.put('video.mp4', ''), 3e9);
    expect((await loadLines(folder)).loads).toBe(true);
  });
});

describe('what may not be read is named', () => {
  it.each(['articles/a.md', 'entities.yaml', 'facts/a.yaml', 'articles'])('%s', async (name) => {
    const folder = makeFolder();
    const { loads, lines } = await withoutRights(folder, [name], () => loadLines(folder));
    expect([loads, lines]).toEqual([
      false,
      [expect.stringMatching(/^[^:]+:1: error: it may not be read \(EACCES\)\. Remedy: \w+ /u)],
    ]);
    expect(lines[0]).toContain(`${name}:1`);
  });

  it('all of it at once', async () => {
    const folder = makeFolder();
    const names = ['articles/a.md', 'entities.yaml'];
    const { lines } = await withoutRights(folder, names, () => loadLines(folder));
    expect(lines.map((line) => line.split(':')[0])).toEqual(names);
  });

  it('what fails only when it is read', async () => {
    const folder = makeFolder();
    // Its size is 0 and its rights are its owner's, but no byte of it can be read.
    symlinkSync('/proc/self/mem', folder.at('articles/b.md'));
    const { loads, lines } = await loadLines(folder);
    expect([loads, lines]).toEqual([
      false,
      [expect.stringMatching(/^articles\/b\.md:1: error: it cannot be read \(E\w+\)/u)],
    ]);
  });

  it('a name that is not UTF-8', async () => {
    const folder = makeFolder();
    const name = Buffer.concat([
      Buffer.from(folder.at('articles/b')),
      Buffer.from('ff2e6d64', 'hex'),
    ]);
    symlinkSync('a.md', name);
    const { loads, lines } = await loadLines(folder);
    expect([loads, lines]).toEqual([false, [expect.stringMatching(/not valid UTF-8/u)]]);
  });
});

it('more files than a process may open at once are read', async () => {
  const folder = makeFolder();
  for (let n = 0; n < 150; n++) folder.put(`articles/n${n}.md`, articleText('一段。'));
  const module = JSON.stringify(resolve('dist/transport/library/read-files.js'));
  const program =
    `import(${module}).then(({ readFiles }) => readFiles(${JSON.stringify(folder.path)}))` +
    '.then((files) => console.log(files.filter(({ bytes }) => bytes?.length > 0).length))';
  const limited = `ulimit -n 64; exec "$0" -e '${program}'`;
  // With the one that was there, and the three files beside the articles.
  expect(execFileSync('sh', ['-c', limited, process.execPath], { encoding: 'utf8' }).trim()).toBe(
    '154',
  );
});
