import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Command } from '../../src/commands/command.ts';
import type { Interaction } from '../../src/interaction/interaction.ts';

/** The compiled program, without a connection: as fast as it runs, and nothing counted but its own. */
export interface Compiled {
  readonly commands: readonly Command[];
  /** Does all that an interaction leads to, up to the body that goes to Discord. */
  answer(interaction: Interaction): void;
  /** Reads a line of the console. */
  parse(line: string): void;
}

/**
 * Loads a compiled program over a knowledge folder. The one place that knows how a program is asked.
 * @param dist the folder that it was compiled to
 */
export async function loadCompiled(dist: string, knowledge: string): Promise<Compiled> {
  const at = (file: string) => pathToFileURL(resolve(dist, file)).href;
  const { planInteraction }: typeof import('../../src/interaction/plan-interaction.ts') =
    await import(at('interaction/plan-interaction.js'));
  const { answerRequest }: typeof import('../../src/interaction/answer-request.ts') = await import(
    at('interaction/answer-request.js')
  );
  const { suggest }: typeof import('../../src/interaction/suggest.ts') = await import(
    at('interaction/suggest.js')
  );
  const { parseLine }: typeof import('../../src/transport/console/parse-line.ts') = await import(
    at('transport/console/parse-line.js')
  );
  const { readFiles }: typeof import('../../src/transport/library/read-files.ts') = await import(
    at('transport/library/read-files.js')
  );
  const { buildLibrary }: typeof import('../../src/library/library.ts') = await import(
    at('library/library.js')
  );
  const { COMMANDS: commands }: typeof import('../../src/commands/registry.ts') = await import(
    at('commands/registry.js')
  );
  const { library, problems } = buildLibrary(await readFiles(knowledge), knowledge);
  if (library === undefined) throw new Error(JSON.stringify(problems));
  const context = {
    library,
    commands,
    loadedAt: new Date(),
    version: '0',
    locale: 'zh-CN' as const,
  };
  return {
    commands,
    answer: (interaction) => {
      const plan = planInteraction(interaction, context.locale, commands);
      if (plan.kind === 'message' || plan.kind === 'update') answerRequest(plan.request, context);
      if (plan.kind === 'suggestions' && plan.request !== undefined) suggest(plan.request, context);
    },
    parse: (line) => {
      parseLine(line, commands);
    },
  };
}
