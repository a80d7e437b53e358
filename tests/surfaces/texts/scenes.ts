import type { Answer } from '../../../src/answer/answer.ts';
import type { Value } from '../../../src/answer/message.ts';
import type { Context } from '../../../src/commands/command.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';
import type { Interaction } from '../../../src/interaction/interaction.ts';
import type { Plan } from '../../../src/interaction/plan.ts';
import { planSaid } from '../../../src/interaction/plan-said.ts';
import { type Sentence, saySentence } from '../../../src/interaction/sentences.ts';
import type { Library } from '../../../src/library/library.ts';
import { renderConsole } from '../../../src/surfaces/console/render.ts';
import type { Locale } from '../../../src/surfaces/texts/locales.ts';
import { toInteraction } from '../../../src/transport/console/console-interaction.ts';
import { parseLine } from '../../../src/transport/console/parse-line.ts';
import { buttonIdsOf, partsOf } from '../../support/discord-body.ts';
import {
  carryOut,
  click,
  contextOf,
  messageOf,
  plan,
  suggestionsFor,
  typing,
} from '../../support/interactions.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

/** What one person has before their eyes. */
export interface Shown {
  readonly library: Library;
  /** None for a message that someone shared, and for suggestions. */
  readonly answer: Answer | undefined;
  readonly body: object;
  /** All words of it, buttons included, as Discord draws them: without markup. */
  readonly text: string;
}

/** A state of a reply, how it comes about, and where that is not plain what a text says in it. */
export interface State {
  readonly name: string;
  make(locale: Locale): Promise<Shown>;
  readonly values?: Readonly<Record<string, Value>>;
}

/** @param more buttons by their custom_id, or how it begins, and what the text says in the end */
export type Scene = (
  line: string,
  ...more: readonly (string | Readonly<Record<string, Value>>)[]
) => State;

/**
 * States of replies from one library: a line that is typed, the buttons pressed, what is to be said.
 * @param about what else is so
 */
export function scenesOf(build: () => Library, about: Partial<Context> = {}): Scene {
  let built: Library | undefined;
  const library = () => {
    built ??= build();
    return built;
  };
  return (line, ...more) => {
    const presses = more.filter((each) => typeof each === 'string');
    const values = more.find((each) => typeof each !== 'string');
    return {
      name: [line, ...presses].join(' > '),
      make: remember((locale) =>
        play(contextOf({ library: library(), locale, ...about }), line, presses),
      ),
      ...(values === undefined ? {} : { values }),
    };
  };
}

/** Suggestions while someone types, a question if nothing else is said. */
export function suggestionsOf(
  library: () => Library,
  typed: string,
  command = 'ask',
  option = 'question',
): State {
  return {
    name: `"${typed}" half typed`,
    async make(locale) {
      const context = contextOf({ library: library(), locale });
      const interaction = typing(command, option, { [option]: typed });
      const text = suggestionsFor(interaction, context).map(({ name }) => name);
      return { library: context.library, answer: undefined, body: {}, text: text.join('\n') };
    },
  };
}

/** The answer to a message in a channel, where all see it. */
export function asMessage(library: () => Library, text: string): State {
  const [id, channel, guild, person] = ['1', '2', '3', '12345678901234567'];
  const said = { id, channel, guild, person, text, isReply: false };
  return {
    name: `"${text}" in a message`,
    async make(locale) {
      const context = contextOf({ library: library(), locale });
      return look(context.library, opened(planSaid(said, text, locale, undefined), context));
    },
  };
}

/** How the names of such states end. */
export const IN_CONSOLE = ', in the console';

/** The same in the console, which says all there is to say. */
export function inConsole({ name, make, ...state }: State): State {
  return {
    ...state,
    name: `${name}${IN_CONSOLE}`,
    async make(locale) {
      const shown = await make(locale);
      if (shown.answer === undefined) throw new TypeError(`no answer to ${name}`);
      return { ...shown, text: renderConsole(shown.answer, locale, shown.library, PLAIN) };
    },
  };
}

const PLAIN = { bold: String, dim: String, mark: String };

/** A sentence that no line leads to. */
export function sentence(key: Sentence, values: Readonly<Record<string, number>> = {}): State {
  return {
    name: key,
    async make(locale) {
      const body = saySentence(key, locale, values);
      return look(shippedLibrary(), { answer: undefined, body });
    },
  };
}

async function play(context: Context, line: string, presses: readonly string[]): Promise<Shown> {
  const open = (interaction: Interaction) => opened(plan(interaction, context), context);
  let seen = open(toInteraction(parseLine(line, COMMANDS)));
  for (const press of presses) {
    const id = buttonIdsOf(seen.body).findLast((each) => each.startsWith(press)) ?? press;
    const message = messageOf(seen.body, { ephemeral: true, asker: 'bob' });
    seen = open(click(id, { message }));
  }
  return look(context.library, seen);
}

interface Opened {
  readonly answer: Answer | undefined;
  readonly body: object;
}

function opened(planned: Plan, context: Context): Opened {
  if (planned.kind === 'share' || planned.kind === 'refusal') {
    return { answer: undefined, body: planned.reply };
  }
  const { answer, reply } = carryOut(planned, context);
  return { answer, body: reply };
}

function look(library: Library, { answer, body }: Opened): Shown {
  const words = partsOf(body).flatMap(
    ({ content, label, placeholder, options = [] }) =>
      content ?? label ?? [placeholder ?? [], options.map((option) => option.label)].flat(),
  );
  const text = words.map((each) => each.replaceAll('**', '').replace(/\\(.)/gs, '$1'));
  return { library, answer, body, text: text.join('\n') };
}

/** Several test files look at the same states. */
function remember(make: State['make']): State['make'] {
  const made = new Map<Locale, Promise<Shown>>();
  return (locale) => {
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}
