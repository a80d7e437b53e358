import { cite } from '../../../src/knowledge/citation.ts';
import { shorten } from '../../../src/knowledge/short-reference.ts';
import type { MeaningState } from '../../../src/search/meaning/meaning.ts';
import type { TextKey } from '../../../src/surfaces/texts/texts.ts';
import { articleText, partnershipText, withArticle } from '../../support/article.ts';
import { brokenLibrary } from '../../support/broken.ts';
import { buildRest, buildSound, shippedLibrary, withFile } from '../../support/knowledge.ts';
import { MADE_UP, madeUpFiles, madeUpLibrary } from '../../support/made-up.ts';
import { shelf } from '../../support/shelf.ts';
import { staleLibrary } from '../../support/stale.ts';
import { type State, scenesOf } from './scenes.ts';

const shipped = scenesOf(shippedLibrary);
const madeUp = scenesOf(madeUpLibrary);
/** Its files changed since, and cannot be loaded. */
const outdated = scenesOf(shippedLibrary, { isOutdated: true });
/** An operator's model reads the library, has read it, or does not answer. */
const withModel = (state: MeaningState) =>
  scenesOf(() => ({ ...madeUpLibrary(), meaning: () => state }));
const making = withModel({ kind: 'making', made: 12, total: 30 });
const [ready, away] = [withModel({ kind: 'ready' }), withModel({ kind: 'away' })];
/** An article and a fact are left out. */
const broken = scenesOf(brokenLibrary);
/** Of six articles, earlier versions are served. */
const stale = scenesOf(() => staleLibrary(6));
/** The facts are left out. */
const unproved = scenesOf(() => buildRest(withFile(madeUpFiles(), `facts/${MADE_UP}.yaml`, '- [')));
/** Sixty articles with topics. */
const sixty = scenesOf(() => shelf(60));
/** The same names and no fact. */
const bare = scenesOf(() => {
  const files = madeUpFiles().filter(({ name }) => !name.startsWith('facts/'));
  return buildSound(files);
});
/** Two who share four partners. */
const befriended = scenesOf(() => {
  const pairs = ['vine 青藤数科', 'heron 苍鹭科技'].flatMap((company) =>
    [
      'east-river 东江银行',
      'west-river 西江银行',
      'two-bridges 双桥集团',
      'bridge-pay 蓝桥支付',
    ].map((partner) => [...company.split(' '), ...partner.split(' ')]),
  );
  const said = pairs.map(([a = '', company, b = '', partner]) => {
    const sentence = `${company}与${partner}合作。`;
    return { sentence, fact: partnershipText(a, b, sentence) };
  });
  const article = articleText(...said.map(({ sentence }) => sentence));
  const facts = said.map(({ fact }) => fact).join('');
  return buildSound(withArticle('friends', article, facts, madeUpFiles()));
});
/** Two with a number of branches each. */
const counted = scenesOf(() => {
  const said = ['two-bridges 双桥集团 31家', 'vine 青藤数科 12家'].map((each) => {
    const [id, name, value] = each.split(' ');
    const sentence = `${name}有${value}网点。`;
    const fact = `- kind: figure\n  entity: ${id}\n  measure: 网点\n  value: ${value}\n  quotes: [${sentence}]\n`;
    return { sentence, fact };
  });
  const article = articleText(...said.map(({ sentence }) => sentence));
  const facts = said.map(({ fact }) => fact).join('');
  return buildSound(withArticle('counted', article, facts, madeUpFiles()));
});
/** Buttons as an earlier library had them. */
const [article] = madeUpLibrary().corpus.articles;
const [known] = article?.passages ?? [];
if (article === undefined || known === undefined) throw new RangeError('no passage');
const hash = known.id.slice(-8);
const reference = shorten(cite(article, known, known.text, 0));
const opened = (passage: string) => `v1:source:${MADE_UP}:${passage}:0`;

/** What is said of comparisons, timelines and dates. */
export const LOOKUPS = {
  'compare.empty': [shipped('/compare')],
  'compare.one': [shipped('/compare 腾讯')],
  'compare.several': [shipped('/compare 腾讯和百度 京东')],
  'compare.same': [shipped('/compare 腾讯 鹅厂')],
  'compare.kinds': [shipped('/compare 井贤栋 腾讯'), madeUp('/compare 湾区金融局 东江银行')],
  'compare.different-kinds': [shipped('/compare 腾讯 工行'), madeUp('/compare 西江银行 青藤数科')],
  'compare.related': [shipped('/compare 京东 京东金融'), shipped('/compare 四大行 中行')],
  'compare.title': [broken('/compare 双桥集团 青藤数科')],
  'compare.both': [shipped('/compare 腾讯 百度'), madeUp('/compare 蓝桥支付 苍鹭科技')],
  'compare.both-many': [befriended('/compare 青藤数科 苍鹭科技')],
  'compare.values': [counted('/compare 双桥集团 青藤数科')],
  'compare.counts': [shipped('/compare 京东金融 蚂蚁金服')],
  'compare.shared': [shipped('/compare 腾讯 百度'), madeUp('/compare 蓝桥支付 苍鹭科技')],
  'compare.one-sided': [shipped('/compare 工行 中行'), madeUp('/compare 蓝桥支付 苍鹭科技')],
  'compare.neither': [shipped('/compare 工行 中行')],
  'compare.try': [shipped('/compare'), shipped('/compare 腾讯')],
  'timeline.all': [madeUp('/timeline')],
  'timeline.of': [shipped('/timeline 腾讯'), shipped('/timeline 腾讯和工行')],
  'timeline.from': [shipped('/timeline 腾讯 from:2017')],
  'timeline.to': [shipped('/timeline 腾讯 to:2010')],
  'timeline.from-to': [shipped('/timeline from:2017年上半年 to:2017-03')],
  'timeline.no-years': [shipped('/timeline 民生银行')],
  'timeline.year': [shipped('/timeline 腾讯'), madeUp('/timeline')],
  'timeline.undated': [shipped('/timeline 百度'), madeUp('/timeline 青藤数科')],
  'timeline.undated-left-out': [
    shipped('/timeline 百度 from:2015'),
    madeUp('/timeline 青藤数科 to:1999'),
  ],
  'timeline.none': [shipped('/timeline 腾讯 to:1999')],
  'timeline.none-found': [broken('/timeline 青藤数科 to:1999')],
  'timeline.no-facts-found': [unproved('/timeline')],
  'timeline.no-facts': [bare('/timeline')],
  'timeline.not-together': [shipped('/timeline 腾讯和农行')],
  'timeline.name-is-date': [shipped('/timeline 2017')],
  'timeline.dates': [shipped('/timeline 腾讯 to:1999'), shipped('/timeline 腾讯 何时')],
  'filter.kind': [shipped('/partner 腾讯 kind:合作'), madeUp('/timeline kind:数据')],
  'filter.year': [shipped('/timeline 腾讯 year:2017年'), madeUp('/partner 青藤数科 year:2021')],
  'filter.kind-and-year': [shipped('/partner 腾讯 kind:合作 year:2004')],
  'filter.none': [
    shipped('/partner 腾讯 kind:合作 year:1999'),
    madeUp('/timeline 青藤数科 kind:定位 year:2019'),
  ],
  'filter.no-kind': [shipped('/partner 腾讯 kind:并购'), madeUp('/timeline kind:鲸鱼')],
  'filter.no-year': [shipped('/timeline 腾讯 year:明年'), madeUp('/partner 青藤数科 year:2021-03')],
  'date.unclear': [shipped('/timeline 腾讯 何时')],
  'date.reversed': [shipped('/timeline 腾讯 from:2017 to:2015')],
  'date.forms': [shipped('/timeline 腾讯 何时')],
  'library.title': [shipped('/library')],
  'library.counts': [shipped('/library'), madeUp('/library'), bare('/library')],
  'library.loaded': [shipped('/library')],
  'library.outdated': [outdated('/library')],
  'library.article': [shipped('/library'), madeUp('/library')],
  'library.files-left-out': [broken('/library')],
  'library.facts-left-out': [broken('/library')],
  'library.file-stale': [stale('/library')],
  'library.files-stale': [stale('/library')],
  'library.meaning-making': [making('/library')],
  'library.meaning-ready': [ready('/library')],
  'library.meaning-away': [away('/library')],
  'library.topics': [sixty('/library'), sixty('/library topic:鲸鱼')],
  'library.years': [sixty('/library topic:鲸鱼'), sixty('/library year:何时')],
  'library.found': [sixty('/library 航讯')],
  'library.none': [shipped('/library 火星上的鲸鱼'), broken('/library year:1999')],
  'library.by-text': [sixty('/library 航讯', 'v1:page'), sixty('/library 鲸鱼')],
  'library.by-topic': [sixty('/library topic:灯塔'), sixty('/library topic:鲸鱼')],
  'library.by-date': [sixty('/library year:2024年上半年'), shipped('/library year:1999')],
  'library.page': [sixty('/library', { page: 1, pages: 6, count: 60 })],
  'help.intro': [shipped('/help')],
  'help.command': [shipped('/help'), shipped('/nonsense')],
  'help.message-command': [shipped('/help')],
  'help.unknown-command': [shipped('/nonsense')],
  'source.empty': [shipped('/source')],
  'source.unknown': [shipped('/source 火星上的鲸鱼')],
  'source.forms': [shipped('/source 火星上的鲸鱼')],
  'source.range': [shipped('/source'), shipped('/source ¶999')],
  'source.no-such-ordinal': [shipped('/source ¶999')],
  'source.ordinal-not-found': [broken('/source ¶999')],
  'source.which': [shipped('/source 网点')],
  'source.facts': [shipped('/source ¶2'), madeUp('/source ¶1')],
  'source.facts-read': [broken('/source ¶1')],
  'source.no-facts': [madeUp('/source ¶5'), shipped('/source 图注1')],
  'source.moved': [madeUp('/help', opened(`3-${hash}`))],
  'source.edited': [madeUp('/help', opened('2-00000000'))],
  'source.gone': [shipped('/source 999-00000000'), shipped('/help', 'v1:source:gone:1-00000000:0')],
  'source.not-found': [broken('/help', 'v1:source:torn:1-00000000:0')],
  'source.nearest': [madeUp('/help', opened('99-00000000'))],
  'source.inferred': [shipped('/source ¶2'), madeUp('/source ¶2')],
  'more.passages': [shipped('/ask 银行核心诉求', 'v1:more')],
  'more.not-found': [broken('/help', `v1:more:${reference}${'0'.repeat(15)}`)],
  'more.gone': [madeUp('/help', `v1:more:${reference}${'0'.repeat(15)}`)],
} satisfies Partial<Record<TextKey, readonly State[]>>;
