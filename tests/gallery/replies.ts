import { type APIInteraction, InteractionType, MessageFlags } from 'discord-api-types/v10';
import type { Context } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { handle } from '../../src/interaction/handle.ts';
import { formatCustomId } from '../../src/surfaces/discord/custom-id.ts';
import type { Locale } from '../../src/text/locale.ts';
import { toInteraction } from '../../src/transport/console-interaction.ts';
import { loadLibrary } from '../../src/transport/load-library.ts';
import { parseLine } from '../../src/transport/parse-line.ts';
import { contextOf } from '../support/interactions.ts';
import type { PictureItem } from './take-pictures.ts';

/** What is pictured: a name, what a user types, and the user's language. */
const TYPED: readonly (readonly [name: string, line: string, locale: Locale])[] = [
  ['ask', '/ask 银行核心诉求', 'zh-CN'],
  ['ask-positioning', '/ask 京东金融定位', 'zh-CN'],
  ['ask-pair', '/ask 百度和农行合作了什么', 'zh-CN'],
  ['ask-slip', '/ask 腾迅和中行合作了什么', 'zh-CN'],
  ['ask-none', '/ask 京东金融有多少员工', 'zh-CN'],
  ['ask-english', '/ask What do Tencent and Bank of China work on?', 'en-US'],
  ['partner', '/partner 腾讯', 'zh-CN'],
  ['partner-many', '/partner 京东金融', 'zh-CN'],
  ['partner-traditional', '/partner 螞蟻金服', 'zh-TW'],
  ['partner-group', '/partner 四大行', 'zh-CN'],
  ['partner-unknown', '/partner 招伤银行', 'zh-CN'],
  ['partner-not-mentioned', '/partner 招商银行', 'zh-CN'],
  [
    'find-sources',
    '/找出处 百度和农行将组建联合实验室。腾讯与工行2010年就开始合作了。小米也和农行合作。谁知道更多？',
    'zh-CN',
  ],
  ['help', '/help', 'zh-CN'],
];

/** The real replies of the bot on the shipped library. */
export async function replies(): Promise<PictureItem[]> {
  const { library } = await loadLibrary('knowledge');
  if (library === undefined) throw new Error('the library has errors: npm run lint:knowledge');
  const context = (locale: Locale) => contextOf({ library, locale });
  const typed = TYPED.map(async ([name, line, locale]) => {
    const interaction = toInteraction(parseLine(line, COMMANDS), locale);
    return { name, body: await bodyOf(interaction, context(locale)) };
  });
  const passage = library.corpus.passages[19];
  if (passage === undefined) throw new Error('the shipped article has 28 passages');
  const { article, id } = passage;
  const pressed = {
    type: InteractionType.MessageComponent,
    data: { custom_id: formatCustomId({ action: 'source', article, passage: id, n: 0 }) },
  } as unknown as APIInteraction;
  const source = { name: 'source', body: await bodyOf(pressed, context('zh-CN')) };
  return [...(await Promise.all(typed)), source];
}

async function bodyOf(interaction: APIInteraction, context: Context) {
  const plan = handle(interaction, context);
  if (plan.kind !== 'message') throw new TypeError(`planned ${plan.kind}`);
  const { reply } = await plan.run();
  const flags = (reply.body.flags ?? 0) | (plan.ephemeral ? MessageFlags.Ephemeral : 0);
  return { ...reply.body, flags };
}
