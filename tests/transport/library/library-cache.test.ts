import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildLibrary } from '../../../src/library/build-library.ts';
import { loadLibrary } from '../../../src/transport/library/load-library.ts';
import { readFiles } from '../../../src/transport/library/read-files.ts';
import { createLog } from '../../../src/transport/log.ts';
import { articleText } from '../../support/article.ts';
import {
  answersOf,
  createCachedLibrary,
  DEAL,
  DEAL_FACTS,
  type Started,
} from '../../support/cached-library.ts';

const place = createCachedLibrary();
const { file, data, knowledge, start, write } = place;
afterAll(place.remove);

const read = (name: string) => readFileSync(join(place.root, name), 'utf8');
/** Changes a file for one test. */
async function withChanged(name: string, content: string, run: () => Promise<void>) {
  const before = read(name);
  write(name, content);
  try {
    await run();
  } finally {
    write(name, before);
  }
}

describe('with a cache of the same library', () => {
  beforeEach(async () => {
    if (!existsSync(file)) expect(await start()).toMatchObject({ cached: false, warnings: [] });
  });

  it('a start takes it, and finds and knows what it would have without', async () => {
    const { library, cached, warnings } = await start();
    expect([cached, warnings]).toEqual([true, []]);
    const fresh = buildLibrary(await readFiles(knowledge), knowledge);
    expect(answersOf(library)).toEqual(answersOf(fresh.library));
  });

  it('lies in its folder with what was good, and nothing else', () => {
    expect(readdirSync(data)).toEqual(['last-good', 'library.cache']);
  });

  it.each([
    ['an article', 'knowledge/articles/branches.md', '农业银行没有', '农业银行并未'],
    ['the names', 'knowledge/entities.yaml', '工行', '工商行, 工行'],
    ['the glossary', 'knowledge/synonyms.yaml', '- [', '- [网点甲, 网点乙]\n- ['],
    ['the words of the field', 'knowledge/terms.yaml', 'en-US: fintech', 'en-US: new finance'],
  ])('a start after a change of %s builds anew, and keeps that', async (_, name, from, to) => {
    const changed = read(name).replace(from, to);
    expect(changed).not.toBe(read(name));
    await withChanged(name, changed, async () => {
      expect((await start()).cached).toBe(false);
      expect((await start()).cached).toBe(true);
    });
    expect((await start()).cached).toBe(false);
  });

  it('a start after an article was added analyses only that', async () => {
    write('knowledge/articles/new.md', articleText('一段。', '又一段。'));
    try {
      expect(await start()).toMatchObject({ analysed: 2, warnings: [] });
      expect((await start()).cached).toBe(true);
    } finally {
      rmSync(join(knowledge, 'articles/new.md'));
    }
    expect(await start()).toMatchObject({ analysed: 0, warnings: [] });
  });

  it('a later start of the same process is given its seal, and finds the same', async () => {
    const { seal, library } = await start();
    const again = await start(data, seal);
    expect(again).toMatchObject({ cached: true, seal, warnings: [] });
    expect(answersOf(again.library)).toEqual(answersOf(library));
  });

  it('a start after an article was renamed builds anew', async () => {
    const inArticles = (name: string) => join(knowledge, 'articles', name);
    const [old, now] = [inArticles('branches.md'), inArticles('a-branches.md')];
    renameSync(old, now);
    expect((await start()).cached).toBe(false);
    renameSync(now, old);
    expect((await start()).cached).toBe(false);
  });

  it('facts are verified all the same: a wrong one is refused', async () => {
    const wrong = read(`knowledge/${DEAL_FACTS}`).replace('when: 2004', 'when: 2005');
    await withChanged(`knowledge/${DEAL_FACTS}`, wrong, async () => {
      const { library, cached, problems } = await start();
      expect([library, cached]).toEqual([undefined, true]);
      expect(problems.join()).toContain('2004年');
    });
    expect(await start()).toMatchObject({ cached: true, problems: [] });
  });

  it('a quote that a changed article no longer holds is refused', async () => {
    const name = `knowledge/${DEAL}`;
    const changed = read(name).replace('腾讯', '騰讯');
    await withChanged(name, changed, async () => {
      expect(await start()).toMatchObject({ library: undefined, cached: false });
    });
    expect((await start()).library).toBeDefined();
  });
});

describe('with an article that is left out', () => {
  /** Breaks the shorter article, whose facts go with it; the other is still worth a cache. */
  const withBroken = (run: () => Promise<void>) =>
    withChanged(`knowledge/${DEAL}`, read(`knowledge/${DEAL}`).replace('---\n', '--\n'), () => {
      rmSync(join(data, 'last-good'), { recursive: true });
      return run();
    });
  const namesOf = ({ rest }: Started) => rest?.leftOut.map(({ name }) => name);

  it('a start from the cache serves and reports the same', async () => {
    await start();
    await withBroken(async () => {
      const [fresh, again] = [await start(), await start()];
      expect([fresh.cached, again.cached]).toEqual([false, true]);
      expect([again.warnings, namesOf(again)]).toEqual([[], [DEAL]]);
      expect(again.problems).toEqual(fresh.problems);
      expect(again.rest?.leftOut).toEqual(fresh.rest?.leftOut);
      expect(answersOf(again.rest)).toEqual(answersOf(fresh.rest));
    });
    const mended = await start();
    expect([mended.cached, mended.library?.leftOut]).toEqual([false, []]);
  });

  it('a start beside one that cannot be read takes it too, and reports that one', async () => {
    await start();
    await withBroken(async () => void (await start()));
    const pipe = join(knowledge, 'articles/pipe.md');
    await withBroken(async () => {
      await start();
      execFileSync('mkfifo', [pipe]);
      const again = await start();
      rmSync(pipe);
      expect(again.cached).toBe(true);
      expect(namesOf(again)).toEqual([DEAL, 'articles/pipe.md']);
      expect((await start()).cached).toBe(true);
    });
  });
});

describe('a cache that is not what was written is ignored and written anew', () => {
  let sound: Buffer;
  beforeAll(async () => {
    rmSync(data, { recursive: true, force: true });
    await start();
    sound = readFileSync(file);
    expect((await start()).cached).toBe(true);
  });
  const expectWrittenAnew = () => expect(readFileSync(file).equals(sound)).toBe(true);

  it.each([0, 32, 64, -1])('cut at byte %i', async (at) => {
    write('data/library.cache', sound.subarray(0, at));
    expect(await start()).toMatchObject({ cached: false, warnings: [] });
    expectWrittenAnew();
  });

  it.each([0, 32, 64, -1])('with byte %i changed', async (at) => {
    const bytes = Buffer.from(sound);
    const n = at < 0 ? bytes.length + at : at;
    bytes[n] = (bytes[n] ?? 0) ^ 1;
    write('data/library.cache', bytes);
    expect(await start()).toMatchObject({ cached: false, warnings: [] });
    expectWrittenAnew();
  });

  it('with something behind its end', async () => {
    write('data/library.cache', Buffer.concat([sound, Buffer.from('x')]));
    expect((await start()).cached).toBe(false);
    expectWrittenAnew();
  });

  it.each([
    ['text', 'nonsense'.repeat(100)],
    ['nothing', ''],
  ])('%s', async (_, content) => {
    write('data/library.cache', content);
    expect((await start()).cached).toBe(false);
    expectWrittenAnew();
  });
});

describe('where it cannot be written, the library loads and a warning says what to do', () => {
  it('a file stands in the place of the folder', async () => {
    write('taken', '');
    const { library, warnings } = await start(join(place.root, 'taken'));
    expect(library).toBeDefined();
    expect(warnings).toEqual([expect.stringContaining('DATA_DIR')]);
  });

  it('a folder stands in the place of the file, and nothing half is left', async () => {
    write('odd/library.cache/x', '');
    const { library, warnings } = await start(join(place.root, 'odd'));
    expect(library).toBeDefined();
    expect(warnings).toHaveLength(1);
    expect(readdirSync(join(place.root, 'odd'))).toEqual(['last-good', 'library.cache']);
  });
});

it('a small library leaves no cache', async () => {
  const folder = join(place.root, 'small');
  const log = createLog({ logLevel: 'warn' }, { write: (line) => expect.unreachable(line) });
  expect((await loadLibrary(knowledge, { folder, log })).library).toBeDefined();
  expect(existsSync(join(folder, 'library.cache'))).toBe(false);
});
