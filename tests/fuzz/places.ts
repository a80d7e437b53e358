import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import { onMessage, slash, typing } from '../support/sent.ts';
import type { Compiled } from './answer-compiled.ts';

/** Where someone can put a text. */
export interface Place {
  readonly name: string;
  /** So many characters Discord lets through there, in UTF-16 units. */
  readonly max: number;
  put(text: string): void;
}

/** What an option takes if the command does not say, and what a message and its embeds hold. */
const [OPTION_MAX, MESSAGE_MAX, EMBEDS_MAX] = [6000, 4000, 6000];
/** Discord's: characters of a field's value, and of an embed's description. */
const [FIELD_MAX, DESCRIPTION_MAX] = [1024, 4096];
/** A line of the console has no bound of Discord's. */
const LINE_MAX = 40_000;
/** In the other required options. */
const ORDINARY = '腾讯';

/** Every option, every suggestion and every message command, what is said, and the console's line. */
export function placesOf({ commands, answer, say, parse }: Compiled): Place[] {
  return [
    ...commands.flatMap((command) =>
      command.kind === 'message'
        ? Object.entries(MESSAGES).map(([form, { max, message }]) => ({
            name: `${command.data.name}, ${form}`,
            max,
            put: (text: string) => answer(onMessage(command.data.name, message(text))),
          }))
        : textOptions(command).flatMap(({ name: option, others, suggests }) => {
            const { name } = command.data;
            const asked = {
              name: `/${name} ${option}`,
              max: OPTION_MAX,
              put: (text: string) => answer(slash(name, { ...others, [option]: text })),
            };
            const typed = {
              ...asked,
              name: `/${name} ${option} while it is typed`,
              put: (text: string) => answer(typing(name, option, { ...others, [option]: text })),
            };
            return suggests ? [asked, typed] : [asked];
          }),
    ),
    { name: 'said to the bot', max: MESSAGE_MAX, put: (text) => say(text, false) },
    { name: 'said after an answer', max: MESSAGE_MAX, put: (text) => say(text, true) },
    {
      name: 'a line of the console',
      max: LINE_MAX,
      put: (text) => {
        for (const name of ['', '/ask ', '/compare ', '/找出处 ']) parse(`${name}${text}`);
      },
    },
  ];
}

function textOptions({
  data,
  complete = {},
}: Extract<Compiled['commands'][number], { kind: 'chat' }>) {
  const texts = (data.options ?? []).filter(({ type }) => type === Type.String);
  return texts.map(({ name }) => {
    const others = texts.filter((other) => other.required && other.name !== name);
    return {
      name,
      others: Object.fromEntries(others.map((other) => [other.name, ORDINARY])),
      suggests: name in complete,
    };
  });
}

interface Form {
  readonly max: number;
  message(text: string): object;
}

/** How a text can stand in a message. */
const MESSAGES: Readonly<Record<string, Form>> = {
  'as its words': { max: MESSAGE_MAX, message: (content) => ({ content }) },
  'in embeds': {
    max: EMBEDS_MAX,
    message: (text) => ({
      content: '',
      embeds: [
        { title: text.slice(0, 256), description: text.slice(256, DESCRIPTION_MAX) },
        {
          fields: cut(text.slice(DESCRIPTION_MAX), FIELD_MAX).map((value) => ({
            name: '甲',
            value,
          })),
        },
      ],
    }),
  },
  'in what it forwards': {
    max: MESSAGE_MAX + EMBEDS_MAX,
    message: (text) => ({
      content: '',
      message_snapshots: [
        {
          message: {
            content: text.slice(0, MESSAGE_MAX),
            embeds: cut(text.slice(MESSAGE_MAX), DESCRIPTION_MAX).map((description) => ({
              description,
            })),
          },
        },
      ],
    }),
  },
};

function cut(text: string, length: number): string[] {
  return Array.from({ length: Math.ceil(text.length / length) }, (_, n) =>
    text.slice(n * length, (n + 1) * length),
  );
}
