import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { buildLibrary } from '../../src/library/build-library.ts';
import type { Earlier } from '../../src/library/earlier-library.ts';
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
function build(kind?: Earlier['kind']): {
  library: Library;
  released: Record<string, WeakRef<object>>;
} {
  const files = withArticle('a', articleText(SENTENCE), FACTS, [...shippedNames(), ...MORE]);
  const first = buildLibrary(files, 'knowledge');
  const snapshot = structuredClone(first.library && first.takeSnapshot());
  if (snapshot === undefined) throw new Error(JSON.stringify(first.problems));
  const given = {
    own: { kind: 'own', snapshot },
    stored: { kind: 'stored', value: snapshot },
  } as const;
  const built = buildLibrary(files, 'knowledge', kind && given[kind]);
  if (built.library === undefined) throw new Error(JSON.stringify(built.problems));
  const released = { files, takeSnapshot: built.takeSnapshot, articles: snapshot.articles };
  return {
    library: built.library,
    released: Object.fromEntries(
      Object.entries(released).map(([name, each]) => [name, new WeakRef(each)]),
    ),
  };
}

it.each([
  ['anew', undefined],
  ['of what was stored', 'stored'],
  ['of what this process made', 'own'],
] as const)('a library that is made %s keeps nothing of what it was made from', async (_, kind) => {
  const { library, released } = build(kind);
  // What a WeakRef refers to is kept until the task that made it ends.
  await new Promise((resolve) => setImmediate(resolve));
  collect();
  const kept = Object.entries(released).filter(([, each]) => each.deref() !== undefined);
  expect(kept.map(([name]) => name)).toEqual([]);
  expect(library.search.ask(library.search.understand('银行')).ranked(1)).toHaveLength(1);
});
