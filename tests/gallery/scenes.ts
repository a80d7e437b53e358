import type { Locale } from '../../src/surfaces/texts/locales.ts';

/**
 * What is pictured: a name, what a user writes, in which language, and what they do with each reply.
 *
 * What is written is a command (`/ask …`), or after an `@` something that is said to the bot. What
 * is done is the beginning of the label of a button or of a menu's option, or after an `@` what is
 * said after the reply.
 */
export type Scene = readonly [
  name: string,
  line: string,
  locale: Locale,
  ...steps: readonly string[],
];

/** On the shipped library. */
export const SCENES: readonly Scene[] = [
  ['ask', '/ask 银行核心诉求', 'zh-CN'],
  ['ask-hidden', '/ask 银行核心诉求 hide:true', 'zh-CN'],
  ['ask-more', '/ask 银行核心诉求', 'zh-CN', '更多'],
  ['ask-shared', '/ask 京东金融定位 hide:true', 'zh-CN', '公开'],
  ['ask-positioning', '/ask 京东金融定位', 'zh-CN'],
  ['ask-pair', '/ask 百度和农行合作了什么', 'zh-CN'],
  ['ask-slip', '/ask 腾迅和中行合作了什么', 'zh-CN'],
  ['ask-nearest', '/ask 京东金融有多少员工', 'zh-CN'],
  ['ask-nearest-more', '/ask 京东金融有多少员工', 'zh-CN', '更多'],
  ['ask-nearest-pair', '/ask 京东和中行合作了什么', 'zh-CN'],
  ['ask-none', '/ask 火星上有鲸鱼吗', 'zh-CN'],
  ['ask-english', '/ask What do Tencent and Bank of China work on?', 'en-US'],
  ['ask-this', '/问这句 银行的核心诉求是什么？', 'zh-TW'],
  ['said', '@ 银行的核心诉求是什么？', 'zh-CN'],
  ['said-after', '/ask 百度和农行合作了什么', 'zh-CN', '@那工行呢？'],
  ['said-nearest', '@ 京东金融有多少员工', 'zh-CN'],
  ['said-hello', '@ 你好', 'zh-CN'],
  ['partner', '/partner 腾讯', 'zh-CN'],
  ['partner-english', '/partner Tencent', 'en-US'],
  ['partner-planned', '/partner 百度和农行', 'zh-CN'],
  ['partner-pair-without-fact', '/partner 腾讯和农行', 'zh-CN'],
  ['partner-many', '/partner 京东金融', 'zh-CN'],
  ['partner-traditional', '/partner 螞蟻金服', 'zh-TW'],
  ['partner-group', '/partner 四大行', 'zh-CN'],
  ['partner-unknown', '/partner 招伤银行', 'zh-CN'],
  ['partner-choose', '/partner 京东金融和工行和百度', 'zh-CN'],
  ['partner-not-mentioned', '/partner 招商银行', 'zh-CN'],
  ['compare', '/compare 腾讯 百度', 'zh-CN'],
  ['compare-many', '/compare 京东金融 蚂蚁金服', 'zh-CN'],
  ['compare-banks', '/compare ICBC "Bank of China"', 'en-US'],
  ['compare-one', '/compare 騰訊', 'zh-TW'],
  ['compare-different-kinds', '/compare 腾讯 工行', 'zh-CN'],
  ['compare-not-mentioned', '/compare 腾讯 华为', 'zh-CN'],
  ['timeline', '/timeline 腾讯', 'zh-CN'],
  ['partner-filtered', '/partner 腾讯 kind:合作 year:2017', 'zh-CN'],
  ['partner-nothing-left', '/partner 腾讯 year:2019', 'zh-CN'],
  ['timeline-all', '/timeline', 'zh-CN'],
  ['timeline-next', '/timeline', 'zh-CN', '下一页'],
  ['timeline-range', '/timeline from:2015年 to:15年', 'zh-CN'],
  ['timeline-unclear', '/timeline 百度 何时', 'zh-CN'],
  ['source-choose', '/source 网点', 'zh-CN'],
  ['source-words', '/source 网点不会消失', 'zh-CN'],
  ['source-english', '/source ¶2', 'en-US'],
  ['source-none', '/source 今天天气', 'zh-CN'],
  ['library', '/library', 'zh-CN'],
  ['library-english', '/library', 'en-US'],
  [
    'find-sources',
    '/找出处 百度也在2015年启动了和工行的全面合作。京东金融与合作的银行发行了600多万张联名卡。昨夜的台风吹倒了三棵老榕树。谁知道更多？',
    'zh-CN',
  ],
  [
    'find-sources-several',
    '/找出处 百度也在2015年启动了和工行的全面合作，腾讯和中行的合作聚焦于云计算，双方将组建联合实验室。',
    'zh-TW',
  ],
  ['source', '/ask 银行核心诉求', 'zh-CN', '¶8'],
  ['source-next', '/ask 银行核心诉求', 'en-US', '¶8', 'Next'],
  ['source-shared', '/ask 银行核心诉求', 'zh-CN', '¶8', '公开'],
  ['help', '/help', 'zh-CN'],
  ['help-english', '/help', 'en-US'],
];

/** On a library of one long quote. */
export const LONG: readonly Scene[] = [['source-part', '/partner 华为', 'zh-CN', '原文', '第 2/']];
/** On a library of many facts about one name. */
export const MANY: readonly Scene[] = [
  ['partner-page-1', '/partner 华为', 'zh-CN'],
  ['partner-page-2', '/partner 华为', 'zh-CN', '下一页'],
];

/** On a library with lists, tables and lines. */
export const MARKED: readonly Scene[] = [
  ['ask-list', '/ask 东江银行看重什么', 'zh-CN'],
  ['source-row', '/source marked-up ¶7', 'zh-CN'],
  ['source-lines', '/source marked-up ¶11', 'en-US'],
];
/** On a library of reprints and articles that differ. */
export const REPRINTED: readonly Scene[] = [
  ['ask-reprinted', '/ask 还书口在哪里？', 'zh-CN'],
  ['ask-differing', '/ask 灯市一共有多少个摊位？', 'zh-CN'],
];
/** On a library with files that cannot be read. */
export const BROKEN: readonly Scene[] = [['library-left-out', '/library', 'zh-CN']];
/** On a library of many articles. */
export const SHELVED: readonly Scene[] = [
  ['library-page-1', '/library', 'zh-CN'],
  ['library-page-2', '/library', 'zh-CN', '下一页'],
];
