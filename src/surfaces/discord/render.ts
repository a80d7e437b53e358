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
import { type Canvas, createCanvas, type Drawn } from './canvas.ts';
import { nameChoices } from './choices-item.ts';
import { type Control, drawRow } from './control.ts';
import { type Audience, canTurn, controlsOf } from './controls.ts';
import { escapeMarkdown } from './escape.ts';
import type { LevelOfDetail } from './item.ts';
import { display } from './lay-out.ts';
import { LIMITS } from './limits.ts';
import { listPageAt } from './list-pages.ts';
import { type CommandIds, mentionCommand } from './mention-command.ts';
import { findPage, type Page } from './paginate.ts';
import { drawSourceMenu } from './source-menu.ts';

/** A message for Discord, as plain API JSON. */
export type Reply = Readonly<RESTPostAPIChannelMessageJSONBody>;

/** Who sees an answer, and how it is shown. */
export interface View {
  readonly audience: Audience;
  /** A block of the page to show, if the answer has several. */
  readonly from: number;
  /** All see the message, whatever the answer: one of no use to them has to be short. */
  readonly short?: true;
  /** The id of whoever asked, where Discord does not say so under the message: they may delete it. */
  readonly asker?: string;
  /** What commands are pressed by; if missing, they are only named. */
  readonly commandIds?: CommandIds;
}

const ALL = Number.POSITIVE_INFINITY;
/** From the roomiest to the tightest. The first that fits the whole answer is used. */
const ROOMY: LevelOfDetail = {
  quotes: ALL,
  quote: 600,
  differences: ALL,
  passage: 600,
  neighbour: 18,
  same: 3,
};
const TIGHT: LevelOfDetail = {
  quotes: 1,
  quote: 200,
  differences: 2,
  passage: 300,
  neighbour: 0,
  same: 0,
};

/** Each block takes at least one component. */
const BLOCKS_MAX = LIMITS.messageComponents;

/** The colour of the bar beside the container. */
const COLOUR = { answered: 0x2f6f4f, unanswered: 0x8a8f98 } as const;

/** Draws an answer as a message with Components V2, within all of Discord's limits. */
export function renderDiscord(
  answer: Answer,
  locale: Locale,
  lexicon: LibraryWords,
  { audience, from, asker, commandIds = {} }: View,
): Reply {
  const card = passageFirst(answer);
  const command = mentionCommand(commandIds, escapeMarkdown);
  const speaker = marking(
    card,
    createSpeaker(locale, lexicon, escapeMarkdown, inReadersZone, command),
  );
  const drawn =
    wholeOf(card, speaker) ?? listPageOf(card, from, speaker) ?? pageOf(card, from, speaker);
  const { page, texts, footer } = drawn;
  const { menu, choices, named, buttons } = controlsOf(card, page, audience, drawn, speaker);
  const shown = [...texts, nameChoices(named, speaker)].filter((text) => text !== '').map(display);
  return replyOf(
    [
      ...shown,
      ...drawRow(choices),
      ...(menu.length === 0 ? [] : [drawSourceMenu(menu, speaker)]),
      ...(footer === '' ? [] : [{ type: ComponentType.Separator as const }, display(footer)]),
      ...drawRow(buttons.map((each) => ofAsker(each, asker))),
    ],
    isAnswered(card) ? COLOUR.answered : COLOUR.unanswered,
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

/** The whole answer, if it fits into one message and is no list of several pages. */
function wholeOf(answer: Answer, speaker: Speaker): Drawn | undefined {
  const page = { start: 0, end: answer.blocks.length };
  if (page.end > BLOCKS_MAX || hasPages(answer, speaker)) return undefined;
  const list = listPageAt(0, answer);
  if (list?.after !== undefined && canTurn(answer, list)) return undefined;
  return roomiest(answer, page, speaker);
}

/** Draws a page in the roomiest way in which it fits; undefined if in none. */
function roomiest(answer: Answer, page: Page, speaker: Speaker): Drawn | undefined {
  for (const detail of [ROOMY, TIGHT]) {
    const canvas = createCanvas(answer, detail, speaker);
    if (canvas.fits(page)) return canvas.draw(page);
  }
  return undefined;
}

/** Where the pages found so far begin, by answer and language. */
const startsKnown = new WeakMap<Answer, Map<Locale, number[]>>();

/** Whether an earlier draw found that the answer does not fit into one message. */
function hasPages(answer: Answer, { locale }: Speaker): boolean {
  return startsKnown.get(answer)?.has(locale) === true;
}

function startsOf(answer: Answer, { locale }: Speaker): number[] {
  const byLocale = startsKnown.get(answer) ?? new Map<Locale, number[]>();
  startsKnown.set(answer, byLocale);
  const starts = byLocale.get(locale) ?? [];
  byLocale.set(locale, starts);
  return starts;
}

/** A page of a list, or the part of it that fits into one message. */
function listPageOf(answer: Answer, from: number, speaker: Speaker): Drawn | undefined {
  const list = listPageAt(from, answer);
  if (list === undefined) return undefined;
  const whole = roomiest(answer, list, speaker);
  if (whole !== undefined) return whole;
  const canvas = createCanvas(answer, TIGHT, speaker);
  const starts = [list.start];
  const part = findPage(from, { ...divisible(answer, canvas), count: list.end, starts });
  return canvas.draw({ ...list, ...part });
}

function pageOf(answer: Answer, from: number, speaker: Speaker): Drawn {
  const canvas = createCanvas(answer, TIGHT, speaker);
  const [count, starts] = [answer.blocks.length, startsOf(answer, speaker)];
  return canvas.draw(findPage(from, { ...divisible(answer, canvas), count, starts }));
}

function divisible({ blocks }: Answer, canvas: Canvas) {
  return {
    most: BLOCKS_MAX,
    fits: (start: number, end: number) => canvas.fits({ start, end }),
    opens: (block: number) => blocks[block]?.kind === 'heading',
  };
}
