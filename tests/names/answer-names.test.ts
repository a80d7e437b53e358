import { describe, expect, it } from 'vitest';
import { citationsOf, factsOf } from '../../src/answer/blocks.ts';
import { answerQuestion } from '../../src/ask/answer-question.ts';
import { entityId } from '../../src/entities/entity.ts';
import { answerEntities, answerPartner } from '../../src/names/answer-names.ts';
import { madeUpFiles, madeUpLibrary } from '../answer/made-up.ts';
import { choicesOf, keysOf, partnershipsOf, quotesOf, valuesOf } from '../answer/read-answer.ts';
import { articleText, withArticle } from '../support/article.ts';
import { buildSound, shippedLibrary, withoutFile } from '../support/knowledge.ts';

const library = shippedLibrary();
const partner = (name: string) => answerPartner(name, library);
const pairs = (name: string) => partnershipsOf(partner(name));

describe('by name', () => {
  it.each([
    ['腾讯', ['tencent–boc 2017-06', 'tencent–icbc 2017-01/2017-02', 'tencent–icbc 2004']],
    [
      '工行',
      [
        'jd-finance–icbc 2017-06',
        'tencent–icbc 2017-01/2017-02',
        'baidu–icbc 2015',
        'tencent–icbc 2004',
        'ant–big-four via big-four',
      ],
    ],
    ['百度', ['baidu–abc 2017-06', 'baidu–icbc 2015', 'baidu–abc planned', 'baidu–abc planned']],
    ['光大', ['jd-finance–ceb 2017-08-31']],
    ['中信银行', ['jd-finance–citic']],
  ])('%s', (name, expected) => {
    expect(partner(name).kind).toBe('facts');
    expect(pairs(name)).toEqual(expected);
  });

  it('every spelling of a name has the same answer', () => {
    for (const name of ['ICBC', 'icbc', 'ＩＣＢＣ', '工商銀行', ' 中国工商银行 ']) {
      expect(partner(name)).toEqual(partner('工行'));
    }
  });

  it('a sentence around the name does no harm', () => {
    expect(partner('请问腾讯？')).toEqual(partner('腾讯'));
  });
});

describe('groups and members', () => {
  it('a group shows the facts of its members, and says through whom', () => {
    expect(pairs('阿里')).toEqual([
      'alibaba–ccb 2017-03-28',
      'ant–ccb via ant',
      'ant–big-four via ant',
    ]);
  });

  it('a member shows the facts of its group, and says so', () => {
    expect(pairs('蚂蚁')).toContain('alibaba–ccb 2017-03-28 via alibaba');
  });

  it('a name that the library does not mention itself says that all comes through others', () => {
    const { kind, blocks } = partner('度小满');
    expect(kind).toBe('facts');
    for (const { via } of factsOf(blocks)) expect(via).toEqual(['baidu']);
    expect(keysOf({ blocks })).toContain('name.via-only');
  });

  it('no fact is stated twice', () => {
    for (const { id } of library.entities.all) {
      const ids = factsOf(partner(id).blocks).map(({ fact }) => fact.id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});

describe('pairs', () => {
  it.each([
    ['腾讯 工行', ['tencent–icbc 2017-01/2017-02', 'tencent–icbc 2004']],
    ['工行和腾讯', ['tencent–icbc 2017-01/2017-02', 'tencent–icbc 2004']],
    ['京东金融 光大', ['jd-finance–ceb 2017-08-31']],
  ])('%s shows only what the two did together', (name, expected) => {
    expect(pairs(name)).toEqual(expected);
  });

  it('of more than two it asks which one is meant', () => {
    const answer = partner('腾讯 工行 农行');
    expect(answer.kind).toBe('ambiguous-name');
    expect(factsOf(answer.blocks)).toEqual([]);
    expect(choicesOf(answer)).toHaveLength(3);
  });

  it('of two of which one occurs nowhere it says so, and offers each', () => {
    const answer = partner('腾讯 华为');
    expect(answer.kind).toBe('ambiguous-name');
    expect(valuesOf(answer, 'name.not-mentioned')).toEqual({ names: { entities: ['huawei'] } });
    expect(citationsOf(answer.blocks)).toEqual([]);
  });

  it('a button makes the same again by ids, and none of a name that is gone', () => {
    const answer = partner('腾讯 工行');
    expect(answerEntities(answer.again?.ids ?? [], library)).toEqual(answer);
    expect(answerEntities(['tencent', 'nobody'], library).kind).toBe('unknown-name');
  });
});

describe('what is not there is said, never guessed', () => {
  it.each([
    ['招商银行', 'not-mentioned'],
    ['CMB', 'not-mentioned'],
    ['华为', 'not-mentioned'],
    ['中心银行', 'unknown-name'],
    ['zhongguo', 'unknown-name'],
    ['火星银行', 'unknown-name'],
    ['', 'empty'],
    [' 　', 'empty'],
  ])('%j is %s', (name, kind) => {
    const answer = partner(name);
    expect(answer.kind).toBe(kind);
    expect(citationsOf(answer.blocks)).toEqual([]);
    expect(answer.blocks.length).toBeGreaterThan(1);
  });

  it('a name that may be another is not answered but suggested', () => {
    expect(choicesOf(partner('中心银行'))[0]).toMatchObject({
      command: 'partner',
      argument: { entity: 'citic' },
    });
  });
});

describe('a name that occurs and has no fact', () => {
  const built = madeUpLibrary();

  it.each([
    ['/partner', answerPartner('苍鹭科技', built)],
    ['/ask', answerQuestion('苍鹭科技', built)],
    ['/ask', answerQuestion('蒼鷺科技', built)],
  ])('%s shows the passages that name it, as no more than the closest', (_, answer) => {
    expect(answer.kind).toBe('nearest');
    expect(keysOf(answer)[0]).toBe('name.no-facts');
    expect(quotesOf(answer).length).toBeGreaterThan(0);
    for (const { citation, weak } of quotesOf(answer)) {
      expect(weak).toBe(true);
      expect(citation.passage.text).toContain('苍鹭科技');
    }
  });

  it.each(['水獭银行的一年', '水獺銀行的一年', 'Otter Bank: a year'])(
    'is mentioned where it stands in nothing but a title: %s',
    (title) => {
      const article = articleText('鲸鱼来了。').replace('测试文章', `'${title}'`);
      const files = withoutFile(madeUpFiles(), 'synonyms.yaml');
      const titled = buildSound(withArticle('otter', article, undefined, files));
      expect(titled.mentioned.has(entityId.parse('otter'))).toBe(true);
      const answer = answerPartner('水獭银行', titled);
      expect(answer.kind).toBe('no-answer');
      expect(keysOf(answer)[0]).toBe('name.no-facts');
      expect(keysOf(answerQuestion('水獭银行有几个网点', titled))).not.toContain(
        'name.not-mentioned',
      );
    },
  );
});

it('a regulator has its remarks and no partnership', () => {
  expect(pairs('央行')).toEqual([]);
  const facts = factsOf(partner('央行').blocks).map(({ fact }) => fact);
  const remark = { kind: 'remark', speaker: 'li-xiaofeng', office: '科技司原司长' };
  expect(facts).toMatchObject([{ ...remark, when: { written: '2017-07-10' } }, remark]);
});

it('an answer counts what it states', () => {
  for (const { id } of library.entities.all) {
    const { blocks, coverage } = partner(id);
    expect(coverage?.found ?? 0).toBe(factsOf(blocks).length);
  }
});
