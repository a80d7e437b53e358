import { describe, it } from 'vitest';
import type { SourceFile } from '../../../../src/files/source-file.ts';
import { openLibrary } from '../../../../src/transport/database/open-library.ts';
import { connect, load } from '../../../support/database-library.ts';
import { shippedNames, withFile, withoutFile } from '../../../support/knowledge.ts';
import { createDatabase, noPostgres } from '../../../support/postgres.ts';
import { expectSame, write } from '../../../support/same-answers.ts';

type Change = (files: SourceFile[]) => SourceFile[];

const without =
  (id: string): Change =>
  (files) =>
    withoutFile(files, `articles/${id}.md`);

/** Loads a folder after each of some changes, and compares the last library with one in memory. */
async function expectSameAfter(...changes: readonly (readonly Change[])[]): Promise<void> {
  const database = connect(await createDatabase());
  let files = shippedNames();
  for (const step of changes) {
    files = step.reduce((all, change) => change(all), files);
    await load(database, files);
  }
  await expectSame(files, (await openLibrary(database)).library);
}

const several = (from: number, to: number): Change[] =>
  Array.from({ length: to - from }, (_, n) =>
    write(`x-${from + n}`, `腾讯在第${from + n}区的网点有很多客户。`, '手机银行每天有人用。'),
  );

describe.skipIf(noPostgres)('the numbers of passages', () => {
  it('are not given again while postings still have those that are gone', async () => {
    await expectSameAfter(
      [
        write('a', '华为没有网点。', '腾讯有网点。', '银行的客户很多。'),
        write('b', '百度没有网点。', '京东有网点。'),
        write(
          'z',
          '手机银行的客户都说手机银行好用。',
          '腾讯的网点很多。',
          '![手机银行的照片](x.png)',
        ),
      ],
      [without('z')],
      [(files) => withFile(files, 'questions.yaml', '- 谁有网点？\n')],
      [write('c', '手机银行没有网点。', '蚂蚁的客户都说好用。', '![蚂蚁的照片](x.png)')],
    );
  });

  it('stay in order where segments of any age are put together', async () => {
    const odd = write('odd', ...Array.from({ length: 30 }, (_, n) => `腾讯的第${n}家网点。`));
    await expectSameAfter(
      ...several(0, 4).map((one) => [one]),
      [odd],
      ...several(4, 20).map((one) => [one]),
      // Most passages go, so all segments are put together.
      [
        write('odd', '腾讯只有一家网点。'),
        ...several(10, 16).map((_, n) => without(`x-${10 + n}`)),
      ],
      several(30, 34),
    );
  });
});
