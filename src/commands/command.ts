import type {
  APIApplicationCommandStringOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import type { Answer } from '../answer/answer.ts';
import type { Library } from '../library.ts';
import type { Locale } from '../text/locale.ts';

/** What a command may ask of the world: handed in, never reached for. */
export interface Context {
  /** The library as it was when the interaction arrived. */
  readonly library: Library;
  readonly locale: Locale;
  readonly commands: readonly Command[];
}

/** A command's definition as Discord takes it; every option of ours is text. */
export type CommandData = RESTPostAPIChatInputApplicationCommandsJSONBody & {
  readonly options?: readonly APIApplicationCommandStringOption[];
};

/** The options of a definition, by name: always there if required, else perhaps. */
export type OptionsOf<Data extends CommandData> = {
  readonly [Option in NonNullable<Data['options']>[number] as Option['name']]: Option extends {
    readonly required: true;
  }
    ? string
    : string | undefined;
};

/** What a user invokes. */
export interface Command<Data extends CommandData = CommandData> {
  readonly data: Data;
  execute(options: OptionsOf<Data>, context: Context): Answer | Promise<Answer>;
}

/** Types a command's options by its definition. */
export function defineCommand<const Data extends CommandData>(command: Command<Data>): Command {
  return command as unknown as Command;
}
