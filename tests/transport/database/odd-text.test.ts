import { describe, expect, it } from 'vitest';
import { toItsEnd } from '../../../src/pending/pending.ts';
import { connect, loadAndOpen } from '../../support/database-library.ts';
import { shippedNames } from '../../support/knowledge.ts';
import { createDatabase, noPostgres } from '../../support/postgres.ts';
import { expectSame, write } from '../../support/same-answers.ts';

/** Characters outside the first plane, of several kinds, beside each other and in words. */
const RARE = [
  '𠮷野家在𠮷林有𠀀𠀁𠀂家网点。',
  '🏦🏧银行的😀客户，𝟙𝟚家。',
  '�是替代字符，客户很多。',
];

const ODD = [
  ...['\ud842', '\udfb7野家', '客户\ud83d', '�'],
  ...['\0', '银\0行', "'; drop table yinzheng.words; --", '\\', '%'],
];

describe.skipIf(noPostgres)('text that is odd', () => {
  it('is stored and found as in memory', async () => {
    const database = connect(await createDatabase());
    const files = [
      write('a', ...RARE),
      write('it-s', `客户说"'; drop table yinzheng.words; --\\x00 %s $1 {a,b} \\N 的网点。`, '😀'),
    ].reduce((all, change) => change(all), shippedNames());
    await expectSame(files, await loadAndOpen(database, files));
  });

  it.each(ODD)('is no more than text where somebody asks: %j', async (typed) => {
    const database = connect(await createDatabase());
    const { search } = await loadAndOpen(database, write('a', ...RARE)(shippedNames()));
    const found = await toItsEnd(() => {
      search.askWords(search.understand(typed)).judged(5);
      return search.findVerbatim(typed, 5).map(({ text }) => text);
    });
    // What nobody can see counts for nothing; half a character is in no text.
    const words = typed.replaceAll('\0', '');
    const isText = words !== '' && words.isWellFormed();
    expect(found).toEqual(RARE.filter((text) => isText && text.includes(words)));
  });
});
