import { describe, expect, it } from 'vitest';
import type { Passage } from '../../../src/knowledge/article.ts';
import type { Library } from '../../../src/library/library.ts';
import { tierOf } from '../../../src/search/confidence/judge.ts';
import { thingsOf } from '../../../src/search/question/things.ts';
import { articleText, withArticle } from '../../support/article.ts';
import { buildSound, shippedFiles } from '../../support/knowledge.ts';

/** Twenty subjects, an article each, in the words of the questions below. */
const SUBJECTS =
  '灯塔 港口 桥梁 渔船 果园 茶馆 剧院 书店 球场 车站 水库 农场 牧场 矿山 渡口 集市 学校 医院 公园 花圃'.split(
    ' ',
  );
const QUESTIONS = [
  '银行核心诉求',
  '京东金融合作了多少家银行',
  '联名卡发了多少张',
  '什么是金融科技',
  '最新的合作是什么',
  '2017年6月腾讯和谁合作',
  '网点会消失吗',
  '灯塔的租金',
  'What are the core needs of banks?',
  'Techfin是什么意思',
];

const others = SUBJECTS.reduce((files, subject, n) => {
  const body = [
    `## ${subject}与银行的核心诉求`,
    `${subject}在2019年和银行合作，共有${n + 3}家。银行的诉求是什么，${subject}没有说。`,
    `## ${subject}与金融科技`,
    `腾讯与工行在${subject}发行了${n + 1}万张联名卡，网点的租金不会消失。`,
  ];
  return withArticle(`other-${n}`, articleText(...body), undefined, files);
}, shippedFiles());
const [alone, among] = [buildSound(shippedFiles()), buildSound(others)];

/** The same passage as it stands in a library. */
function passageIn({ corpus }: Library, { article, ordinal }: Passage): Passage {
  const found = corpus.article(article)?.passages[ordinal - 1];
  if (found === undefined) throw new RangeError(`no passage ${ordinal}`);
  return found;
}

function weighIn(library: Library, question: string, passage: Passage) {
  const { search } = library;
  const understood = search.understand(question);
  const evidence = search.ask(understood).weigh(passageIn(library, passage));
  return { ...evidence, tier: tierOf(evidence, thingsOf(understood)) };
}

describe('what a passage says does not change with the articles beside it', () => {
  it('twenty more stand beside', () => {
    expect(among.corpus.articles.length).toBe(alone.corpus.articles.length + 20);
    expect(among.corpus.passages.length).toBeGreaterThan(2 * alone.corpus.passages.length);
  });

  it.each(QUESTIONS)(
    'to %s: the same words, signals, lacks and tier of each passage',
    (question) => {
      const { passages } = alone.corpus;
      const weighed = passages.map((passage) => weighIn(alone, question, passage));
      expect(passages.map((passage) => weighIn(among, question, passage))).toEqual(weighed);
      expect(new Set(weighed.map(({ confidence }) => confidence)).size).toBeGreaterThan(1);
    },
  );

  it.each(QUESTIONS)('%s speaks of the same things, of the same weight', (question) => {
    const thingsIn = ({ search }: Library) => thingsOf(search.understand(question));
    expect(thingsIn(among)).toEqual(thingsIn(alone));
    expect(thingsIn(among)).not.toEqual([]);
  });
});
