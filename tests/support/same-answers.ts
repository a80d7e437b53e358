import { expect } from 'vitest';
import type { Context } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { SourceFile } from '../../src/files/source-file.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { toItsEnd } from '../../src/pending/pending.ts';
import { renderJson } from '../../src/surfaces/json.ts';
import { answerLine } from '../../src/transport/console/answer-line.ts';
import { articleText } from './article.ts';
import { withFile, withKinds } from './knowledge.ts';

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
  const some = corpus.articles.filter((_, n) => n % 11 === 0);
  const passages = some.flatMap(({ passages }) => passages.slice(0, 6));
  const captions = corpus.articles.flatMap(({ captions }) => captions.slice(0, 1)).slice(0, 3);
  const names = entities.all.slice(0, 5).map(({ name }) => name['zh-CN']);
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
export async function expectSame(files: readonly SourceFile[], library: Library): Promise<void> {
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

/** Changes a folder: writes an article. */
export const write =
  (id: string, ...body: string[]) =>
  (files: SourceFile[]) =>
    withFile(files, `articles/${id}.md`, articleText(...body).replace('测试文章', `文章${id}`));

export const BYLINE = '来源：潮信网 2021-05-14 编辑：柳汐';
export const REPRINTED = '腾讯的网点很多，客户也很多，手机银行每天有人用。';
const LIST = '这些是网点：\n\n- 腾讯的网点\n- 华为的网点';

/** Articles with reprints, bylines, lines in common, lists, captions and equal passages. */
export const MANY = Array.from({ length: 40 }, (_, n) =>
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
