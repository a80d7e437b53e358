import { describe, expect, it } from 'vitest';
import type { Context } from '../../../src/commands/command.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';
import type { SourceFile } from '../../../src/files/source-file.ts';
import { buildLibrary } from '../../../src/library/build-library.ts';
import type { Library } from '../../../src/library/library.ts';
import { toItsEnd } from '../../../src/pending/pending.ts';
import { renderJson } from '../../../src/surfaces/json.ts';
import { answerLine } from '../../../src/transport/console/answer-line.ts';
import { articleText } from '../../support/article.ts';
import { connect, load, loadAndOpen } from '../../support/database-library.ts';
import {
  filesOf,
  shippedFiles,
  shippedNames,
  withFile,
  withKinds,
  withoutFile,
} from '../../support/knowledge.ts';
import { createDatabase, noPostgres } from '../../support/postgres.ts';

/** What a library says to a line, to the last byte. */
async function say(line: string, library: Library): Promise<string> {
  const loadedAt = new Date(0);
  const context: Context = { library, loadedAt, version: '0', locale: 'zh-CN', commands: COMMANDS };
  return toItsEnd(() => {
    const { answer, reply, explanation } = answerLine(line, context, { explain: true });
    return JSON.stringify({ answer: renderJson(answer, library.entities), reply, explanation });
  });
}

/** Lines about what a library has: questions, messages, names, passages and places of them. */
function linesAbout({ corpus, entities, facts }: Library): string[] {
  const some = corpus.articles.filter((_, n) => n % 7 === 0);
  const passages = some.flatMap(({ passages }) => passages.slice(0, 6));
  const captions = corpus.articles.flatMap(({ captions }) => captions.slice(0, 1)).slice(0, 3);
  const names = entities.all.slice(0, 10).map(({ name }) => name['zh-CN']);
  const sides = facts.slice(0, 10).map(({ quotes: [quote] }) => quote?.quote ?? '');
  return [
    ...passages.flatMap(({ article, id, ordinal, text }) => [
      text.slice(0, 30),
      `${text.slice(4, 16)}是什么？`,
      `/source ${article}/${id}`,
      `/source ${id}`,
      `/source ¶${ordinal}`,
      `/source ${text.slice(2, 9)}`,
      `/source ${ordinal + 1}-${id.slice(-8)}`,
      `/find-sources ${text.slice(0, 120)}`,
    ]),
    ...captions.flatMap(({ id, text }) => [`/source ${id}`, `/find-sources ${text}。`]),
    ...names.flatMap((name) => [`/partner ${name}`, `/timeline ${name}`, `${name}怎么样？`]),
    ...sides.map((quote) => `/find-sources ${quote}`),
    ...[
      '/library',
      '/source ¶1',
      '/source ¶9999',
      '/source 的',
      '/source 1-00000000',
      '/source \0',
    ],
  ];
}

/** Expects a library in a database to say the same as one in memory. */
async function expectSame(files: readonly SourceFile[], library: Library): Promise<void> {
  // A folder is read in the order of names.
  const built = buildLibrary(
    withKinds(files.toSorted((a, b) => (a.path < b.path ? -1 : 1))),
    'knowledge',
  );
  const memory = built.library ?? built.rest?.library;
  if (memory === undefined) throw new Error(JSON.stringify(built.problems));
  const lines = linesAbout(memory);
  for (const line of lines)
    expect([line, await say(line, library)]).toEqual([line, await say(line, memory)]);
  expect(library.leftOut).toEqual(memory.leftOut);
  expect([...library.mentioned].sort()).toEqual([...memory.mentioned].sort());
}

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

const write =
  (id: string, ...body: string[]) =>
  (files: SourceFile[]) =>
    withFile(files, `articles/${id}.md`, articleText(...body).replace('测试文章', `文章${id}`));

const BYLINE = '来源：潮信网 2021-05-14 编辑：柳汐';
const REPRINTED = '腾讯的网点很多，客户也很多，手机银行每天有人用。';
const LIST = '这些是网点：\n\n- 腾讯的网点\n- 华为的网点';

/** Articles with reprints, bylines, lines in common, lists, captions and equal passages. */
const MANY = Array.from({ length: 40 }, (_, n) =>
  write(
    `many-${n}`,
    BYLINE,
    `## 第${n % 5}节`,
    `华为在第${n % 7}区建有${n % 3}家网点，客户满意。`,
    n % 2 === 0 ? REPRINTED : `第${n}号银行的客户很多。`,
    n % 4 === 0 ? LIST : '更多精彩',
    n % 6 === 0 ? `![第${n}号网点的照片](x.png)` : '银行的手机应用每天有人用。',
    '| 银行 | 网点 |\n|---|---|\n| 中国银行 | 3家 |',
  ),
);

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
