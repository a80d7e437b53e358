import {
  type APIComponentInContainer,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import type { Answer, Block } from '../../answer/answer.ts';
import { digestOf } from '../../answer/digest.ts';
import type { Locale } from '../texts/locales.ts';
import { createSpeaker, type LibraryWords, type Speaker } from '../texts/say.ts';
import { nameChoices } from './choices-item.ts';
import { COLOURS } from './colours.ts';
import { type Control, drawRow } from './control.ts';
import { type Audience, controlsOf } from './controls.ts';
import { drawPage } from './draw-page.ts';
import { escapeMarkdown } from './escape.ts';
import { display } from './lay-out.ts';
import { drawLinks, linksTo } from './links.ts';
import { type CommandIds, mentionCommand } from './mention-command.ts';
import { drawSourceMenu } from './source-menu.ts';

/** A message for Discord, as plain API JSON. */
export type Reply = Readonly<RESTPostAPIChannelMessageJSONBody>;

/** Who sees an answer, and how it is shown. */
export interface View {
  readonly audience: Audience;
  /** A block of the page to show, if the answer has several. */
  readonly from: number;
  /**
   * Where the message was sent that this replies to. Such a reply cannot be for one person alone: in
   * a channel all see it, so an answer of no use to them has to be short.
   */
  readonly repliesIn?: 'channel' | 'direct';
  /** The id of whoever asked, where Discord does not say so under the message: they may delete it. */
  readonly asker?: string;
  /** What commands are pressed by; if missing, they are only named. */
  readonly commandIds?: CommandIds;
  /** Where its passages are read on the web; if missing, nothing links there. */
  readonly publicUrl?: string | undefined;
}

/** Draws an answer as a message with Components V2, within all of Discord's limits. */
export function renderDiscord(
  answer: Answer,
  locale: Locale,
  lexicon: LibraryWords,
  { audience, from, asker, commandIds = {}, publicUrl }: View,
): Reply {
  const card = passageFirst(answer);
  const command = mentionCommand(commandIds, escapeMarkdown);
  const speaker = marking(
    card,
    createSpeaker(locale, lexicon, escapeMarkdown, inReadersZone, command),
  );
  const drawn = drawPage(card, from, speaker, { links: publicUrl !== undefined });
  const { page, texts, footer } = drawn;
  const { menu, choices, named, buttons } = controlsOf(card, page, audience, drawn, speaker);
  const shown = [...texts, nameChoices(named, speaker)].filter((text) => text !== '').map(display);
  const links = publicUrl === undefined ? [] : linksTo(drawn.linked, publicUrl, speaker);
  return replyOf(
    [
      ...shown,
      ...drawRow(choices),
      ...(menu.length === 0 ? [] : [drawSourceMenu(menu, speaker)]),
      ...drawLinks(links, shown.length),
      ...(footer === '' ? [] : [{ type: ComponentType.Separator as const }, display(footer)]),
      ...drawRow(buttons.map((each) => ofAsker(each, asker))),
    ],
    isAnswered(card) ? COLOURS.answered : COLOURS.unanswered,
  );
}

/** Says under a message for whom its deletion is. */
function ofAsker(control: Control, asker: string | undefined): Control {
  if (asker === undefined || control.action.action !== 'delete') return control;
  return { ...control, action: { action: 'delete', asker } };
}

/** A passage before its neighbours: it is what was asked for. */
function passageFirst(answer: Answer): Answer {
  if (answer.kind !== 'source') return answer;
  const isIt = (block: Block) => block.kind === 'context' && block.role === 'passage';
  const { blocks } = answer;
  return { ...answer, blocks: [...blocks.filter(isIt), ...blocks.filter((each) => !isIt(each))] };
}

/** Marks the articles of an answer ①, ② …, as its footer lists them. */
function marking({ blocks }: Answer, speaker: Speaker): Speaker {
  const { articles } = digestOf(blocks);
  if (articles.length < 2) return speaker;
  const marks = new Map(articles.map(({ id }, n) => [id, circled(n + 1)]));
  return { ...speaker, articleMark: (article) => marks.get(article) ?? '' };
}

const [CIRCLED_ONE, CIRCLED_MAX] = [0x2460, 20];

function circled(n: number): string {
  return n <= CIRCLED_MAX ? String.fromCodePoint(CIRCLED_ONE + n - 1) : `(${n})`;
}

/** Whether this answers: not if it is only near, nor a check without a single quoted claim. */
function isAnswered({ kind, blocks }: Answer): boolean {
  const { articles, quoted } = digestOf(blocks);
  const isWeak = (block: Block | undefined) =>
    block?.kind === 'claim'
      ? block.verdict.kind !== 'quoted'
      : block?.kind === 'quote' && block.weak;
  return kind !== 'nearest' && articles.length > 0 && !quoted.some((n) => isWeak(blocks[n]));
}

/** Discord shows this timestamp in the reader's language and time zone. */
function inReadersZone(moment: Date): string {
  return `<t:${Math.floor(moment.getTime() / 1000)}:f>`;
}

/** A message with one container. */
export function replyOf(components: APIComponentInContainer[], accent_color: number): Reply {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color, components }],
    allowed_mentions: { parse: [] },
  };
}
