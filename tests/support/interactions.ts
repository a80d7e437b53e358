import type { APIInteraction } from 'discord-api-types/v10';
import type { Context } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { Handled } from '../../src/interaction/handle.ts';
import { handle } from '../../src/interaction/handle.ts';
import { shippedLibrary } from './knowledge.ts';

export const contextOf = (more: Partial<Context> = {}): Context => ({
  library: shippedLibrary(),
  locale: 'zh-CN',
  commands: COMMANDS,
  ...more,
});

/** As Discord sends them, but for what no command looks at. */
export function slash(name: string, options: Readonly<Record<string, unknown>>): APIInteraction {
  const given = Object.entries(options).map(([name, value]) => ({ type: 3, name, value }));
  return { type: 2, locale: 'zh-CN', data: { id: '1', type: 1, name, options: given } } as never;
}

export function click(customId: string): APIInteraction {
  return { type: 3, locale: 'zh-CN', data: { component_type: 2, custom_id: customId } } as never;
}

export async function respond(
  interaction: APIInteraction,
  context = contextOf(),
): Promise<Handled> {
  return handle(interaction, context).run();
}
