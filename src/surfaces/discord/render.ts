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
import { type Canvas, createCanvas, createFooter, createItems, type ItemOf } from './canvas.ts';
import { type Control, drawRows } from './control.ts';
import { type Audience, CONTROLS_MAX, controlsOf } from './controls.ts';
import { escapeMarkdown } from './escape.ts';
import type { LevelOfDetail } from './item.ts';
import { buttonsBelow, buttonsBeside, type LayOut } from './lay-out.ts';
import { LIMITS } from './limits.ts';
import { listPageAt } from './list-pages.ts';
import { fits } from './measure.ts';
import { type CommandIds, mentionCommand } from './mention-command.ts';
import { findPage, type Page } from './paginate.ts';

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

interface Way {
  readonly layOut: LayOut;
  readonly detail: Omit<LevelOfDetail, 'article'>;
}

const ALL = Number.POSITIVE_INFINITY;
const ROOMY: Way['detail'] = {
  quotes: ALL,
  quote: 600,
  differences: ALL,
  passage: 600,
  neighbour: 300,
  same: 3,
};
/** From the roomiest to the tightest. The first that fits the whole answer is used. */
const WAYS: readonly Way[] = [
  { layOut: buttonsBeside, detail: ROOMY },
  { layOut: buttonsBelow, detail: ROOMY },
  {
    layOut: buttonsBelow,
    detail: { quotes: 1, quote: 200, differences: 2, passage: 300, neighbour: 100, same: 1 },
  },
];
/** For an answer that fits in none of these ways. */
const PAGED: Way = {
  layOut: buttonsBelow,
  detail: { quotes: 1, quote: 200, differences: 2, passage: 300, neighbour: 0, same: 0 },
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
  const command = mentionCommand(commandIds, escapeMarkdown);
  const speaker = createSpeaker(locale, lexicon, escapeMarkdown, inReadersZone, command);
  const whole = hasPages(answer, locale) ? undefined : wholeOf(answer, speaker);
  const { page, content } =
    whole ?? listPageOf(answer, from, audience, speaker) ?? pageOf(answer, from, speaker);
  const controls = controlsOf(answer, page, audience, speaker).map((each) => ofAsker(each, asker));
  const colour = isSure(answer) ? COLOUR.answered : COLOUR.unanswered;
  return replyOf([...content, ...drawRows(controls)], colour);
}

/** Says under a message for whom its deletion is. */
function ofAsker(control: Control, asker: string | undefined): Control {
  if (asker === undefined || control.action.action !== 'delete') return control;
  return { ...control, action: { action: 'delete', asker } };
}

/**
 * Whether this is a sure answer: not if it is only near, nor a check without a single quoted
 * claim.
 */
function isSure({ kind, blocks }: Answer): boolean {
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

/** A page drawn except for its controls. */
interface Drawn {
  readonly page: Page;
  readonly content: APIComponentInContainer[];
}

function wholeOf(answer: Answer, speaker: Speaker): Drawn | undefined {
  const page = { start: 0, end: answer.blocks.length };
  if (page.end > BLOCKS_MAX) return undefined;
  // The asker sees as many: a button to share in place of the one to delete.
  const controls = controlsOf(answer, page, 'everyone', speaker).length;
  return roomiest(answer, page, controls, speaker);
}

/** Draws a page in the roomiest way in which it fits beside its controls; undefined if in none. */
function roomiest(
  answer: Answer,
  page: Page,
  controls: number,
  speaker: Speaker,
): Drawn | undefined {
  const footer = createFooter(answer, speaker);
  let items: ItemOf | undefined;
  for (const [n, { layOut, detail }] of WAYS.entries()) {
    // Two ways with the same detail differ only in where their buttons are.
    if (items === undefined || WAYS[n - 1]?.detail !== detail) {
      items = createItems(answer, detail, speaker);
    }
    const canvas = createCanvas(answer, layOut, items, footer);
    if (fits(canvas.measure(page), controls)) return { page, content: canvas.draw(page, speaker) };
  }
  return undefined;
}

/** Where the pages found so far begin, by answer and language. */
const startsKnown = new WeakMap<Answer, Map<Locale, number[]>>();

/** Whether an earlier draw found that the answer does not fit into one message. */
function hasPages(answer: Answer, locale: Locale): boolean {
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
function listPageOf(
  answer: Answer,
  from: number,
  audience: Audience,
  speaker: Speaker,
): Drawn | undefined {
  const list = listPageAt(from, answer);
  if (list === undefined) return undefined;
  const { start, end } = list;
  const turned = { start, end, before: start, after: end };
  const controls = controlsOf(answer, turned, audience, speaker).length;
  const whole = roomiest(answer, list, controls, speaker);
  if (whole !== undefined) return whole;
  const canvas = pagedCanvas(answer, speaker);
  const part = findPage(from, {
    ...divisible(answer, canvas),
    count: end,
    starts: [start],
  });
  const page = { ...list, ...part };
  return { page, content: canvas.draw(page, speaker) };
}

function pageOf(answer: Answer, from: number, speaker: Speaker): Drawn {
  const canvas = pagedCanvas(answer, speaker);
  const page = findPage(from, {
    ...divisible(answer, canvas),
    count: answer.blocks.length,
    starts: startsOf(answer, speaker),
  });
  return { page, content: canvas.draw(page, speaker) };
}

function pagedCanvas(answer: Answer, speaker: Speaker): Canvas {
  const { layOut, detail } = PAGED;
  const items = createItems(answer, detail, speaker);
  return createCanvas(answer, layOut, items, createFooter(answer, speaker));
}

function divisible({ blocks }: Answer, canvas: Canvas) {
  return {
    most: BLOCKS_MAX,
    fits: (start: number, end: number) => fits(canvas.measure({ start, end }), CONTROLS_MAX),
    opens: (block: number) => blocks[block]?.kind === 'heading',
  };
}
