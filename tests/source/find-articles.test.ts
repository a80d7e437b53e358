import { describe, expect, it } from 'vitest';
import type { Library } from '../../src/library/library.ts';
import {
  type ArticlesAsked,
  describeLibrary,
  describeLibraryAgain,
} from '../../src/source/describe-library.ts';
import { hasCustomId } from '../../src/surfaces/discord/custom-id.ts';
import { BAD_INPUTS } from '../support/bad-inputs.ts';
import { buildSound, shippedNames, withFile } from '../support/knowledge.ts';
import { shelf, shelfId } from '../support/shelf.ts';

const LOADED = { loadedAt: new Date(0), version: '1' };

/** An article by its id and front matter. */
function article(id: string, title: string, more: string, body = '一段。') {
  const front = `title: ${title}\nsource: 海风\nlanguage: zh-CN\n${more}`;
  return [`articles/${id}.md`, `---\n${front}\n---\n\n${body}\n`] as const;
}

const FILES = [
  article('coins', '数字人民币试点的进展', 'published: 2022-03\ntags: [支付, 央行]'),
  article('bridge', '貨幣橋：跨境結算', 'published: 2021-06-01\ntags: [支付清算]'),
  article('essay', '散文一篇', 'published: 2021', '## 关于数字化\n\n一段。'),
  article('english', 'Digital Currency in Practice', 'published: 2019-11\ntags: [Payments]'),
  article('wallet', '华为与硬件钱包', 'published: 2017').map((text) =>
    text.replace('海风', '海雾'),
  ),
  article('marked', '"**粗** @everyone `x`"', 'published: 2018'),
];
const library = buildSound(
  FILES.reduce((files, [name, text]) => withFile(files, name, text), shippedNames()),
);

function found(asked: ArticlesAsked, from: Library = library): string[] {
  const { blocks } = describeLibrary(from, LOADED, asked);
  return blocks.flatMap((block) => (block.kind === 'article' ? block.article.id : []));
}

describe('words find articles', () => {
  it.each<[string, string, string[]]>([
    ['in a title', '数字人民币', ['coins']],
    ['in traditional characters', '數字人民幣', ['coins']],
    ['in simplified ones', '货币桥', ['bridge']],
    ['in capitals and full width', 'ＤＩＧＩＴＡＬ currency', ['english']],
    ['in any order', 'practice digital', ['english']],
    ['in a heading', '数字化', ['essay']],
    ['in a topic', '央行', ['coins']],
    ['in a source', '海风', ['coins', 'bridge', 'essay', 'english', 'marked']],
    ['here one and there another', '海风 支付 进展', ['coins']],
    ['that are not side by side', '人民币进展', ['coins']],
    ['with words between that say nothing', '数字人民币的试点', ['coins']],
    ['of a name that the segmenter splits', '华为钱包', ['wallet']],
    ['in pinyin', 'shuzirenminbi', ['coins']],
    ['in pinyin by syllable', 'huo bi qiao', ['bridge']],
    ['that are a part of a word', '结', ['bridge']],
    ['as they are typed around signs', 'x', ['marked']],
  ])('%s', (_, text, expected) => {
    expect(found({ text })).toEqual(expected);
  });

  it.each(['鲸鱼', '数字鲸鱼', 'zi', 'whale', '*', '，。', '😀'])('%s: none has it', (text) => {
    expect(found({ text })).toEqual([]);
    expect(describeLibrary(library, LOADED, { text })).toMatchObject({
      kind: 'no-answer',
      unsaid: [text],
    });
  });
});

describe('a topic', () => {
  it.each([
    ['支付', ['coins']],
    ['支付清', ['bridge']],
    ['付', ['coins', 'bridge']],
    ['支付清算', ['bridge']],
    ['payments', ['english']],
    ['鲸鱼', []],
  ])('%s is equal or else part of one', (topic, expected) => {
    expect(found({ topic })).toEqual(expected);
  });
});

describe('a date', () => {
  it.each([
    ['2021', ['bridge', 'essay']],
    ['二〇二一年', ['bridge', 'essay']],
    ['21年', ['bridge', 'essay']],
    ['2021年上半年', ['bridge', 'essay']],
    ['2021-12', ['essay']],
    ['2019年至2021年', ['bridge', 'essay', 'english']],
    ['2022年以后', ['coins']],
    ['2000', []],
  ])('%s', (year, expected) => {
    expect(found({ year })).toEqual(expected);
  });

  it('that cannot be read is said, with the years that there are', () => {
    const { kind, blocks } = describeLibrary(library, LOADED, { year: '何时' });
    expect(kind).toBe('unclear-date');
    expect(JSON.stringify(blocks)).toContain('"2022","2021","2019","2018"');
  });
});

it('all that is given has to fit', () => {
  expect(found({ text: '海风', topic: '付', year: '2021' })).toEqual(['bridge']);
  expect(found({ text: '数字人民币', year: '2021' })).toEqual([]);
});

it('blanks are as good as nothing', () => {
  expect(found({ text: ' ', topic: '\t', year: '' })).toHaveLength(FILES.length);
});

it.each(BAD_INPUTS)('%s: some answer is given', (_, text) => {
  for (const asked of [{ text }, { topic: text }, { year: text }]) {
    expect(describeLibrary(library, LOADED, asked).blocks.length).toBeGreaterThan(0);
  }
});

describe('what a button carries', () => {
  const idsOf = (asked: ArticlesAsked, from = library) =>
    describeLibrary(from, LOADED, asked).again?.ids ?? expect.unreachable();

  it.each<[ArticlesAsked]>([
    [{ text: '數字人民幣' }],
    [{ text: '人民币进展', topic: '支付', year: '2022' }],
    [{ text: 'shuzirenminbi' }],
    [{ topic: 'PAYMENTS' }],
    [{ year: '2019年至2021年' }],
    [{ text: '海风 支付 试点 进展 央行', topic: '支付', year: '2021年到2022年' }],
  ])('brings back %j, and has none of its words', (asked) => {
    const ids = idsOf(asked);
    expect(hasCustomId({ action: 'page', command: 'library', ids, from: 9999 })).toBe(true);
    expect(describeLibraryAgain(ids, library, LOADED)).toEqual(
      describeLibrary(library, LOADED, asked),
    );
    expect(ids.join()).not.toMatch(/\p{Script=Han}|shuzi|payments/iu);
  });

  it('is void where the first article has other words by now', () => {
    const ids = idsOf({ text: '进展' });
    const [name, text] = FILES[0] ?? expect.unreachable();
    const edited = buildSound(withFile(shippedNames(), name, text.replace('试点的', '')));
    expect(describeLibraryAgain(ids, edited, LOADED).kind).toBe('control-gone');
    expect(describeLibraryAgain(ids, shelf(4), LOADED).kind).toBe('control-gone');
  });

  it.each([
    [['from--9999']],
    [['from--']],
    [['to--2021-13']],
    [['in--zzzzzzzz-0000']],
    [['in--00000000-0000', 'w0-1']],
    [['w0-1']],
    [['in--', 't', 'w']],
    [['__proto__', 'constructor']],
    [Array.from({ length: 40 }, () => 'w')],
  ])('that is forged leads nowhere: %j', (ids) => {
    expect(describeLibraryAgain(ids, library, LOADED).kind).toBe('control-gone');
  });

  it('of dates that no article has any more says so', () => {
    for (const ids of [['from--2021', 'to--2019'], ['to--1999']]) {
      expect(describeLibraryAgain(ids, library, LOADED).kind).toBe('no-answer');
    }
  });

  it('that is forged with a true article has its sum against it', () => {
    const [anchor = ''] = idsOf({ text: '进展' });
    for (const place of ['w0-2', 'wzzz-zz', 't0-1']) {
      expect(describeLibraryAgain([anchor, place], library, LOADED).kind).toBe('control-gone');
    }
  });
});

it('of a text that is too long, says how much was read', () => {
  const { blocks } = describeLibrary(library, LOADED, { text: '鲸'.repeat(201) });
  expect(blocks[1]).toMatchObject({ message: { key: 'typed.cut', values: { count: 200 } } });
});

it('of a thousand articles each is listed once, the newest first', () => {
  const thousand = shelf(1000);
  expect(found({}, thousand)).toEqual(Array.from({ length: 1000 }, (_, n) => shelfId(n + 1)));
  expect(found({ text: '潮位' }, thousand)).toHaveLength(200);
});
