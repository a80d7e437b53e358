import { expect, expectTypeOf, it } from 'vitest';
import { defineChatCommand } from '../../src/commands/define-command.ts';
import { commandLabels, optionLabels } from '../../src/commands/localize.ts';
import { COMMANDS } from '../../src/commands/registry.ts';

const answer = () => ({ kind: 'empty' as const, blocks: [] });
const text = { type: 3, name: 'text', description: 'd', autocomplete: true } as const;

it('options have the types of their definition', () => {
  defineChatCommand({
    data: {
      name: 'typed',
      description: 'd',
      options: [
        { type: 3, name: 'needed', description: 'd', required: true },
        { type: 3, name: 'maybe', description: 'd' },
        { type: 4, name: 'number', description: 'd', required: true },
        { type: 5, name: 'yes', description: 'd' },
      ],
    },
    execute(options) {
      expectTypeOf(options.needed).toEqualTypeOf<string>();
      expectTypeOf(options.maybe).toEqualTypeOf<string | undefined>();
      expectTypeOf(options.number).toEqualTypeOf<number>();
      expectTypeOf(options.yes).toEqualTypeOf<boolean | undefined>();
      return answer();
    },
  });
});

it('an option has suggestions exactly if its definition says so', () => {
  const data = { name: 'a', description: 'd', options: [text] } as const;
  defineChatCommand({ data, execute: answer, complete: { text: () => [] } });
  // @ts-expect-error the suggestions for `text` are missing
  defineChatCommand({ data, execute: answer });
  // @ts-expect-error there is no option `other`
  defineChatCommand({ data, execute: answer, complete: { text: () => [], other: () => [] } });
  const plain = { name: 'a', description: 'd' } as const;
  defineChatCommand({ data: plain, execute: answer });
  // @ts-expect-error no option has suggestions
  defineChatCommand({ data: plain, execute: answer, complete: { text: () => [] } });
});

it('a command or an option for which the catalogues have no words does not compile', () => {
  // @ts-expect-error there is no such command
  expect(() => commandLabels('advise')).toThrow();
  // @ts-expect-error the command has no such option
  expect(() => optionLabels('ask', 'passage')).toThrow();
  // @ts-expect-error the command has no options
  expect(() => optionLabels('help', 'question')).toThrow();
  expectTypeOf(optionLabels('ask', 'question').name).toEqualTypeOf<'question'>();
});

it.each(COMMANDS.map(({ data }) => [data.name, data] as const))(
  '%s is there in servers, in direct messages and for those who installed the app themselves',
  (_, data) => {
    expect(data).toMatchObject({ integration_types: [0, 1], contexts: [0, 1, 2] });
  },
);
