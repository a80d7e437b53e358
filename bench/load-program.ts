import { join } from 'node:path';
import type { Answer } from '../src/answer/answer.ts';
import type { SourceFile } from '../src/files/source-file.ts';
import type { Library } from '../src/library/library.ts';
import { compiledModules } from '../tests/support/compiled-modules.ts';

type Options = Readonly<Record<string, string>>;

/** A compiled program over a library, as far as the making of answers goes. */
export interface Program {
  readonly library: Library;
  /** A command's answer, drawn for Discord. */
  ask(command: string, options: Options): object;
  /** What a control leads to, drawn; undefined for one that makes no answer. */
  click(customId: string): object | undefined;
  /** What is suggested for an option. */
  type(command: string, option: string, typed: string, options: Options): object;
}

/** Loads a program from the `dist` of a checkout, so that two of them can be measured in one run. */
export async function loadProgram(
  checkout: string,
  files: readonly SourceFile[],
): Promise<Program> {
  const load = compiledModules(join(checkout, 'dist'));
  const { buildLibrary } = await load('library/build-library');
  const { COMMANDS } = await load('commands/registry');
  const { renderDiscord } = await load('surfaces/discord/render');
  const { parseCustomId } = await load('surfaces/discord/custom-id');
  const { showSource } = await load('source/show-source');
  const { showMore } = await load('source/show-more');

  const { library, problems } = buildLibrary(files, 'knowledge');
  if (library === undefined) throw new Error(JSON.stringify(problems[0]));
  const context = {
    library,
    loadedAt: new Date(0),
    version: '',
    locale: 'zh-CN',
    commands: COMMANDS,
  } as const;
  const chat = (name: string) => {
    const command = COMMANDS.find(({ kind, data }) => kind === 'chat' && data.name === name);
    if (command?.kind !== 'chat') throw new RangeError(`no command ${name}`);
    return command;
  };
  const draw = (answer: Answer, audience: 'everyone' | 'asker', from = 0) =>
    renderDiscord(answer, 'zh-CN', library, { audience, from });

  return {
    library,
    ask: (command, options) => draw(chat(command).execute(options, context), 'everyone'),
    click(customId) {
      const action = parseCustomId(customId);
      switch (action?.action) {
        case 'source':
          return draw(showSource(action.article, action.passage, library), 'asker');
        case 'move':
          return draw(showSource(action.article, action.passage, library, action.part), 'asker');
        case 'more':
        case 'near':
          return draw(showMore(action, library), 'asker');
        case 'page': {
          const answer = chat(action.command).again?.(action.ids, context);
          return answer && draw(answer, 'asker', action.from);
        }
        default:
          return undefined;
      }
    },
    type: (command, option, typed, options) =>
      chat(command).complete?.[option]?.(typed, context, options) ?? [],
  };
}
