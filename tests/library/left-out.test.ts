import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { error } from '../../src/files/problem.ts';
import type { SourceFile, UnreadFile } from '../../src/files/source-file.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { articleText, partnershipText } from '../support/article.ts';
import { brokenFiles, TORN } from '../support/broken.ts';
import { textOf, withFile, withoutFile } from '../support/knowledge.ts';
import { MADE_UP, madeUpFiles } from '../support/made-up.ts';

const ARTICLE = `articles/${MADE_UP}.md`;
const FACTS = `facts/${MADE_UP}.yaml`;
const SOUND = madeUpFiles();
const GBK = Uint8Array.of(0x2d, 0x2d, 0x2d, 0x0a, 0xb2, 0xe2, 0xca, 0xd4);

const changed = (name: string, from: string, to: string) => {
  const text = textOf(SOUND, name);
  expect(text).toContain(from);
  return withFile(SOUND, name, text.replace(from, to));
};

/** A file that is there and cannot be read. */
function unread(name: string): UnreadFile {
  const at = { file: `knowledge/${name}`, line: 1 };
  return { path: at.file, name, problem: error(at, 'it may not be read (EACCES).', 'let it.') };
}

function restOf(files: readonly (SourceFile | UnreadFile)[]) {
  const { library, rest, problems } = buildLibrary(files, 'knowledge');
  expect(library).toBeUndefined();
  expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  return rest?.library;
}

/** What is left out, in short. */
function namesOf(files: readonly (SourceFile | UnreadFile)[]) {
  return restOf(files)?.leftOut.map(({ name, facts }) =>
    facts === undefined ? name : `${facts} of ${name}`,
  );
}

const more = (content: string | Uint8Array, name = 'articles/more.md') =>
  withFile(SOUND, name, content);
const whole = articleText('岸上有一座新的灯塔。');

describe('a broken article is left out, and the rest is served', () => {
  it.each<[string, readonly (SourceFile | UnreadFile)[], string]>([
    ['not UTF-8', more(GBK), 'articles/more.md'],
    ['with front matter in the middle', more(`正文。\n\n${whole}`), 'articles/more.md'],
    ['with broken front matter', more(whole.replace('title: ', 'title: [')), 'articles/more.md'],
    ['with a character that acts', more(whole.replace('岸上', '岸\u202e上')), 'articles/more.md'],
    ['empty', more(''), 'articles/more.md'],
    ['of a name that is no id', more(whole, 'articles/Mehr dazu.md'), 'articles/Mehr dazu.md'],
    ['of a name that acts', more(whole, 'articles/\u202ex.md'), 'articles/\\u{202e}x.md'],
    ['that may not be read', [...SOUND, unread('articles/more.md')], 'articles/more.md'],
  ])('%s', (_, files, name) => {
    const library = restOf(files);
    expect(namesOf(files)).toEqual([name]);
    expect(library?.corpus.articles.map(({ id }) => id)).toEqual([MADE_UP]);
    expect(library?.facts).toHaveLength(11);
    expect(answerQuestion('银行缺的是什么', library ?? expect.unreachable()).kind).toBe('passages');
  });

  it('its facts go with it, and nobody is told of them', () => {
    const library = restOf(brokenFiles());
    expect(library?.facts.map(({ article }) => article.id)).not.toContain('torn');
    expect(namesOf(brokenFiles())).toEqual([TORN, `1 of ${FACTS}`]);
  });

  it('so do facts that could not be read themselves', () => {
    const files = withFile(withFile(SOUND, TORN, ''), 'facts/torn.yaml', '- [');
    const names = namesOf([...files, unread('facts/x.yaml'), unread('articles/x.md')]);
    expect(new Set(names)).toEqual(new Set([TORN, 'articles/x.md']));
    expect(names).toHaveLength(2);
  });
});

describe('of a facts file', () => {
  it.each([
    ['a wrong quote', changed(FACTS, '银行缺的是场景', '银行缺的是钱')],
    ['a wrong date', changed(FACTS, 'when: 2021-03', 'when: 2021-04')],
    ['an unknown name', changed(FACTS, 'investor: two-bridges', 'investor: three-bridges')],
    ['an unknown kind', changed(FACTS, 'kind: positioning', 'kind: position')],
    ['an unknown field', changed(FACTS, 'position: 数字管家', 'posture: 数字管家')],
  ])('with %s, one fact is left out', (_, files) => {
    expect(namesOf(files)).toEqual([`1 of ${FACTS}`]);
    expect(restOf(files)?.facts).toHaveLength(10);
  });

  it('with a fact twice, one of the two is', () => {
    const text = textOf(SOUND, FACTS);
    const files = withFile(SOUND, FACTS, `${text}${text.slice(0, text.indexOf('- kind: figure'))}`);
    expect(namesOf(files)).toEqual([`1 of ${FACTS}`]);
    expect(restOf(files)?.facts).toHaveLength(11);
  });

  it('with all facts wrong, all are', () => {
    const files = withFile(SOUND, ARTICLE, articleText('今天无事。'));
    expect(namesOf(files)).toEqual([`11 of ${FACTS}`]);
    expect(restOf(files)?.facts).toEqual([]);
  });

  it.each<[string, readonly (SourceFile | UnreadFile)[]]>([
    ['that is not UTF-8', withFile(SOUND, FACTS, GBK)],
    ['with broken YAML', withFile(SOUND, FACTS, `${textOf(SOUND, FACTS)}\t- kind: [\n`)],
    ['that is no list', withFile(SOUND, FACTS, 'kind: partnership\n')],
    ['with a character that acts', changed(FACTS, '搭建了系统', '搭建了\u202e系统')],
    ['that may not be read', [...withoutFile(SOUND, FACTS), unread(FACTS)]],
  ])('%s, all is left out', (_, files) => {
    expect(namesOf(files)).toEqual([FACTS]);
    expect(restOf(files)?.facts).toEqual([]);
    expect(restOf(files)?.corpus.articles).toHaveLength(1);
  });

  it('without an article, all is left out', () => {
    const fact = partnershipText('vine', 'harbour', '青藤数科与海港银行合作。');
    expect(namesOf(withFile(SOUND, 'facts/nobody.yaml', fact))).toEqual(['facts/nobody.yaml']);
  });

  it('that is in a folder that cannot be read, the folder is named', () => {
    const files = SOUND.filter(({ name }) => !name.startsWith('facts/'));
    expect(namesOf([...files, unread('facts')])).toEqual(['facts']);
  });
});

describe('what only helps is left out whole', () => {
  it.each([
    ['synonyms.yaml', '- [渡轮, 轮渡]\n- [轮渡]\n'],
    ['questions.yaml', '- 银行缺的是什么？\n- 银行缺的是什么？\n'],
    ['synonyms.yaml', '- [渡轮, 轮\u202e渡]\n'],
  ])('%s', (name, text) => {
    const library = restOf(withFile(SOUND, name, text));
    expect(library?.leftOut).toMatchObject([{ name, role: 'aid' }]);
    expect(library?.questions).toEqual([]);
    expect(library?.facts).toHaveLength(11);
  });
});

describe('nothing is served without what everything rests on', () => {
  const two = withFile(SOUND, 'articles/more.md', whole);

  it.each<[string, readonly (SourceFile | UnreadFile)[]]>([
    ['names that are broken', withFile(two, 'entities.yaml', '- id: [\n')],
    [
      'a name with a mistake',
      withFile(
        two,
        'entities.yaml',
        textOf(two, 'entities.yaml').replace('[bridge-pay]', '[bridge]'),
      ),
    ],
    ['names that may not be read', [...withoutFile(two, 'entities.yaml'), unread('entities.yaml')]],
    ['no names', withoutFile(two, 'entities.yaml')],
    ['an empty list of names', withFile(two, 'entities.yaml', '')],
    ['broken kinds', withFile(two, 'kinds.yaml', '- id: Bank\n')],
    ['broken terms', withFile(two, 'terms.yaml', 'forms: 合作\n')],
    ['articles that are all broken', withFile(withFile(SOUND, ARTICLE, ''), TORN, '---\n')],
    [
      'a folder of articles that cannot be read',
      [...withoutFile(SOUND, ARTICLE), unread('articles')],
    ],
    ['no article', withoutFile(SOUND, ARTICLE)],
  ])('%s', (_, files) => {
    expect(restOf(files)).toBeUndefined();
  });
});

it('each thing that is left out comes with its errors, and no warning', () => {
  const library = restOf(brokenFiles());
  const errors = library?.leftOut.flatMap((each) => each.errors);
  expect(errors?.map(({ file, severity }) => [file, severity])).toEqual([
    [`knowledge/${TORN}`, 'error'],
    [`knowledge/${FACTS}`, 'error'],
  ]);
});

it('a sound library leaves nothing out, and a wrong fact is stated nowhere', () => {
  expect(buildLibrary(SOUND, 'knowledge').library?.leftOut).toEqual([]);
  const library = restOf(brokenFiles()) ?? expect.unreachable();
  expect(factsOf(answerPartner('湾区金融局', library).blocks)).toEqual([]);
});
