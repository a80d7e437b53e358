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
import { createCanvas, createFooter, createItems, type ItemOf } from './canvas.ts';
import { drawRows } from './control.ts';
import { type Audience, CONTROLS_MAX, controlsOf } from './controls.ts';
import { escapeMarkdown } from './escape.ts';
import type { LevelOfDetail } from './item.ts';
import { buttonsBelow, buttonsBeside, type LayOut } from './lay-out.ts';
import { LIMITS } from './limits.ts';
import { fits } from './measure.ts';
import { findPage, type Page } from './paginate.ts';

/** A message for Discord, as plain API JSON. */
export type Reply = Readonly<RESTPostAPIChannelMessageJSONBody>;

/** Who looks at an answer, and from which of its blocks on where it has several pages. */
export interface View {
  readonly audience: Audience;
  readonly from: number;
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
};
/** From the roomiest to the tightest; the first that fits the whole answer is taken. */
const WAYS: readonly Way[] = [
  { layOut: buttonsBeside, detail: ROOMY },
  { layOut: buttonsBelow, detail: ROOMY },
  {
    layOut: buttonsBelow,
    detail: { quotes: 1, quote: 200, differences: 2, passage: 300, neighbour: 100 },
  },
];
/** What does not fit even so has pages. */
const PAGED: Way = {
  layOut: buttonsBelow,
  detail: { quotes: 1, quote: 200, differences: 2, passage: 300, neighbour: 0 },
};

/** No message holds more blocks: each is a component at least. */
const BLOCKS_MAX = LIMITS.messageComponents;

/** The bar at the side of the container: an answer, or none. */
const COLOUR = { answered: 0x2f6f4f, unanswered: 0x8a8f98 } as const;

/** Draws an answer as a message with Components V2, within all of Discord's limits. */
export function renderDiscord(
  answer: Answer,
  locale: Locale,
  lexicon: LibraryWords,
  { audience, from }: View,
): Reply {
  const speaker = createSpeaker(locale, lexicon, escapeMarkdown, inReadersZone);
  const whole = hasPages(answer, locale) ? undefined : wholeOf(answer, speaker);
  const { page, content } = whole ?? pageOf(answer, from, speaker);
  const controls = drawRows(controlsOf(answer, page, audience, speaker));
  const colour = isSure(answer) ? COLOUR.answered : COLOUR.unanswered;
  return replyOf([...content, ...controls], colour);
}

/**
 * Whether it answers: not with what is only near, and not with a claim that is nowhere word for
 * word.
 */
function isSure({ kind, blocks }: Answer): boolean {
  const { articles, quoted } = digestOf(blocks);
  const isWeak = (block: Block | undefined) =>
    block?.kind === 'claim'
      ? block.verdict.kind !== 'quoted'
      : block?.kind === 'quote' && block.weak;
  return kind !== 'nearest' && articles.length > 0 && !quoted.some((n) => isWeak(blocks[n]));
}

/** Discord writes it in the language and the time zone of whoever reads it. */
function inReadersZone(moment: Date): string {
  return `<t:${Math.floor(moment.getTime() / 1000)}:f>`;
}

/** A message that holds one container. */
export function replyOf(components: APIComponentInContainer[], accent_color: number): Reply {
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color, components }],
    allowed_mentions: { parse: [] },
  };
}

/** A page, and all that is drawn of it but its controls. */
interface Drawn {
  readonly page: Page;
  readonly content: APIComponentInContainer[];
}

function wholeOf(answer: Answer, speaker: Speaker): Drawn | undefined {
  const page = { start: 0, end: answer.blocks.length };
  if (page.end > BLOCKS_MAX) return undefined;
  // One to delete it, and one to share it in its stead: there are as many for whoever sees it.
  const controls = controlsOf(answer, page, 'everyone', speaker).length;
  const footer = createFooter(answer, speaker);
  let items: ItemOf | undefined;
  for (const [n, { layOut, detail }] of WAYS.entries()) {
    // Two ways that show as much differ in where their buttons are.
    if (items === undefined || WAYS[n - 1]?.detail !== detail) {
      items = createItems(answer, detail, speaker);
    }
    const canvas = createCanvas(answer, layOut, items, footer);
    if (fits(canvas.measure(page), controls)) return { page, content: canvas.draw(page, speaker) };
  }
  return undefined;
}

/** Where the pages of an answer begin that were found before, by the language they are in. */
const startsKnown = new WeakMap<Answer, Map<Locale, number[]>>();

/** Whether it was found before that it does not fit one message. */
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

function pageOf(answer: Answer, from: number, speaker: Speaker): Drawn {
  const { layOut, detail } = PAGED;
  const items = createItems(answer, detail, speaker);
  const canvas = createCanvas(answer, layOut, items, createFooter(answer, speaker));
  const page = findPage(from, {
    count: answer.blocks.length,
    most: BLOCKS_MAX,
    fits: (start, end) => fits(canvas.measure({ start, end }), CONTROLS_MAX),
    opens: (block) => answer.blocks[block]?.kind === 'heading',
    starts: startsOf(answer, speaker),
  });
  return { page, content: canvas.draw(page, speaker) };
}
