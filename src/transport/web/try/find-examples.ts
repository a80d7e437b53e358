import { findCommand, nameIn } from '../../../commands/find-command.ts';
import type { Locale } from '../../../surfaces/texts/locales.ts';
import type { Bot } from './ask-bot.ts';
import { suggestFor } from './suggest-for.ts';

/** What is shown first: a command, the option that is suggested for, and how many of these. */
const SHOWN = [
  ['partner', 'name', 1],
  ['ask', 'question', 2],
  ['timeline', 'name', 1],
] as const;

/** Lines to begin with, from what the bot suggests first: its best-known names, and questions. */
export async function findExamples(bot: Bot, locale: Locale): Promise<string[]> {
  const suggest = suggestFor(bot, locale);
  const found = SHOWN.map(async ([name, option, count]) => {
    const command = findCommand('chat', name, bot.commands);
    if (command === undefined) return [];
    const choices = await suggest({ command: name, option, text: '', others: {} });
    const called = nameIn(locale, command.data);
    return choices.slice(0, count).map(({ value }) => `/${called} ${value}`);
  });
  return (await Promise.all(found)).flat();
}
