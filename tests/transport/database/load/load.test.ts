import { describe, expect, it } from 'vitest';
import { toItsEnd } from '../../../../src/pending/pending.ts';
import { Superseded } from '../../../../src/pending/unavailable.ts';
import { withLoader } from '../../../../src/transport/database/load/with-loader.ts';
import { openLibrary } from '../../../../src/transport/database/open-library.ts';
import { connect, load } from '../../../support/database-library.ts';
import { shippedNames, withFile, withoutFile } from '../../../support/knowledge.ts';
import { createDatabase, noPostgres, run } from '../../../support/postgres.ts';
import { expectSame, MANY, write } from '../../../support/same-answers.ts';

const FEW = MANY.slice(0, 6).reduce((files, change) => change(files), shippedNames());
const BROKEN = withFile(FEW, 'articles/many-1.md', '---\ntitle: [\n---\n\n文。\n');

describe.skipIf(noPostgres)('loading a folder into a database', () => {
  it('writes only the articles that changed', async () => {
    const database = connect(await createDatabase());
    const first = await load(database, FEW);
    expect(first).toMatchObject({ outcome: 'published', version: 1, articles: { written: 6 } });
    expect(await load(database, FEW)).toMatchObject({ outcome: 'unchanged', version: 1 });
    const changed = withoutFile(write('many-3', '腾讯换了说法。')(FEW), 'articles/many-0.md');
    expect(await load(database, changed)).toMatchObject({
      outcome: 'published',
      version: 2,
      articles: { written: 1, kept: 4, removed: 1 },
    });
    await expectSame(changed, (await openLibrary(database)).library);
  });

  it('writes all of them anew once names, terms or synonyms change', async () => {
    const database = connect(await createDatabase());
    await load(database, FEW);
    const more = withFile(FEW, 'synonyms.yaml', '- [网点, 分行]\n');
    expect(await load(database, more)).toMatchObject({ articles: { written: 6, kept: 0 } });
  });

  it('leaves out what has an error, and says so; STRICT lets the old version be served on', async () => {
    const database = connect(await createDatabase());
    expect(await load(database, BROKEN, { strict: true })).toMatchObject({
      outcome: 'refused',
      version: undefined,
    });
    const loaded = await load(database, BROKEN);
    expect(loaded).toMatchObject({ outcome: 'published', articles: { written: 5 } });
    expect(loaded.problems.map(({ file }) => file)).toContain('knowledge/articles/many-1.md');
    await expectSame(BROKEN, (await openLibrary(database)).library);
    const worse = withFile(BROKEN, 'articles/many-2.md', new Uint8Array([0xff]));
    expect(await load(database, worse, { strict: true })).toMatchObject({
      outcome: 'refused',
      version: 1,
    });
  });

  it('goes on where a load was killed, though files have changed meanwhile', async () => {
    const url = await createDatabase();
    const database = connect(url);
    await load(database, FEW);
    await run(url, failAt(5));
    const files = MANY.reduce((all, change) => change(all), shippedNames());
    await expect(load(database, files, { segmentSize: 15 })).rejects.toThrow('killed');
    await run(url, 'drop trigger killed on yinzheng.segments');
    const { library } = await openLibrary(database);
    await expectSame(FEW, library);
    const changed = withoutFile(write('many-9', '华为说了别的。')(files), 'articles/many-11.md');
    const { articles } = await load(database, changed);
    // Of the 33 new ones, those of the segments that were written need not be written again.
    expect(articles.written).toBeLessThan(30);
    await expectSame(changed, (await openLibrary(database)).library);
  });

  it('lets nobody load at the same time', async () => {
    const database = connect(await createDatabase());
    await withLoader(database, async () => {
      await expect(load(database, FEW)).rejects.toThrow('Another db:load is running');
    });
    expect(await load(database, FEW)).toMatchObject({ outcome: 'published' });
  });

  it('leaves to a process the version it answers from, and the one before none', async () => {
    const database = connect(await createDatabase());
    await load(database, FEW);
    const { library } = await openLibrary(database);
    const ask = () => toItsEnd(() => library.corpus.articles.flatMap((each) => each.passages));
    await load(database, write('many-1', '第二版。')(FEW));
    expect((await ask()).length).toBe(library.corpus.passageCount);
    await load(database, write('many-1', '第三版。')(FEW));
    await expect(ask()).rejects.toThrow(Superseded);
  });

  it('keeps the number of segments small, and drops what is gone', async () => {
    const url = await createDatabase();
    const database = connect(url);
    let files = FEW;
    await load(database, files);
    for (let n = 0; n < 40; n++) {
      files = write(`many-${n % 5}`, `腾讯的网点第${n}次换了说法。`, '客户很多。')(files);
      await load(database, files);
    }
    const many = 'select from yinzheng.segments where until is null having count(*) > 16';
    expect(await run(url, many)).toEqual([]);
    await expectSame(files, (await openLibrary(database)).library);
  });
});

/** Lets writing the nth segment fail, until the trigger is dropped. */
const failAt = (segment: number) => `
  create function killed() returns trigger language plpgsql as $$
    begin if new.id = ${segment} then raise exception 'killed'; end if; return new; end $$;
  create trigger killed before insert on yinzheng.segments for each row execute function killed();`;
