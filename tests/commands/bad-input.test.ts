import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../src/answer/blocks.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { LOCALES } from '../../src/surfaces/texts/locales.ts';
import { BAD_INPUTS } from '../support/bad-inputs.ts';
import { expectGoodBody, textsOf } from '../support/discord-body.ts';
import { contextOf, respond, slash } from '../support/interactions.ts';
import { pairwise } from '../support/pairwise.ts';

const commands = COMMANDS.flatMap((command) =>
  command.kind === 'chat' ? [[command.data.name, command.data.options ?? []] as const] : [],
);

it.each(
  pairwise(commands, BAD_INPUTS, LOCALES).map(([[name, options], [what, text], locale]) => ({
    ...{ name, what, locale },
    ...{ options, text },
  })),
)('/$name answers $what, in $locale', async ({ name, options, text, locale }) => {
  const given = Object.fromEntries(options.map((option) => [option.name, text]));
  const { reply, answer } = await respond(slash(name, given), contextOf({ locale }));
  expectGoodBody(reply);
  expect(textsOf(reply).join('').trim()).not.toBe('');
  for (const { passage, start, end, quote } of citationsOf(answer.blocks)) {
    expect(passage.text.slice(start, end)).toBe(quote);
  }
});

describe.each(commands)('/%s', (name, options) => {
  it('takes an option that is no text for none', () => {
    const given = options.map((option) => ({ type: 4, name: option.name, value: 5 }));
    const { reply } = respond({ type: 2, data: { type: 1, name, options: given } });
    expectGoodBody(reply);
  });

  it('answers without its options, and with unknown ones', async () => {
    expectGoodBody((await respond(slash(name, {}))).reply);
    expectGoodBody((await respond(slash(name, { nonsense: 'x', __proto__: 'y' }))).reply);
  });
});
