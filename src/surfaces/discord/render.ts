import {
  type APIComponentInContainer,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { type Answer, type Block, citationsOf, factsOf } from '../../answer/answer.ts';
import type { Locale } from '../../text/locale.ts';
import { sayFooter } from '../say-footer.ts';
import { soleArticle } from '../sole-article.ts';
import { createSpeaker, type Lexicon, type Speaker } from '../texts/say.ts';
import { drawRows } from './control.ts';
import { type Audience, CONTROLS_MAX, canTurn, controlsOf } from './controls.ts';
import { escapeMarkdown } from './escape.ts';
import type { Detail, Item } from './item.ts';
import { toItem } from './items.ts';
import { buttonsBelow, buttonsBeside, display, type LayOut } from './lay-out.ts';
import { LIMITS } from './limits.ts';
import { fits, measure } from './measure.ts';
import { findPage, type Page } from './paginate.ts';

/** A message for Discord: plain API JSON, and the files that go with it. */
export interface Reply {
  readonly body: RESTPostAPIChannelMessageJSONBody;
  readonly files: readonly { readonly name: string; readonly data: Uint8Array }[];
}

/** Who looks at an answer, and from which of its blocks on where it has several pages. */
export interface View {
  readonly audience: Audience;
  readonly from: number;
}

interface Way {
  readonly layOut: LayOut;
  readonly detail: Omit<Detail, 'article'>;
}

const ALL = Number.POSITIVE_INFINITY;
/** From the roomiest to the tightest; the first that fits the whole answer is taken. */
const WAYS: readonly Way[] = [
  {
    layOut: buttonsBeside,
    detail: { quotes: ALL, quote: 600, differences: ALL, passage: 600, neighbour: 300 },
  },
  {
    layOut: buttonsBelow,
    detail: { quotes: ALL, quote: 600, differences: ALL, passage: 600, neighbour: 300 },
  },
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
  lexicon: Lexicon,
  { audience, from }: View = { audience: 'everyone', from: 0 },
): Reply {
  const speaker = createSpeaker(locale, lexicon, escapeMarkdown, inReadersZone);
  const { page, content } = wholeOf(answer, speaker) ?? pageOf(answer, from, speaker);
  const controls = drawRows(controlsOf(answer, page, audience, speaker));
  const colour = isSure(answer) ? COLOUR.answered : COLOUR.unanswered;
  return replyOf([...content, ...controls], colour);
}

/**
 * Whether it answers: not with what is only near, and not with a claim that is nowhere word for
 * word.
 */
function isSure({ kind, blocks }: Answer): boolean {
  const isWeak = (block: Block) =>
    block.kind === 'claim' ? block.verdict.kind !== 'quoted' : block.kind === 'quote' && block.weak;
  return kind !== 'nearest' && citationsOf(blocks).length > 0 && !blocks.some(isWeak);
}

/** Discord writes it in the language and the time zone of whoever reads it. */
function inReadersZone(moment: Date): string {
  return `<t:${Math.floor(moment.getTime() / 1000)}:f>`;
}

/** A message that holds one container. */
export function replyOf(components: APIComponentInContainer[], accent_color: number): Reply {
  return {
    body: {
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.Container, accent_color, components }],
      allowed_mentions: { parse: [] },
    },
    files: [],
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
  for (const way of WAYS) {
    const content = createDraw(answer, way, speaker)(page);
    if (fits(measure(content), controls)) return { page, content };
  }
  return undefined;
}

function pageOf(answer: Answer, from: number, speaker: Speaker): Drawn {
  const draw = createDraw(answer, PAGED, speaker);
  const page = findPage(
    answer.blocks.length,
    from,
    BLOCKS_MAX,
    (start, end) => fits(measure(draw({ start, end })), CONTROLS_MAX),
    (block) => answer.blocks[block]?.kind === 'heading',
  );
  return { page, content: draw(page) };
}

function createDraw(answer: Answer, { layOut, detail }: Way, speaker: Speaker) {
  const made = new Map<Block, Item>();
  const above = new Map(answer.blocks.map((block, n) => [block, answer.blocks[n - 1]]));
  const whole = { ...detail, article: soleArticle(answer) === undefined };
  const itemOf = (block: Block): Item => {
    const item = made.get(block) ?? toItem(block, speaker, whole, above.get(block));
    made.set(block, item);
    return item;
  };
  // What looks at the whole answer is made once: a page is found by drawing many of them.
  const headingsAbove = createHeadingsAbove(answer);
  const sayPage = createSayPage(answer, speaker);
  const onEveryPage = sayFooter(answer, speaker);
  return (page: Page): APIComponentInContainer[] => {
    const blocks = [...headingsAbove(page), ...answer.blocks.slice(page.start, page.end)];
    const footer = [...sayPage(page), ...onEveryPage];
    return [
      ...layOut(blocks.map(itemOf), speaker),
      ...(footer.length === 0 ? [] : [{ type: ComponentType.Separator as const }]),
      ...(footer.length === 0 ? [] : [display(footer.map((line) => `-# ${line}`).join('\n'))]),
    ];
  };
}

/** The blocks that hold for a page and stand before it: the title, and the heading it is under. */
function createHeadingsAbove({ blocks }: Answer) {
  const headings = blocks.flatMap(({ kind }, n) => (kind === 'heading' ? [n] : []));
  return ({ start }: Page): Block[] => {
    const isUnder = blocks[start]?.kind !== 'heading';
    const under = isUnder ? headings.findLast((n) => n > 0 && n < start) : undefined;
    const title = headings[0] === 0 && start > 0 ? [0] : [];
    return [...title, ...(under === undefined ? [] : [under])].flatMap((n) => blocks[n] ?? []);
  };
}

/** Which statements a page shows of how many, or how many cannot be shown. */
function createSayPage(answer: Answer, speaker: Speaker) {
  const upTo = countUpTo(answer.blocks);
  const total = upTo.at(-1) ?? 0;
  return (page: Page): string[] => {
    const before = upTo[page.start] ?? total;
    const here = (upTo[page.end] ?? total) - before;
    if (here === total || here === 0) return [];
    if (!canTurn(answer, page)) return [speaker.say('reply.more', { count: total - here })];
    return [speaker.say('reply.page', { from: before + 1, to: before + here, count: total })];
  };
}

/** How many statements the first n blocks hold, for each n. */
function countUpTo(blocks: readonly Block[]): number[] {
  const counts = [0];
  const facts = new Set<string>();
  let others = 0;
  for (const block of blocks) {
    for (const { fact } of factsOf([block])) facts.add(fact.id);
    if (block.kind === 'quote' || block.kind === 'claim') others++;
    counts.push(facts.size + others);
  }
  return counts;
}
