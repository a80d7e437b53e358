import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { usage } from '../../src/commands/describe-commands.ts';
import { describeIn } from '../../src/commands/describe-in.ts';
import { nameIn, namesOf } from '../../src/commands/find-command.ts';
import { hide } from '../../src/commands/hide.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { renderConsole } from '../../src/surfaces/console/render.ts';
import { CATALOGUES, LOCALES } from '../../src/surfaces/texts/locales.ts';
import { completeLine } from '../../src/transport/console/complete-line.ts';
import { createStyle } from '../../src/transport/console/console.ts';
import { toInteraction } from '../../src/transport/console/console-interaction.ts';
import { parseLine } from '../../src/transport/console/parse-line.ts';
import { checkCommandList } from '../e2e/bench/validate/check-command.ts';
import { describeProblem } from '../e2e/bench/validate/problem.ts';
import { textsOf } from '../support/discord-body.ts';
import { contextOf, respond, slash } from '../support/interactions.ts';

const commands = COMMANDS.map((command) => [command.data.name, command] as const);

it('registration: Discord takes the list as it is', () => {
  const list = JSON.stringify(COMMANDS.map(({ data }) => data));
  expect(checkCommandList(JSON.parse(list)).map(describeProblem)).toEqual([]);
});

it('no two commands have a name in common, in whatever language', () => {
  const names = COMMANDS.flatMap(({ data }) => namesOf(data));
  expect(names).toEqual([...new Set(names)]);
});

it('the catalogues have words for these commands and options, and for no others', () => {
  const { commands, messageCommands } = CATALOGUES['zh-CN'];
  const keys = COMMANDS.map((command) =>
    command.kind === 'chat' ? command.data.name : command.key,
  );
  expect([...Object.keys(commands), ...Object.keys(messageCommands)]).toEqual(keys);
  const options = COMMANDS.map(({ data }) => ('options' in data ? (data.options ?? []) : []))
    .flatMap((own) => own.map(({ name }) => name))
    .filter((name) => name !== hide.name);
  expect(Object.values(commands).flatMap((each) => Object.keys(each.options))).toEqual(options);
});

describe.each(commands)('%s', (name, command) => {
  it('has a name and a description in each language, and so has every option', () => {
    const { data } = command;
    const options = 'options' in data ? (data.options ?? []) : [];
    for (const locale of [...LOCALES, 'en-GB'] as const) {
      for (const each of [data, ...options]) expect(each.name_localizations).toHaveProperty(locale);
      for (const each of command.kind === 'chat' ? [data, ...options] : options) {
        expect(each).toHaveProperty(['description_localizations', locale]);
      }
    }
  });

  it('no two of its options have a name in common, in whatever language', () => {
    const { data } = command;
    const names = ('options' in data ? (data.options ?? []) : []).flatMap(namesOf);
    expect(names).toEqual([...new Set(names)]);
  });

  it('the console takes each of its names, and dispatch knows it', async () => {
    for (const called of namesOf(command.data)) {
      const invocation = parseLine(`/${called}`, COMMANDS);
      expect(invocation).toMatchObject({ kind: command.kind, name });
      const { answer } = await respond(toInteraction(invocation));
      expect(answer.kind).not.toBe('unknown-command');
    }
  });

  it.each(LOCALES)('the console completes its name in %s, and lists no other', (locale) => {
    const context = contextOf({ locale });
    const own = nameIn(locale, command.data);
    expect(completeLine(`/${own.slice(0, -1)}`, context)[0]).toContain(`/${own} `);
    const others = namesOf(command.data).filter((each) => each !== own);
    for (const each of others) expect(completeLine('/', context)[0]).not.toContain(`/${each} `);
  });

  it.each(LOCALES)('/help tells of it in %s; the console with what it takes', async (locale) => {
    const { answer, reply } = await respond(slash('help', {}), contextOf({ locale }));
    const text = textsOf(reply).join('\n').replaceAll('\\', '');
    expect(text).toContain(command.data.name_localizations?.[locale]);
    const typed = renderConsole(answer, locale, contextOf().library, createStyle(false));
    expect(typed).toContain(usage(command, locale));
  });

  it.each(['zh-CN', 'en-US'] as const)('/help says in %s what it does', async (locale) => {
    const { reply } = await respond(slash('help', {}), contextOf({ locale }));
    const text = textsOf(reply).join('\n').replaceAll('\\', '');
    expect(text).toContain(describeIn(locale, command));
  });
});

it.each([
  ['README.md', 'en-US'],
  ['README.zh-CN.md', 'zh-CN'],
] as const)(
  'the table of %s has these commands, as %s shows them, and no others',
  async (file, locale) => {
    const lines = (await readFile(file, 'utf8')).split('\n');
    const start = lines.findIndex((line) => /^\| (?:command|命令) \|/.test(line));
    const rows = lines.slice(start + 2);
    const table = rows.slice(
      0,
      rows.findIndex((line) => !line.startsWith('|')),
    );
    const cells = table.map((row) => row.split('|')[1]?.replaceAll('`', '').trim());
    expect(cells).toEqual(COMMANDS.map((command) => usage(command, locale)));
  },
);
