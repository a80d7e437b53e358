import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import { articleText, partnershipText, withArticle } from '../support/article.ts';
import { shippedNames, withFile } from '../support/knowledge.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const SENTENCE = '2020年9月,腾讯与中国银行达成合作。';
const FACTS = partnershipText('tencent', 'boc', SENTENCE, 'form: 合作\n  when: 2020-09');
/** So that every kind of file is there. */
const MORE = withFile(
  withFile([], 'questions.yaml', '- 腾讯与谁合作？\n'),
  'synonyms.yaml',
  '- [网点, 分支机构]\n',
);

/** A library, and what it was made from and need not keep. */
function build(isPrepared: boolean): {
  library: Library;
  released: Record<string, WeakRef<object>>;
} {
  const files = withArticle('a', articleText(SENTENCE), FACTS, [...shippedNames(), ...MORE]);
  const first = buildLibrary(files, 'knowledge');
  const prepared = isPrepared ? structuredClone(first.library && first.takeSnapshot()) : undefined;
  const built = buildLibrary(files, 'knowledge', prepared);
  if (built.library === undefined) throw new Error(JSON.stringify(built.problems));
  const outlines = prepared?.outlines;
  const released = { files, takeSnapshot: built.takeSnapshot, ...(outlines && { outlines }) };
  return {
    library: built.library,
    released: Object.fromEntries(
      Object.entries(released).map(([name, each]) => [name, new WeakRef(each)]),
    ),
  };
}

it.each([
  ['anew', false],
  ['of what was prepared', true],
])('a library that is made %s keeps nothing of what it was made from', async (_, isPrepared) => {
  const { library, released } = build(isPrepared);
  // What a WeakRef refers to is kept until the task that made it ends.
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  const kept = Object.entries(released).filter(([, each]) => each.deref() !== undefined);
  expect(kept.map(([name]) => name)).toEqual([]);
  expect(library.search.ask(library.search.understand('银行')).ranked(1)).toHaveLength(1);
});
