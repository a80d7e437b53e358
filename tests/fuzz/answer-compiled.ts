import type { Topic } from '../../src/answer/topic.ts';
import type { Command } from '../../src/commands/command.ts';
import type { Interaction } from '../../src/interaction/interaction.ts';
import { compiledModules } from '../support/compiled-modules.ts';

/** The compiled program, without a connection: as fast as it runs, and nothing counted but its own. */
export interface Compiled {
  readonly commands: readonly Command[];
  /** Does all that an interaction leads to, up to the body that goes to Discord. */
  answer(interaction: Interaction): void;
  /** Answers what is said to the bot; `follows` an answer about a company and a bank. */
  say(text: string, follows: boolean): void;
  /** Reads a line of the console. */
  parse(line: string): void;
}

/**
 * Loads a compiled program over a knowledge folder. The one place that knows how a program is asked.
 * @param dist the folder that it was compiled to
 */
export async function loadCompiled(dist: string, knowledge: string): Promise<Compiled> {
  const load = compiledModules(dist);
  const { planInteraction } = await load('interaction/plan-interaction');
  const { answerRequest } = await load('interaction/answer-request');
  const { suggest } = await load('interaction/suggest');
  const { parseLine } = await load('transport/console/parse-line');
  const { readFiles } = await load('transport/library/read-files');
  const { buildLibrary } = await load('library/build-library');
  const { COMMANDS: commands } = await load('commands/registry');
  const { library, problems } = buildLibrary(await readFiles(knowledge), knowledge);
  if (library === undefined) throw new Error(JSON.stringify(problems));
  const context = {
    library,
    commands,
    loadedAt: new Date(),
    version: '0',
    locale: 'zh-CN' as const,
  };
  const say = (text: string, after?: Topic) =>
    answerRequest(
      {
        target: { ask: 'said', text, ...(after === undefined ? {} : { after }) },
        locale: context.locale,
        view: { audience: 'everyone', from: 0, repliesIn: 'channel' },
      },
      context,
    );
  const { topic } = say('百度和农行合作了什么？');
  if (topic === undefined) throw new Error('what follows an answer has nothing to follow');
  return {
    commands,
    answer: (interaction) => {
      const plan = planInteraction(interaction, context.locale, commands);
      if (plan.kind === 'message' || plan.kind === 'update') answerRequest(plan.request, context);
      if (plan.kind === 'suggestions' && plan.request !== undefined) suggest(plan.request, context);
    },
    say: (text, follows) => {
      say(text, follows ? topic : undefined);
    },
    parse: (line) => {
      parseLine(line, commands);
    },
  };
}
