import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/search/question/analysis.ts';
import {
  heldBy,
  isKnown,
  isTelling,
  shareHeld,
  type Thing,
  thingsOf,
} from '../../../src/search/question/things.ts';
import { ask, MADE_UP } from '../search-over.ts';

const thingsIn = (question: string) => thingsOf(ask(question, MADE_UP));
const surfaces = (things: readonly Thing[]) => things.map(({ surface }) => surface);
/** What a text says of each thing of a question. */
const held = (question: string, text: string) => heldBy(thingsIn(question), analyze(text, MADE_UP));

describe('a thing of a question is', () => {
  it.each([
    ['a name', '鲸鱼数科', [['鲸鱼数科', 'name']]],
    ['a name in its other language', 'Heron', [['heron', 'name']]],
    ['a year', '2016', [['2016', 'date']]],
    ['each word of a date', '上半年', [['上半年', 'date']]],
    ['no year where it counts', '1850', [['1850', 'content']]],
    ['light where everyone says it', '突然', [['突然', 'light']]],
    ['light where such words are glued together', '谁在', [['谁在', 'light']]],
    [
      'a piece of a name that the segmenter cuts',
      '拼多多',
      [
        ['拼', 'piece'],
        ['多多', 'content'],
      ],
    ],
    ['a piece where it is a lone character', '鲸', [['鲸', 'piece']]],
    ['whole where it was cut into characters', '董清世', [['董清世', 'content']]],
    ['of content else', '灯塔', [['灯塔', 'content']]],
    ['of content in Latin letters', 'lantern', [['lantern', 'content']]],
  ] as const)('%s', (_, question, expected) => {
    expect(thingsIn(question).map(({ surface, kind }) => [surface, kind])).toEqual(expected);
  });

  it('told where it stands, in the order of the question', () => {
    const question = '苍鹭科技在2016年维护的灯塔';
    const things = thingsIn(question);
    expect(surfaces(things)).toEqual(['苍鹭科技', '2016', '年', '维护', '灯塔']);
    for (const { surface, start, end } of things) expect(question.slice(start, end)).toBe(surface);
  });
});

describe('what a thing weighs', () => {
  const weightOf = (question: string, surface: string) =>
    thingsIn(question).find((thing) => thing.surface === surface)?.weight ?? Number.NaN;

  it('names and years weigh nothing: they are asked apart', () => {
    expect(weightOf('鲸鱼数科的灯塔', '鲸鱼数科')).toBe(0);
    expect(weightOf('2016年的灯塔', '2016')).toBe(0);
  });

  it('what is asked for weighs more than content, that more than a piece, that more than talk', () => {
    const [asked, content, piece, light] = [
      weightOf('灯塔的租金是多少', '租金'),
      weightOf('灯塔的租金是多少', '灯塔'),
      weightOf('鲸的租金', '鲸'),
      weightOf('突然的租金', '突然'),
    ];
    expect(asked).toBeGreaterThan(content);
    expect(content).toBeGreaterThan(piece);
    expect(piece).toBeGreaterThan(light);
    expect(light).toBeGreaterThan(0);
  });

  it('talk weighs no more for being asked for', () => {
    expect(weightOf('灯塔的情形突然', '突然')).toBe(weightOf('突然', '突然'));
  });
});

describe('what a text says of a thing is', () => {
  it.each([
    ['all in its very words', '灯塔', '岸边的灯塔', 1],
    ['less in other words of its meaning', '灯塔', '岸边的航标', 0.7],
    ['all of it where it is segmented otherwise', '董清世', '请董清世先生发言', 1],
    ['nothing in parts of it', '董清世', '董先生', 0],
    ['nothing where it is absent', '灯塔', '岸边的沙滩', 0],
    ['all of a name by any of its spellings', '苍鹭科技', 'Heron在岸边', 1],
    ['all of a group by a member', '鲸鱼数科', '磷虾支付在岸边', 1],
    ['nothing of a member by its group', '磷虾支付', '鲸鱼数科在岸边', 0],
    ['nothing of a lone character inside a word', '鲸', '鲸鱼在岸边', 0],
  ])('%s', (_, question, text, expected) => {
    expect(held(question, text)).toEqual([expected]);
  });

  it('something of a company asked for by any company, and nothing by a bank', () => {
    const shareOf = (text: string) => {
      const things = thingsIn('哪家公司维护灯塔');
      return heldBy(things, analyze(text, MADE_UP))[surfaces(things).indexOf('公司')];
    };
    expect(shareOf('苍鹭科技维护灯塔')).toBeGreaterThan(0);
    expect(shareOf('松江银行维护灯塔')).toBe(0);
  });
});

it('the share that is held goes by what things weigh, and is all where nothing weighs', () => {
  const things = thingsIn('灯塔的租金');
  const [one = 0, other = 0] = things.map(({ weight }) => weight);
  expect(shareHeld(things, [1, 0])).toBeCloseTo(one / (one + other), 12);
  expect(shareHeld(things, [0.7, 1])).toBeCloseTo((0.7 * one + other) / (one + other), 12);
  expect(shareHeld(thingsIn('鲸鱼数科'), [0])).toBe(1);
  expect(shareHeld([], [])).toBe(1);
});

it('to share talk, a piece or a date tells nothing; names and words of the glossary are known', () => {
  const things = thingsIn('突然，鲸，苍鹭科技，2016，灯塔，海岸');
  expect(surfaces(things.filter(isTelling))).toEqual(['苍鹭科技', '灯塔', '海岸']);
  expect(surfaces(things.filter(isKnown))).toEqual(['苍鹭科技', '灯塔']);
});
