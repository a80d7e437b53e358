import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatProblem } from '../../src/files/problem.ts';
import { loadLibrary } from '../../src/transport/library/load-library.ts';
import { articleText, partnershipText } from './article.ts';
import { emptyFolders } from './empty-folders.ts';

const SENTENCE = '2020年9月,腾讯与中国银行达成合作。';
const FILES: Readonly<Record<string, string>> = {
  'entities.yaml': `- id: tencent
  kind: company
  name: { zh-CN: 腾讯, zh-TW: 騰訊, en-US: Tencent }
- id: boc
  kind: bank
  name: { zh-CN: 中国银行, zh-TW: 中國銀行, en-US: Bank of China }
`,
  'terms.yaml': 'forms:\n  - { name: 合作 }\n',
  'articles/a.md': articleText(SENTENCE, '腾讯很大。'),
  'facts/a.yaml': partnershipText('tencent', 'boc', SENTENCE, 'form: 合作\n  when: 2020-09'),
};

/** A knowledge folder in a temporary place. */
export interface Folder {
  readonly path: string;
  /** Where something of the folder lies. */
  at(name: string): string;
  /** Writes a file, and the folders that it is in. @returns where */
  put(name: string, content: string | Uint8Array): string;
  /** Puts other words in the place of some of a file. */
  edit(name: string, from: string, to: string): void;
  remove(name: string): void;
}

/** Makes folders with a little sound library, in a place that goes when the tests of a file end. */
export function temporaryFolders(): () => Folder {
  const makeFolder = emptyFolders();
  return () => {
    const path = makeFolder();
    const at = (name: string) => join(path, name);
    const put = (name: string, content: string | Uint8Array) => {
      mkdirSync(dirname(at(name)), { recursive: true });
      writeFileSync(at(name), content);
      return at(name);
    };
    const edit = (name: string, from: string, to: string) => {
      const text = readFileSync(at(name), 'utf8');
      if (!text.includes(from)) throw new RangeError(`not in ${name}: ${from}`);
      put(name, text.replace(from, to));
    };
    for (const [name, text] of Object.entries(FILES)) put(name, text);
    return { path, at, put, edit, remove: (name) => rmSync(at(name), { recursive: true }) };
  };
}

/** What loading says of a folder, a line each, without the folder's own path; and whether it loads. */
export async function loadLines(
  { path }: Folder,
  maxFileMb?: number,
): Promise<{ loads: boolean; lines: string[]; articles: string[]; facts: number }> {
  const { library, problems } = await loadLibrary(path, undefined, maxFileMb);
  return {
    loads: library !== undefined,
    lines: problems.map((problem) => formatProblem(problem).replaceAll(`${path}/`, '')),
    articles: library?.corpus.articles.map(({ id }) => id) ?? [],
    facts: library?.facts.length ?? 0,
  };
}
