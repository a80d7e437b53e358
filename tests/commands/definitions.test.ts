import { ApplicationCommandCreateRequestSchema } from 'discord-api-spec/zod';
import { expect, it } from 'vitest';
import { description, usage } from '../../src/commands/describe-commands.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { checkSchema } from '../e2e/bench/validate/schema.ts';
import { textsOf } from '../support/discord-body.ts';
import { respond, slash } from '../support/interactions.ts';

it.each(COMMANDS.map(({ data }) => [data.name, data] as const))(
  'Discord takes the definition of /%s',
  (_, data) => {
    expect(checkSchema(ApplicationCommandCreateRequestSchema, data)).toEqual([]);
  },
);

it('names are different', () => {
  const names = COMMANDS.map(({ data }) => data.name);
  expect(new Set(names).size).toBe(names.length);
});

it('/help tells of every command, with what it takes', async () => {
  const { reply } = await respond(slash('help', {}));
  const text = textsOf(reply.body).join('\n').replaceAll('\\', '');
  for (const command of COMMANDS) {
    expect(text).toContain(usage(command, 'zh-CN'));
    expect(text).toContain(description(command, 'zh-CN'));
  }
});
