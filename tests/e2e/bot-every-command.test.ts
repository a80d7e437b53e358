import { afterEach, describe, expect, test } from 'vitest';
import type { ChatCommand, Command, Option } from '../../src/commands/command.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { withRealBot } from './bot.ts';
import { PROPER } from './bot-words.ts';
import { PLACES } from './places.ts';

const on = withRealBot();
afterEach(() => expect(on.bench.rejected).toEqual([]));

const LOCALES = ['zh-CN', 'zh-TW', 'en-US', 'en-GB', 'ja'] as const;
const isChat = (command: Command): command is ChatCommand => command.kind === 'chat';
const chat = COMMANDS.filter(isChat).map((command) => [command.data.name, command] as const);
const message = COMMANDS.filter((command) => !isChat(command)).map(({ data }) => data.name);

/** Something to put into an option of each type. */
const valueFor = ({ type }: Option) => ({ 3: '腾讯', 4: 1, 5: true })[type];

describe.each(PLACES)('%s', (_, place) => {
  describe.each(LOCALES)('in %s', (locale) => {
    const ana = () => on.bench.user('ana', { ...place, locale });

    test.each(chat)('/%s with what it needs, and with all that it takes', async (name, command) => {
      const options = command.data.options ?? [];
      for (const given of [options.filter(({ required }) => required), options]) {
        const values = Object.fromEntries(given.map((option) => [option.name, valueFor(option)]));
        const seen = await ana().slash(name, values);
        expect(seen).toMatchObject({ ...PROPER, ephemeral: values['hide'] === true });
        expect(seen.text).not.toBe('');
      }
    });

    test.each(chat)('suggestions of /%s, whatever is typed', async (name, command) => {
      const options = (command.data.options ?? []).filter(
        (option) => 'autocomplete' in option && option.autocomplete,
      );
      for (const option of options) {
        for (const typed of ['', '腾', 'gsyh', '2017', '*'.repeat(6000), '\u202e@everyone']) {
          const seen = await ana().autocomplete(name, { [option.name]: typed }, option.name);
          expect(seen.failed).toBeUndefined();
          expect(seen.choices).toBeDefined();
        }
      }
    });

    test.each(message)('%s in the menu of any message', async (name) => {
      for (const content of [
        '腾讯与中行在2017年6月合作。',
        '**😀**',
        '银行'.repeat(900),
        '@everyone',
      ]) {
        const seen = await ana().contextMenu(name, await ana().post(content));
        expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
        expect(seen.text).not.toBe('');
      }
    });
  });
});
