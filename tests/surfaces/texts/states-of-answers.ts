import type { TextKey } from '../../../src/surfaces/texts/texts.ts';
import { lantingLibrary } from '../../many/judge.ts';
import { libraryOfManyEntities } from '../../support/big-libraries.ts';
import { brokenLibrary, TORN } from '../../support/broken.ts';
import { buildRest, shippedFiles, shippedLibrary, withFile } from '../../support/knowledge.ts';
import { madeUpLibrary } from '../../support/made-up.ts';
import { severalArticles } from '../../support/several-articles.ts';
import { asMessage, type State, scenesOf, suggestionsOf } from './scenes.ts';

const shipped = scenesOf(shippedLibrary);
const madeUp = scenesOf(madeUpLibrary);
const broken = scenesOf(brokenLibrary);
/** The shipped library beside an article that is left out. */
const beside = scenesOf(() => buildRest(withFile(shippedFiles(), TORN, '---\n')));
const lanting = scenesOf(lantingLibrary);
const several = scenesOf(severalArticles);
const crowded = scenesOf(() => libraryOfManyEntities(30));

/** Where the words stand in which questions and names are answered. */
export const ANSWERS = {
  'answer.none': [shipped('/ask 火星上有鲸鱼吗'), madeUp('/ask 火星上有鲸鱼吗')],
  'answer.unsure': [shipped('/ask 京东金融有多少员工')],
  'answer.nearest': [
    shipped('/ask 京东金融有多少员工'),
    shipped('/ask 京东金融有多少员工', 'v1:near'),
    shipped('/partner 腾讯和农行'),
  ],
  'answer.nearest-facts': [
    shipped('/ask 京东金融和多少家银行合作'),
    shipped('/ask 合作最多的公司是哪家'),
  ],
  'answer.unsaid': [shipped('/ask 京东金融有多少员工'), shipped('/ask 百度和农行2019年合作了什么')],
  'answer.covers': [shipped('/ask 火星上有鲸鱼吗'), shipped('/ask'), madeUp('/library')],
  'answer.covers-more': [crowded('/ask'), crowded('/library')],
  'answer.try': [shipped('/ask 火星上有鲸鱼吗'), madeUp('/ask')],
  'answer.differing': [
    lanting('/ask 灯市一共有多少个摊位？'),
    lanting('/partner 苇湾图书馆'),
    lanting('/ask 苇湾图书馆藏书多少册？'),
  ],
  'question.empty': [shipped('/ask'), shipped('/问这句')],
  'typed.cut': [shipped(`/ask ${'银行核心诉求，'.repeat(200)}`)],
  'talk.greeting': [shipped('/ask 你好'), madeUp('/ask hello')],
  'talk.thanks': [shipped('/ask 谢谢'), madeUp('/ask thanks')],
  'talk.help': [shipped('/ask 你会什么'), shipped('/ask ?'), madeUp('/ask what can you do')],
  'next.other': [shipped('/ask 百度和农行合作了什么'), madeUp('/ask 苍鹭科技和东江银行合作了什么')],
  'next.compare': [shipped('/partner 腾讯'), shipped('/ask 百度和农行合作了什么')],
  'next.timeline': [shipped('/partner 腾讯'), madeUp('/partner 苍鹭科技')],
  'question.no-words': [shipped('/ask ？！……')],
  'short.read-as': [asMessage(shippedLibrary, '腾迅和中行的年费')],
  'question.read-as': [shipped('/ask 腾迅和中行合作了什么')],
  'question.one-of': [shipped('/ask 京东金融的定位是什么？腾讯和中行合作了什么？')],
  'question.denied': [shipped('/ask 没有和百度合作的银行有哪些')],
  'name.too-long': [shipped(`/partner ${'腾讯和'.repeat(100)}`)],
  'name.empty': [shipped('/partner')],
  'name.unknown': [shipped('/partner 工商'), shipped('/compare 鲸鱼座 腾讯')],
  'name.ambiguous': [
    shipped('/partner 工商'),
    shipped('/partner 京东金融和工行和百度'),
    shipped('/timeline 腾讯和农行'),
  ],
  'name.not-found': [broken('/partner 海港银行'), broken('/ask 海港银行是做什么的')],
  'name.not-mentioned': [
    shipped('/partner 招商银行'),
    shipped('/ask 招商银行和谁合作'),
    shipped('/partner 腾讯和招商银行'),
    madeUp('/partner 海港银行'),
  ],
  'name.no-facts-found': [broken('/partner 湾区金融局'), broken('/timeline 湾区金融局')],
  'name.no-facts': [madeUp('/partner 湾区金融局')],
  'name.via-only-found': [beside('/partner 京东')],
  'name.via-only': [shipped('/partner 京东'), shipped('/timeline 京东')],
  'name.facts': [
    shipped('/partner 腾讯'),
    shipped('/partner 腾讯和工行'),
    shipped('/ask 腾讯'),
    shipped('/ask 百度和农行合作了什么'),
    madeUp('/ask 青藤数科和东江银行合作了什么'),
  ],
  'pair.no-fact-found': [broken('/partner 青藤数科 西江银行')],
  'name.called': [several('/partner 蚂蚁金服'), several('/partner 蚂蚁 工行')],
  'pair.no-fact': [
    shipped('/ask 京东和中行合作了什么'),
    shipped('/partner 腾讯和农行'),
    shipped('/compare 腾讯 农行'),
  ],
  'facts.newest': [shipped('/ask 最新的合作是哪个'), shipped('/ask 腾讯和工行最新的合作')],
  'facts.earliest': [shipped('/ask 最早的合作'), shipped('/ask 腾讯和工行最早的合作')],
  'facts.counted': [shipped('/ask 京东金融和多少家银行合作')],
  'facts.most': [shipped('/ask 合作最多的公司是哪家'), shipped('/ask 合作最多的银行是哪家')],
  'ask.partnership': [shipped('/ask 火星上有鲸鱼吗'), madeUp('/ask')],
  'ask.positioning': [suggestionsOf(shippedLibrary, '京东金融'), suggestionsOf(madeUpLibrary, '')],
  'ask.figure': [shipped('/ask 火星上有鲸鱼吗'), madeUp('/ask')],
  'ask.stake': [madeUp('/ask'), suggestionsOf(madeUpLibrary, '双桥集团')],
} satisfies Partial<Record<TextKey, readonly State[]>>;
