import { describe, it } from 'vitest';
import type { SourceFile } from '../../../src/files/source-file.ts';
import { connect, load, loadAndOpen } from '../../support/database-library.ts';
import {
  filesOf,
  shippedFiles,
  shippedNames,
  withFile,
  withoutFile,
} from '../../support/knowledge.ts';
import { createDatabase, noPostgres } from '../../support/postgres.ts';
import { BYLINE, expectSame, MANY, REPRINTED, write } from '../../support/same-answers.ts';

describe.skipIf(noPostgres)('a library in PostgreSQL says the same as one in memory', () => {
  it.each([
    ['the shipped one', shippedFiles()],
    ['the example', filesOf('examples')],
    ['one of many articles', filesOf('tests/many/library')],
  ])('%s', async (_, files) => {
    const database = connect(await createDatabase());
    await expectSame(files, await loadAndOpen(database, files));
  });

  it('one that grows, shrinks and changes, load after load', async () => {
    const database = connect(await createDatabase());
    let files: SourceFile[] = shippedNames();
    for (const step of STEPS) {
      files = step(files);
      await expectSame(files, await loadAndOpen(database, files));
    }
  });

  it('one loaded in many pieces', async () => {
    const database = connect(await createDatabase());
    const files = MANY.reduce((all, change) => change(all), shippedNames());
    await load(database, files, { segmentSize: 20 });
    await expectSame(files, await loadAndOpen(database, files));
  });
});

/** Changes of a folder, one after the other. */
const STEPS: readonly ((files: SourceFile[]) => SourceFile[])[] = [
  // A library this small has fewer slots for pairs of characters, and no titles.
  write('a', '华为没有网点。'),
  write('b', '华为没有网点。', '腾讯有网点。'),
  (files) => MANY.slice(0, 30).reduce((all, change) => change(all), files),
  // Another text, another order of passages, one more article before all others.
  write('many-3', '全新的文章说了别的事。', BYLINE, REPRINTED),
  write('0-first', '- 第一项\n- 第二项', REPRINTED),
  (files) => withoutFile(withoutFile(files, 'articles/many-2.md'), 'articles/a.md'),
  // One that cannot be read is left out.
  (files) => withFile(files, 'articles/many-5.md', new Uint8Array([0xff, 0xfe, 0x41])),
  (files) => withFile(files, 'synonyms.yaml', '- [网点, 分行, branch]\n'),
  write('many-5', '它又能读了，网点很多。'),
  (files) => MANY.reduce((all, change) => change(all), files),
  (files) => MANY.reduce((all, _, n) => withoutFile(all, `articles/many-${n}.md`), files),
];
