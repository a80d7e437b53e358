import type { TextKey } from '../../../src/surfaces/texts/texts.ts';
import { lantingLibrary } from '../../many/judge.ts';
import { libraryOfLongQuote, libraryOfManyFacts } from '../../support/big-libraries.ts';
import { brokenLibrary } from '../../support/broken.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { madeUpLibrary } from '../../support/made-up.ts';
import { markedUpLibrary } from '../../support/marked-up.ts';
import { severalArticles } from '../../support/several-articles.ts';
import { asMessage, inConsole, type State, scenesOf, sentence, suggestionsOf } from './scenes.ts';

const shipped = scenesOf(shippedLibrary);
const madeUp = scenesOf(madeUpLibrary);
const broken = scenesOf(brokenLibrary);
const many = scenesOf(() => libraryOfManyFacts(40));
const long = scenesOf(() => libraryOfLongQuote(3000));
const several = scenesOf(severalArticles);
const everyKind = [shipped('/partner 京东金融'), madeUp('/partner 青藤数科')];
/** A card shows the words of a fact that need no label without it. */
const labelled = everyKind.map(inConsole);
const markedUp = scenesOf(markedUpLibrary);
const lanting = scenesOf(lantingLibrary);
const stakes = [madeUp('/partner 双桥集团')];

/** Words around facts, citations and buttons, and of what only one person is told. */
export const SURFACES = {
  'fact.partnership': [...everyKind, shipped('/compare 腾讯 百度')],
  'fact.figure': [...labelled, madeUp('/partner 青藤数科'), shipped('/compare 工行 中行')],
  'fact.positioning': [...labelled, madeUp('/partner 青藤数科'), shipped('/compare 工行 中行')],
  'fact.remark': [...labelled, madeUp('/partner 青藤数科'), shipped('/compare 工行 中行')],
  'fact.stake': [...stakes, shipped('/compare 工行 中行')],
  'detail.form': labelled,
  'detail.areas': [shipped('/partner 腾讯')],
  'detail.measure': labelled,
  'detail.value': labelled,
  'detail.position': labelled,
  'detail.office': labelled,
  'detail.amount': stakes,
  'detail.share': stakes,
  'detail.line': [
    shipped('/partner 腾讯', {
      label: { key: 'detail.areas' },
      words: { terms: ['云计算', '大数据', '区块链'] },
    }),
    inConsole(
      madeUp('/partner 青藤数科', { label: { key: 'detail.value' }, words: { words: '超过20家' } }),
    ),
  ],
  'fact.via': [shipped('/partner 阿里巴巴'), madeUp('/ask 蓝桥支付和东江银行合作了什么')],
  'fact.planned': [shipped('/ask 百度和农行合作了什么'), madeUp('/partner 蓝桥支付')],
  'fact.year-from': [inConsole(shipped('/partner 腾讯')), inConsole(madeUp('/partner 蓝桥支付'))],
  'fact.year-from-article': [
    inConsole(shipped('/partner 光大')),
    inConsole(madeUp('/partner 青藤数科')),
  ],
  'fact.year-proof': [shipped('/partner 腾讯'), madeUp('/partner 青藤数科')],
  'fact.year-article': [shipped('/partner 光大'), madeUp('/partner 青藤数科')],
  'title.joiner': [shipped('/partner 腾讯')],
  'title.point': [shipped('/partner 腾讯'), madeUp('/partner 青藤数科')],
  'title.more': [shipped('/partner 京东金融')],
  'row.joiner': [markedUp('/source marked-up ¶7')],
  'row.column': [markedUp('/source marked-up ¶7', { column: { words: '银行' } })],
  'list.joiner': [shipped('/partner 腾讯'), shipped('/ask 今晚吃什么')],
  'list.dated': [
    lanting('/ask 灯市一共有多少个摊位？', {
      words: { quoted: '230个' },
      date: { date: '2022-02-11' },
    }),
  ],
  'date.from-to': [
    madeUp('/partner 双桥集团', { from: { date: '2020-01' }, to: { date: '2020-06' } }),
  ],
  'date.since': [madeUp('/partner 苍鹭科技', { from: { date: '2015' } })],
  'date.until': [madeUp('/partner 苍鹭科技', { to: { date: '2012' } })],
  'comparison.continued': [many('/compare 华为 腾讯')],
  'comparison.said': [shipped('/compare 京东金融 蚂蚁金服')],
  'citation.place': [shipped('/ask 银行核心诉求'), shipped('/ask 京东金融有多少员工')],
  'citation.same': [
    lanting('/ask 还书口在哪里？'),
    lanting('/source 还书口在北门'),
    lanting('/找出处 还书口在北门，一天二十四小时开着。'),
  ],
  'origin.joiner': [lanting('/ask 还书口在哪里？')],
  'citation.same-article': [lanting('/ask 还书口在哪里？')],
  'citation.same-more': [lanting('/ask 未经授权可以转载吗？')],
  'citation.same-count': [
    lanting(
      `/找出处 还书口在北门，一天二十四小时开着。${`${'今夜的月色很美'.repeat(110)}。`.repeat(7)}`,
    ),
  ],
  'citation.caption': [madeUp('/source 图注1')],
  'citation.button': [shipped('/ask 京东金融定位')],
  'citation.menu': [shipped('/ask 银行核心诉求'), shipped('/partner 腾讯')],
  'citation.part': [long('/partner 华为', 'v1:source')],
  'control.before': [shipped('/source ¶2')],
  'control.after': [shipped('/source ¶2')],
  'control.more': [shipped('/ask 银行核心诉求'), shipped('/ask 四大行的员工')],
  'control.nearest': [asMessage(shippedLibrary, '京东金融有多少员工')],
  'control.page-before': [many('/partner 华为', 'v1:page:partner')],
  'control.page-after': [many('/partner 华为')],
  'control.unfiltered': [shipped('/partner 腾讯 kind:言论'), madeUp('/timeline year:1999')],
  'control.share': [shipped('/ask 银行核心诉求', 'v1:source')],
  'control.delete': [shipped('/ask 银行核心诉求')],
  'control.gone': [shipped('/help', 'v0:source')],
  'control.not-yours': [shipped('/ask 银行核心诉求', 'v1:delete')],
  'control.not-shared': [sentence('control.not-shared')],
  'shared.by': [shipped('/ask 银行核心诉求', 'v1:source', 'v1:share')],
  'cooldown.wait': [sentence('cooldown.wait', { seconds: 12 })],
  'error.crowded': [sentence('error.crowded')],
  'error.leaving': [sentence('error.leaving')],
  'error.no-database': [sentence('error.no-database')],
  'error.no-library': [sentence('error.no-library')],
  'error.too-slow': [sentence('error.too-slow')],
  'error.unexpected': [sentence('error.unexpected')],
  'said.no-words': [sentence('said.no-words')],
  'field.title': [shipped('/source ¶2'), inConsole(shipped('/partner 腾讯'))],
  'field.source': [shipped('/source ¶2'), inConsole(madeUp('/partner 青藤数科'))],
  'field.published': [shipped('/source ¶2'), inConsole(shipped('/partner 腾讯'))],
  'article.no-source': [markedUp('/library')],
  'article.undated': [markedUp('/library')],
  'field.author': [inConsole(markedUp('/source 东江银行'))],
  'field.url': [inConsole(markedUp('/source 东江银行'))],
  'field.language': [madeUp('/source ¶2'), inConsole(madeUp('/partner 青藤数科'))],
  'reply.page': [many('/compare 华为 腾讯')],
  'reply.page-of': [many('/partner 华为'), many('/partner 华为', 'v1:page:partner')],
  'reply.more': [shipped(`/找出处 ${`${'今夜的月色很美'.repeat(70)}。`.repeat(8)}`)],
  'coverage.line': [
    ...everyKind.map(inConsole),
    inConsole(shipped('/compare 腾讯 百度')),
    inConsole(madeUp('/timeline')),
  ],
  'reply.article': [inConsole(shipped('/partner 腾讯'))],
  'reply.title': [shipped('/partner 腾讯'), shipped('/ask 银行核心诉求')],
  'reply.count': [shipped('/partner 腾讯'), madeUp('/timeline')],
  'reply.unread': [broken('/partner 海港银行'), broken('/partner 青藤数科')],
  'reply.inferred': [inConsole(shipped('/partner 腾讯')), inConsole(shipped('/ask 银行核心诉求'))],
  'reply.mark': [shipped('/partner 腾讯'), madeUp('/partner 青藤数科')],
  'reply.confirmed': [inConsole(shipped('/partner 腾讯')), inConsole(madeUp('/partner 青藤数科'))],
  'reply.notice-of': [inConsole(several('/partner 蚂蚁金服'))],
  'reply.notice': [shipped('/source ¶2'), inConsole(madeUp('/partner 青藤数科'))],
  'filter.choice': [
    suggestionsOf(shippedLibrary, '', 'partner', 'kind'),
    suggestionsOf(madeUpLibrary, '20', 'timeline', 'year'),
  ],
} satisfies Partial<Record<TextKey, readonly State[]>>;
