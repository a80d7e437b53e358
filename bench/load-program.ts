import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Answer } from '../src/answer/answer.ts';
import type { SourceFile } from '../src/files/source-file.ts';
import type { Library } from '../src/library/library.ts';

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
  const part = (file: string) => import(pathToFileURL(join(checkout, 'dist', file)).href);
  const { buildLibrary }: typeof import('../src/library/library.ts') = await part('library.js');
  const { COMMANDS }: typeof import('../src/commands/registry.ts') =
    await part('commands/registry.js');
  const { renderDiscord }: typeof import('../src/surfaces/discord/render.ts') = await part(
    'surfaces/discord/render.js',
  );
  const { parseCustomId }: typeof import('../src/surfaces/discord/custom-id.ts') = await part(
    'surfaces/discord/custom-id.js',
  );
  const { showSource }: typeof import('../src/source/show-source.ts') =
    await part('answer/show-source.js');
  const { showMore }: typeof import('../src/source/show-more.ts') =
    await part('answer/show-more.js');

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
    renderDiscord(answer, 'zh-CN', library, { audience, from }).body;

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
