import {
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  type RESTPostAPIChannelMessageJSONBody,
} from 'discord-api-types/v10';
import { type Answer, citationsOf, countStatements } from '../../answer/answer.ts';
import type { Entities } from '../../entities/entities.ts';
import type { Locale } from '../../text/locale.ts';
import { sayFooter } from '../say-footer.ts';
import { createSpeaker, type Speaker } from '../texts/say.ts';
import { escapeMarkdown } from './escape.ts';
import { type Detail, type Item, toItem } from './items.ts';
import { buttonsBelow, buttonsBeside, display, type LayOut } from './lay-out.ts';
import { fits, measure } from './measure.ts';

/** A message for Discord: plain API JSON, and the files that go with it. */
export interface Reply {
  readonly body: RESTPostAPIChannelMessageJSONBody;
  readonly files: readonly { readonly name: string; readonly data: Uint8Array }[];
}

/** From the roomiest to the tightest; the first that fits is sent. */
const WAYS: readonly { readonly layOut: LayOut; readonly detail: Detail }[] = [
  { layOut: buttonsBeside, detail: { quotes: Number.POSITIVE_INFINITY, quote: 600, passage: 600 } },
  { layOut: buttonsBelow, detail: { quotes: Number.POSITIVE_INFINITY, quote: 600, passage: 600 } },
  { layOut: buttonsBelow, detail: { quotes: 1, quote: 200, passage: 300 } },
];
const TIGHTEST: Detail = { quotes: 1, quote: 100, passage: 200 };

/** The bar at the side of the container: an answer, or none. */
const COLOUR = { answered: 0x2f6f4f, unanswered: 0x8a8f98 } as const;

/** Draws an answer as a message with Components V2, within all of Discord's limits. */
export function renderDiscord(answer: Answer, locale: Locale, entities: Entities): Reply {
  const speaker = createSpeaker(locale, entities, escapeMarkdown, inReadersZone);
  for (const { layOut, detail } of WAYS) {
    const items = answer.blocks.map((block) => toItem(block, speaker, detail));
    const components = container(items, answer, speaker, layOut);
    if (fits(measure(components))) return reply(components);
  }
  return reply(shortened(answer, speaker));
}

/** Discord writes it in the language and the time zone of whoever reads it. */
function inReadersZone(moment: Date): string {
  return `<t:${Math.floor(moment.getTime() / 1000)}:f>`;
}

/** As many blocks as fit, and how many statements were left out. */
function shortened(answer: Answer, speaker: Speaker): APIMessageTopLevelComponent[] {
  const items = answer.blocks.map((block) => toItem(block, speaker, TIGHTEST));
  let components: APIMessageTopLevelComponent[] = [];
  for (let shown = items.length - 1; shown >= 0; shown--) {
    const count = countStatements(answer.blocks) - countStatements(answer.blocks.slice(0, shown));
    const more: Item = { text: speaker.say('reply.more', { count }), passages: [] };
    components = container([...items.slice(0, shown), more], answer, speaker, buttonsBelow);
    if (fits(measure(components))) break;
  }
  return components;
}

function container(
  items: readonly Item[],
  answer: Answer,
  speaker: Speaker,
  layOut: LayOut,
): APIMessageTopLevelComponent[] {
  const answered = citationsOf(answer.blocks).length > 0;
  const footer = sayFooter(answer, speaker);
  return [
    {
      type: ComponentType.Container,
      accent_color: answered ? COLOUR.answered : COLOUR.unanswered,
      components: [
        ...layOut(items, speaker),
        ...(footer.length === 0 ? [] : [{ type: ComponentType.Separator as const }]),
        ...(footer.length === 0 ? [] : [display(footer.map((line) => `-# ${line}`).join('\n'))]),
      ],
    },
  ];
}

function reply(components: APIMessageTopLevelComponent[]): Reply {
  return {
    body: {
      flags: MessageFlags.IsComponentsV2,
      components,
      allowed_mentions: { parse: [] },
    },
    files: [],
  };
}
