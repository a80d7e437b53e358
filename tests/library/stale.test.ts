import { describe, expect, it } from 'vitest';
import { error } from '../../src/files/problem.ts';
import type { SourceFile, UnreadFile } from '../../src/files/source-file.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { articleText, partnershipText } from '../support/article.ts';
import { textOf, withFile, withoutFile } from '../support/knowledge.ts';
import { MADE_UP, madeUpFiles } from '../support/made-up.ts';
import { goodOf, READ_AT } from '../support/stale.ts';

const ARTICLE = `articles/${MADE_UP}.md`;
const FACTS = `facts/${MADE_UP}.yaml`;
const FILES = madeUpFiles();
const GOOD = Object.fromEntries(FILES.map(({ name }) => [name, textOf(FILES, name)]));
const SOUND = buildLibrary(FILES, 'knowledge').library;

/** What is served of files, beside whose good versions. */
function serve(files: readonly (SourceFile | UnreadFile)[], good = goodOf(GOOD)) {
  const { library, rest, problems } = buildLibrary(files, 'knowledge', undefined, good);
  return { library: library ?? rest?.library, isWhole: library !== undefined, problems };
}

const changed = (name: string, text: string) => withFile(FILES, name, text);
const unread = (name: string): UnreadFile => {
  const at = { file: `knowledge/${name}`, line: 1 };
  return { path: at.file, name, problem: error(at, 'the links lead in a circle.', 'mend them.') };
};

describe('the last good version is served in place of a file', () => {
  it.each<[string, string, readonly (SourceFile | UnreadFile)[]]>([
    ['an article with broken front matter', ARTICLE, changed(ARTICLE, '---\ntitle: [\n')],
    ['an article that is empty', ARTICLE, changed(ARTICLE, '')],
    ['an article that cannot be read', ARTICLE, [...withoutFile(FILES, ARTICLE), unread(ARTICLE)]],
    ['facts that are no list', FACTS, changed(FACTS, '- [')],
    ['facts of which one is wrong', FACTS, changed(FACTS, `${GOOD[FACTS]}- kind: nonsense\n`)],
    ['names that are no list', 'entities.yaml', changed('entities.yaml', '- {')],
    ['names that are gone', 'entities.yaml', withoutFile(FILES, 'entities.yaml')],
    ['terms that are no list', 'terms.yaml', changed('terms.yaml', 'forms: [')],
  ])('%s', (_, name, files) => {
    const { library, isWhole, problems } = serve(files);
    expect(library?.stale).toMatchObject([{ name, readAt: READ_AT }]);
    expect(library?.leftOut).toEqual([]);
    expect(isWhole).toBe(false);
    expect(problems).toEqual(expect.arrayContaining([...(library?.stale[0]?.errors ?? [])]));
    expect(library?.stale[0]?.errors.length).toBeGreaterThan(0);
    expect(library?.corpus.passages).toEqual(SOUND?.corpus.passages);
    expect(library?.facts.map(({ id }) => id)).toEqual(SOUND?.facts.map(({ id }) => id));
  });

  it('whatever else breaks with it', () => {
    const torn = [
      [ARTICLE, '---\ntitle: [\n'],
      [FACTS, '- ['],
      ['entities.yaml', '- {'],
    ] as const;
    const files = torn.reduce((all, [name, text]) => withFile(all, name, text), FILES);
    const { library } = serve(files);
    expect(library?.stale.map(({ name }) => name).sort()).toEqual(
      [ARTICLE, FACTS, 'entities.yaml'].sort(),
    );
    expect(library?.facts).toHaveLength(SOUND?.facts.length ?? 0);
  });
});

describe('nothing earlier is served', () => {
  it('of files without errors, though they have changed', () => {
    const { library, isWhole } = serve(changed(ARTICLE, `${GOOD[ARTICLE]}\n新的一段。\n`));
    expect([isWhole, library?.stale]).toEqual([true, []]);
    expect(library?.corpus.passages.at(-1)?.text).toBe('新的一段。');
  });

  it('of a file that was taken away', () => {
    const more = { ...GOOD, 'articles/gone.md': articleText('一段。') };
    expect(serve(FILES, goodOf(more)).library?.corpus.article('gone')).toBeUndefined();
  });

  it('of a file that never had a good version: it is left out', () => {
    const { library } = serve(changed('articles/new.md', ''));
    expect(library?.stale).toEqual([]);
    expect(library?.leftOut.map(({ name }) => name)).toEqual(['articles/new.md']);
  });

  it('of facts whose words the article no longer has: they are left out', () => {
    const [first = ''] = /\d{4}年\d月,青藤数科与东江银行合作。/u.exec(GOOD[ARTICLE] ?? '') ?? [];
    const edited = changed(ARTICLE, (GOOD[ARTICLE] ?? '').replace(first, '青藤数科没有开会。'));
    const { library } = serve(edited);
    expect(library?.stale).toEqual([]);
    expect(library?.leftOut).toMatchObject([{ name: FACTS, facts: 1 }]);
    expect(library?.facts.flatMap(({ quotes }) => quotes.map(({ quote }) => quote))).not.toContain(
      first,
    );
  });

  it('if it has errors too beside what the others say now', () => {
    const sentence = '2024年,青藤数科与海港银行合作。';
    const fact = partnershipText('vine', 'harbour', sentence, 'form: 合作\n  when: 2024');
    const older = { ...GOOD, [FACTS]: `${GOOD[FACTS]}${fact}` };
    const { library } = serve(changed(FACTS, `${GOOD[FACTS]}${fact}`), goodOf(older));
    expect(library?.stale).toEqual([]);
    expect(library?.leftOut).toMatchObject([{ name: FACTS, facts: 1 }]);
  });
});
