import {
  type APIComponentInContainer,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { type Answer, type Block, citationsOf, countStatements } from '../../answer/answer.ts';
import type { Entities } from '../../entities/entities.ts';
import type { Locale } from '../../text/locale.ts';
import { sayFooter } from '../say-footer.ts';
import { soleArticle } from '../sole-article.ts';
import { createSpeaker, type Speaker } from '../texts/say.ts';
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
  { layOut: buttonsBeside, detail: { quotes: ALL, quote: 600, passage: 600, neighbour: 300 } },
  { layOut: buttonsBelow, detail: { quotes: ALL, quote: 600, passage: 600, neighbour: 300 } },
  { layOut: buttonsBelow, detail: { quotes: 1, quote: 200, passage: 300, neighbour: 100 } },
];
/** What does not fit even so has pages. */
const PAGED: Way = {
  layOut: buttonsBelow,
  detail: { quotes: 1, quote: 200, passage: 300, neighbour: 0 },
};

/** No message holds more blocks: each is a component at least. */
const BLOCKS_MAX = LIMITS.messageComponents;

/** The bar at the side of the container: an answer, or none. */
const COLOUR = { answered: 0x2f6f4f, unanswered: 0x8a8f98 } as const;

/** Draws an answer as a message with Components V2, within all of Discord's limits. */
export function renderDiscord(
  answer: Answer,
  locale: Locale,
  entities: Entities,
  { audience, from }: View = { audience: 'everyone', from: 0 },
): Reply {
  const speaker = createSpeaker(locale, entities, escapeMarkdown, inReadersZone);
  const { page, content } = wholeOf(answer, speaker) ?? pageOf(answer, from, speaker);
  const controls = drawRows(controlsOf(answer, page, audience, speaker));
  const answered = citationsOf(answer.blocks).length > 0;
  return replyOf([...content, ...controls], answered ? COLOUR.answered : COLOUR.unanswered);
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
  return (page: Page): APIComponentInContainer[] => {
    const blocks = [...headingsAbove(answer, page), ...answer.blocks.slice(page.start, page.end)];
    const footer = [...sayPage(answer, page, speaker), ...sayFooter(answer, speaker)];
    return [
      ...layOut(blocks.map(itemOf), speaker),
      ...(footer.length === 0 ? [] : [{ type: ComponentType.Separator as const }]),
      ...(footer.length === 0 ? [] : [display(footer.map((line) => `-# ${line}`).join('\n'))]),
    ];
  };
}

/** The blocks that hold for a page and stand before it: the title, and the heading it is under. */
function headingsAbove({ blocks }: Answer, { start }: Page): Block[] {
  const headings = blocks.slice(0, start).filter(({ kind }) => kind === 'heading');
  const title = headings.filter((block) => block === blocks[0]);
  const above = blocks[start]?.kind === 'heading' ? [] : headings.slice(title.length).slice(-1);
  return [...title, ...above];
}

/** Which statements a page shows of how many, or how many cannot be shown. */
function sayPage(answer: Answer, page: Page, speaker: Speaker): string[] {
  const upTo = (end: number) => {
    const blocks = answer.blocks.slice(0, end);
    // A claim that nothing supports is a statement of the check, if not of the library.
    return countStatements(blocks) + blocks.filter(({ kind }) => kind === 'claim').length;
  };
  const [before, total] = [upTo(page.start), upTo(answer.blocks.length)];
  const here = upTo(page.end) - before;
  if (here === total || here === 0) return [];
  if (!canTurn(answer, page)) return [speaker.say('reply.more', { count: total - here })];
  return [speaker.say('reply.page', { from: before + 1, to: before + here, count: total })];
}
