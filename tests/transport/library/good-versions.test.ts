import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { articleText } from '../../support/article.ts';
import { createCachedLibrary, DEAL, DEAL_FACTS } from '../../support/cached-library.ts';

const place = createCachedLibrary();
const { data, knowledge, start, write } = place;
afterAll(place.remove);

const read = (name: string) => readFileSync(join(knowledge, name), 'utf8');
const kept = (name: string) => join(data, 'last-good', name);
const deal = read(DEAL);
const TORN = '---\ntitle: [\n';

beforeEach(async () => {
  rmSync(data, { recursive: true, force: true });
  write(`knowledge/${DEAL}`, deal);
  await start();
});

describe('a file that breaks is served as it was', () => {
  it('whenever the library is loaded again, a later start too', async () => {
    write(`knowledge/${DEAL}`, TORN);
    for (const { rest, library } of [await start(), await start()]) {
      expect(library).toBeUndefined();
      expect(rest?.stale).toMatchObject([{ name: DEAL }]);
      expect(rest?.corpus.article('2004-deal')?.passages).toHaveLength(2);
      expect(rest?.facts).toHaveLength(1);
    }
    expect(readFileSync(kept(DEAL), 'utf8')).toBe(deal);
  });

  it('and as it is once it is mended', async () => {
    write(`knowledge/${DEAL}`, TORN);
    await start();
    write(`knowledge/${DEAL}`, `${deal}\n多了一段。\n`);
    const { library } = await start();
    expect([library?.stale, library?.corpus.article('2004-deal')?.passages.length]).toEqual([
      [],
      3,
    ]);
    expect(readFileSync(kept(DEAL), 'utf8')).toContain('多了一段。');
  });

  it('with the time when that version was first read', async () => {
    const [before, name] = [await start(), 'articles/later.md'];
    expect(before.library?.stale).toEqual([]);
    write(`knowledge/${name}`, articleText('一段。'));
    const earliest = new Date();
    await start();
    const latest = new Date();
    await start();
    write(`knowledge/${name}`, TORN);
    const { rest } = await start();
    rmSync(join(knowledge, name));
    const readAt = rest?.stale[0]?.readAt.getTime() ?? 0;
    expect(readAt).toBeGreaterThanOrEqual(earliest.getTime());
    expect(readAt).toBeLessThanOrEqual(latest.getTime());
  });
});

it('what is taken out of the knowledge folder is not kept', async () => {
  const facts = read(DEAL_FACTS);
  for (const name of [DEAL, DEAL_FACTS]) rmSync(join(knowledge, name));
  const { library } = await start();
  write(`knowledge/${DEAL_FACTS}`, facts);
  expect(library?.corpus.article('2004-deal')).toBeUndefined();
  expect([DEAL, DEAL_FACTS].map(kept).some(existsSync)).toBe(false);
});

describe('an earlier version is not served', () => {
  const expectLeftOut = async (folder = data) => {
    write(`knowledge/${DEAL}`, TORN);
    const { rest } = await start(folder);
    expect(rest?.stale).toEqual([]);
    expect(rest?.leftOut).toMatchObject([{ name: DEAL }]);
  };

  it('if it is not what was kept', async () => {
    writeFileSync(kept(DEAL), `${deal}\n别的话。\n`);
    await expectLeftOut();
  });

  it('if it is gone', async () => {
    rmSync(kept(DEAL));
    await expectLeftOut();
  });

  it.each(['', '{', '{"of":"x","files":{}}', '[]'])(
    'if the list of versions is %j',
    async (list) => {
      writeFileSync(kept('versions.json'), list);
      await expectLeftOut();
    },
  );

  it('if it is of another knowledge folder', async () => {
    const other = createCachedLibrary();
    await other.start(data);
    other.remove();
    await expectLeftOut();
  });
});
