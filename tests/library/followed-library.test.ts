import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isError } from '../../src/files/problem.ts';
import type { SourceFile } from '../../src/files/source-file.ts';
import { type Built, buildLibrary } from '../../src/library/build-library.ts';
import type { Earlier } from '../../src/library/earlier-library.ts';
import { articleText, partnershipText } from '../support/article.ts';
import { answersOf } from '../support/cached-library.ts';
import { withFile, withoutFile } from '../support/knowledge.ts';

const ENTITIES = `
- { id: tencent, kind: company, name: { zh-CN: 腾讯, zh-TW: 騰訊, en-US: Tencent } }
- { id: icbc, kind: bank, name: { zh-CN: 工商银行, zh-TW: 工商銀行, en-US: ICBC }, names: [工行] }
- { id: big, kind: bank, name: { zh-CN: 大行, zh-TW: 大行, en-US: Big }, members: [icbc] }
`;
const DEAL = '2004年,工行与腾讯合作。';
const SENTENCES = [
  DEAL,
  '腾讯在上海开了十一家网点。',
  '网点不多,分支机构不少。',
  '大行2017年占百分之5。',
  '云计算是甲行的方向。',
  '騰訊與ＩＣＢＣ有3.5億人。',
  'ABC and cloud computing.',
  '😀 一句没有名字的话。',
];

const paragraphs = fc.array(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 5 });
const body = fc.record({ paragraphs, heading: fc.constantFrom('', '## 网点', '## 腾讯与甲行') });
const articleName = fc.constantFrom('a', 'b', 'c', 'deal', 'z').map((id) => `articles/${id}.md`);

/** One thing that somebody does to a knowledge folder. */
type Edit = (files: readonly SourceFile[]) => SourceFile[];

const writes = (name: string, text: string): Edit => {
  return (files) => withFile(files, name, text).toSorted((a, b) => (a.name < b.name ? -1 : 1));
};
const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(articleName, body).map(([name, { paragraphs, heading }]) => {
      const all = [heading, ...paragraphs.map((n) => SENTENCES[n] ?? '')];
      return writes(name, articleText(...all.filter((each) => each !== '')));
    }),
  },
  {
    weight: 2,
    arbitrary: articleName.map(
      (name): Edit =>
        (files) =>
          withoutFile(files, name),
    ),
  },
  articleName.map((name) => writes(name, '---\ntitle: [\n')),
  fc
    .constantFrom(
      ENTITIES,
      `${ENTITIES}- { id: jia, kind: bank, name: { zh-CN: 甲行, zh-TW: 甲行, en-US: Jia } }\n`,
      ENTITIES.replace(', members: [icbc]', ''),
      ENTITIES.replace('names: [工行]', 'names: [工行, 上海]'),
    )
    .map((text) => writes('entities.yaml', text)),
  fc
    .constantFrom('- [网点, 分支机构]\n', '- [甲, 乙]\n- [网点, 分支机构, 上海]\n', '- [网点\n')
    .map((text) => writes('synonyms.yaml', text)),
  fc
    .constantFrom(
      'forms: [{ name: 合作 }]\n',
      'forms: [{ name: 合作 }]\nareas: [{ name: 云计算, en-US: cloud computing }]\n',
    )
    .map((text) => writes('terms.yaml', text)),
  fc
    .constantFrom(partnershipText('tencent', 'icbc', DEAL, 'form: 合作\n  when: 2004'), '[]')
    .map((text) => writes('facts/deal.yaml', text)),
);

const BEGINNING = [
  ['articles/deal.md', articleText(DEAL, '网点不多。')],
  ['articles/m.md', articleText('## 网点', '上海有网点。', '大行。')],
  ['entities.yaml', ENTITIES],
  ['kinds.yaml', '[{ id: company, words: [公司] }, { id: bank, words: [银行], endings: [银行] }]'],
  ['terms.yaml', 'forms: [{ name: 合作 }]\n'],
].reduce<SourceFile[]>((files, [name = '', text = '']) => writes(name, text)(files), []);

/** All that a library is, without its warnings, which only `lint:knowledge` looks for. */
function contentOf(built: Built) {
  const served = built.library === undefined ? built.rest : built;
  const problems = built.problems.filter(isError);
  if (served === undefined) return { problems };
  const { leftOut, mentioned } = served.library;
  const inOrder = [...mentioned];
  return {
    ...{ problems, leftOut, inOrder },
    ...{ answers: answersOf(served.library), snapshot: served.takeSnapshot() },
  };
}

const KINDS: readonly ((given: ReturnType<typeof snapshotOf>) => Earlier | undefined)[] = [
  (snapshot) => snapshot && { kind: 'own', snapshot },
  (value) => value && { kind: 'stored', value },
];

function snapshotOf(built: Built) {
  const served = built.library === undefined ? built.rest : built;
  return served && structuredClone(served.takeSnapshot());
}

/** Like `toEqual`, which would show a million numbers, and compares each by itself. */
function expectSame(followed: object, fresh: object) {
  expect(differing(followed, fresh)).toEqual([]);
}

/** Where two values differ: the paths to what is no object, or an array of numbers. */
function differing(a: unknown, b: unknown, path = ''): string[] {
  if (isDeepStrictEqual(a, b)) return [];
  const [inA, inB] = [fieldsOf(a), fieldsOf(b)];
  if (inA === undefined || inB === undefined) return [path];
  const keys = new Set([...inA.keys(), ...inB.keys()]);
  const found = [...keys].flatMap((key) => differing(inA.get(key), inB.get(key), `${path}.${key}`));
  return found.length === 0 ? [path] : found.slice(0, 20);
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  const isPlain = typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
  return isPlain ? new Map(Object.entries(value)) : undefined;
}

describe.each([
  ['this process made', KINDS[0]],
  ['was stored', KINDS[1]],
])('a library that is made of an earlier one that %s', (_, earlierOf) => {
  it('is the one that would be made from scratch, whatever has changed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 4 }),
        (rounds) => {
          let files: readonly SourceFile[] = BEGINNING;
          let before = snapshotOf(buildLibrary(files, 'knowledge'));
          for (const edits of rounds) {
            files = edits.reduce<readonly SourceFile[]>((all, change) => change(all), files);
            const followed = buildLibrary(files, 'knowledge', earlierOf?.(before));
            expectSame(contentOf(followed), contentOf(buildLibrary(files, 'knowledge')));
            before = snapshotOf(followed) ?? before;
          }
        },
      ),
      { numRuns: 30 },
    );
  });

  it('has only what is new analysed', () => {
    const beginning = buildLibrary(BEGINNING, 'knowledge');
    const more = writes('articles/n.md', articleText('网点不多。', '大行。'))(BEGINNING);
    const followed = buildLibrary(more, 'knowledge', earlierOf?.(snapshotOf(beginning)));
    expect(followed).toMatchObject({ analysed: 2, isAsBefore: false });
    const again = buildLibrary(more, 'knowledge', earlierOf?.(snapshotOf(followed)));
    expect(again).toMatchObject({ analysed: 0, isAsBefore: true });
  });
});
