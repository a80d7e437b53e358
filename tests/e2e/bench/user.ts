import {
  type APIMessage,
  ApplicationCommandType as CommandType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10';
import type { CommandStore } from './command-store.ts';
import { allComponents, anyComponents, type Component } from './components.ts';
import type { Delivery } from './deliver.ts';
import { findCommand } from './find-command.ts';
import { type GivenOption, type OptionValues, toGivenOptions } from './invocation.ts';
import { fillModal } from './modal-answers.ts';
import { guildOf, type Persona } from './persona.ts';
import type { Seen } from './seen.ts';
import { createSpeech, type Speech, type SpeechWorld } from './speech.ts';

/** A person in front of Discord. Everything resolves with what they see. */
export interface User extends Speech {
  /** Invokes a slash command; `'facts list'` names a subcommand. */
  slash(command: string, options?: OptionValues): Promise<Seen>;
  /** Types into an option, by default the last one given, and sees suggestions. */
  autocomplete(command: string, options: OptionValues, focused?: string): Promise<Seen>;
  /** Uses a context menu command on a message, or on the user of that name. */
  contextMenu(command: string, target: APIMessage | Seen | string): Promise<Seen>;
  /** Presses the button with this custom_id (or label), or chooses the option with this value. */
  click(on: APIMessage | Seen, button: string): Promise<Seen>;
  /** Chooses from a select menu. */
  select(on: APIMessage | Seen, customId: string, values: readonly string[]): Promise<Seen>;
  /** Fills in and sends the form that an earlier reply opened. */
  submit(opened: Seen, values: Readonly<Record<string, string>>): Promise<Seen>;
  /** Writes a message into the channel. */
  post(content: string): Promise<APIMessage>;
}

export interface UserWorld extends SpeechWorld {
  readonly commands: CommandStore;
  readonly delivery: Delivery;
}

/** Makes the hands of one persona. */
export function createUser(world: UserWorld, persona: Persona): User {
  const { people, commands, interactions, delivery, guilds } = world;
  const speech = createSpeech(world, persona);
  const find = (type: CommandType, name: string) =>
    findCommand(commands, persona, guildOf(persona, guilds).guildId, type, name);

  async function invoke(type: InteractionType, line: string, values: OptionValues, focus?: string) {
    const [name = '', ...subcommands] = line.split(' ');
    const command = find(CommandType.ChatInput, name);
    const options = toGivenOptions(command, subcommands, values, focus);
    const data = { id: command.id, name, type: CommandType.ChatInput };
    return delivery.send(persona, {
      type,
      typing: typeBeingTyped(options),
      data: { ...data, ...(options.length > 0 ? { options } : {}), ...scopeOf(command) },
    });
  }

  async function use(on: APIMessage | Seen, wanted: string, values?: readonly string[]) {
    const message = messageOf(on);
    const owner = interactions.byMessage(message.id);
    if (interactions.isHidden(message.id) && owner?.user.username !== persona.name) {
      throw new Error(`${persona.name} cannot see this message`);
    }
    const component = findControl(message, wanted, values);
    return delivery.send(persona, {
      type: InteractionType.MessageComponent,
      message,
      data: {
        custom_id: component.custom_id,
        component_type: component.type,
        id: component.id,
        ...(values ? { values } : {}),
      },
    });
  }

  return {
    ...speech,
    slash: (line, values = {}) => invoke(InteractionType.ApplicationCommand, line, values),
    autocomplete: (line, values, focused = Object.keys(values).at(-1)) =>
      invoke(InteractionType.ApplicationCommandAutocomplete, line, values, focused ?? ''),
    contextMenu: async (name, target) => {
      const isUser = typeof target === 'string';
      const type = isUser ? CommandType.User : CommandType.Message;
      const command = find(type, name);
      const resolved = isUser ? await people.user(target) : messageOf(target);
      const kind = isUser ? 'users' : 'messages';
      const data = {
        id: command.id,
        name,
        type,
        target_id: resolved.id,
        resolved: { [kind]: { [resolved.id]: resolved } },
        ...scopeOf(command),
      };
      return delivery.send(persona, { type: InteractionType.ApplicationCommand, data });
    },
    click: (on, wanted) => {
      const menu = menuWith(messageOf(on), wanted);
      return menu === undefined ? use(on, wanted) : use(on, menu, [wanted]);
    },
    select: (on, customId, values) => use(on, customId, values),
    submit: async ({ modal, message }, values) => {
      if (!modal) throw new Error('No form was opened');
      const data = { custom_id: modal.custom_id, components: fillModal(modal, values) };
      return delivery.send(persona, { type: InteractionType.ModalSubmit, data, message });
    },
    post: async (content) => (await speech.say(content)).message,
  };
}

function typeBeingTyped(options: readonly GivenOption[]): number | undefined {
  return allOptions(options).find(({ focused }) => focused)?.type;
}

const allOptions = (options: readonly GivenOption[]): GivenOption[] =>
  options.flatMap((option) => [option, ...allOptions(option.options ?? [])]);

const scopeOf = ({ guild_id }: { guild_id?: string }) => (guild_id ? { guild_id } : {});

function messageOf(on: APIMessage | Seen): APIMessage {
  if ('author' in on) return on;
  if (!on.message || on.deleted) throw new Error('There is no message to act upon');
  return on.message;
}

/** The custom_id of the menu that offers a value. */
function menuWith({ components = [] }: APIMessage, value: string): string | undefined {
  const all = allComponents(anyComponents.parse(components), []);
  const menu = all.find(({ component }) => component.options?.some((each) => each.value === value));
  return menu?.component.custom_id ?? undefined;
}

function findControl(message: APIMessage, wanted: string, values?: readonly string[]): Component {
  const all = allComponents(anyComponents.parse(message.components ?? []), []).map(
    ({ component }) => component,
  );
  const controls = all.filter(({ custom_id }) => custom_id);
  const found =
    controls.find(({ custom_id }) => custom_id === wanted) ??
    controls.find(({ label }) => label === wanted);
  if (!found) {
    const known = controls.map(({ custom_id }) => custom_id).join(', ') || 'none';
    throw new Error(`No control "${wanted}" on this message (there are: ${known})`);
  }
  if (found.disabled) throw new Error(`The control "${wanted}" is disabled`);
  if ((found.type === ComponentType.Button) !== (values === undefined)) {
    throw new Error(`The control "${wanted}" is used in another way`);
  }
  const offered = new Set(found.options?.map(({ value }) => value));
  const stray = found.options && values?.find((value) => !offered.has(value));
  if (stray) throw new Error(`The menu "${wanted}" does not offer "${stray}"`);
  return found;
}
