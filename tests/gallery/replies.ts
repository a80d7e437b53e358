import { MessageFlags } from 'discord-api-types/v10';
import type { Context } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { Interaction } from '../../src/interaction/interaction.ts';
import type { Plan } from '../../src/interaction/plan.ts';
import { saySentence } from '../../src/interaction/sentences.ts';
import type { Library } from '../../src/library/library.ts';
import type { Reply } from '../../src/surfaces/discord/render.ts';
import type { Locale } from '../../src/surfaces/texts/locales.ts';
import { toInteraction } from '../../src/transport/console/console-interaction.ts';
import { parseLine } from '../../src/transport/console/parse-line.ts';
import { loadLibrary } from '../../src/transport/library/load-library.ts';
import { lantingLibrary } from '../many/judge.ts';
import { libraryOfLongQuote, libraryOfManyFacts } from '../support/big-libraries.ts';
import { brokenLibrary } from '../support/broken.ts';
import { partsOf } from '../support/discord-body.ts';
import { carryOut, click, contextOf, messageOf, plan } from '../support/interactions.ts';
import { markedUpLibrary } from '../support/marked-up.ts';
import { shelf } from '../support/shelf.ts';
import type { PictureItem } from './take-pictures.ts';

/** What is pictured: a name, what a user types, in which language, and which buttons they press. */
type Scene = readonly [name: string, line: string, locale: Locale, ...labels: readonly string[]];

const SCENES: readonly Scene[] = [
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
  ['source', '/ask 银行核心诉求', 'zh-CN', '原文'],
  ['source-next', '/ask 银行核心诉求', 'en-US', 'Source', 'Next'],
  ['source-shared', '/ask 银行核心诉求', 'zh-CN', '原文', '公开'],
  ['help', '/help', 'zh-CN'],
  ['help-english', '/help', 'en-US'],
];

const LONG: readonly Scene[] = [['source-part', '/partner 华为', 'zh-CN', '原文', '第 2/']];
const MANY: readonly Scene[] = [
  ['partner-page-1', '/partner 华为', 'zh-CN'],
  ['partner-page-2', '/partner 华为', 'zh-CN', '下一页'],
];

const MARKED: readonly Scene[] = [
  ['ask-list', '/ask 东江银行看重什么', 'zh-CN'],
  ['source-row', '/source marked-up ¶7', 'zh-CN'],
  ['source-lines', '/source marked-up ¶11', 'en-US'],
];
const REPRINTED: readonly Scene[] = [
  ['ask-reprinted', '/ask 还书口在哪里？', 'zh-CN'],
  ['ask-differing', '/ask 灯市一共有多少个摊位？', 'zh-CN'],
];
const BROKEN: readonly Scene[] = [['library-left-out', '/library', 'zh-CN']];
const SHELVED: readonly Scene[] = [
  ['library-page-1', '/library', 'zh-CN'],
  ['library-page-2', '/library', 'zh-CN', '下一页'],
];

/** Real replies of the bot, on the shipped library and on large ones. */
export async function replies(): Promise<PictureItem[]> {
  const { library } = await loadLibrary('knowledge');
  if (library === undefined) throw new Error('the library has errors: npm run lint:knowledge');
  const context = contextOf({ library });
  const forged = [
    ['control-gone', 'v0:source'],
    ['source-gone', 'v1:source:2017-internet-giants-and-banks:999-00000000:0'],
    ['delete-refused', 'v1:delete'],
  ] as const;
  const wait = saySentence('cooldown.wait', 'zh-CN', { seconds: 12 });
  return [
    ...SCENES.map((scene) => play(scene, library)),
    ...LONG.map((scene) => play(scene, libraryOfLongQuote(5000))),
    ...MANY.map((scene) => play(scene, libraryOfManyFacts(200))),
    ...MARKED.map((scene) => play(scene, markedUpLibrary())),
    ...REPRINTED.map((scene) => play(scene, lantingLibrary())),
    ...BROKEN.map((scene) => play(scene, brokenLibrary())),
    ...SHELVED.map((scene) => play(scene, shelf(60))),
    ...forged.map(([name, id]) => ({ name, body: bodyOf(plan(click(id), context), context) })),
    { name: 'cooldown', body: hidden(wait) },
  ];
}

function play([name, line, locale, ...labels]: Scene, library: Library): PictureItem {
  const context = contextOf({ library, locale });
  const open = (interaction: Interaction) => bodyOf(plan(interaction, context), context);
  let body = open(toInteraction(parseLine(line, COMMANDS)));
  for (const label of labels) {
    const id = partsOf(body).find((part) => part.label?.startsWith(label))?.custom_id ?? undefined;
    if (id === undefined) throw new Error(`${name}: no button "${label}"`);
    const ephemeral = ((body.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
    const user = { id: '123456789012345678' };
    body = open(click(id, { user, message: messageOf(body, { ephemeral }) }));
  }
  return { name, body };
}

function bodyOf(planned: Plan, context: Context) {
  if (planned.kind === 'share') return planned.reply;
  if (planned.kind === 'refusal') return hidden(planned.reply);
  const { reply } = carryOut(planned, context);
  // What is updated is what only one person sees.
  return planned.kind === 'message' && !planned.ephemeral ? reply : hidden(reply);
}

/** As only one person sees it. */
function hidden(reply: Reply): Reply {
  return { ...reply, flags: (reply.flags ?? 0) | MessageFlags.Ephemeral };
}
