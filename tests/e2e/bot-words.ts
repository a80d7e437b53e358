// What a reader takes from the messages of the real bot.
import type { Library } from '../../src/library/library.ts';
import { allComponents, anyComponents } from './bench/components.ts';
import type { Seen } from './bench/seen.ts';

/** The custom_ids of a message's buttons, or of those whose label begins so. */
export function buttonsOf({ message }: Pick<Seen, 'message'>, label = ''): string[] {
  const components = anyComponents.parse(message?.components ?? []);
  return allComponents(components, []).flatMap(({ component }) =>
    component.custom_id && component.label?.startsWith(label) ? [component.custom_id] : [],
  );
}

/** Those that open a passage, and the values of the menu that do. */
export function sourceButtons(seen: Pick<Seen, 'message'>): string[] {
  const components = anyComponents.parse(seen.message?.components ?? []);
  const offered = allComponents(components, []).flatMap(({ component: { options = [] } }) =>
    options.map(({ value }) => value),
  );
  return [...buttonsOf(seen), ...offered].filter((id) => id.startsWith('v1:source:'));
}

/** The article and the passage that a button names. */
export function passageOf(button: string, { corpus }: Library) {
  const [, , article = '', passage = ''] = button.split(':');
  const found = corpus.resolve(article, passage);
  if (found === undefined) throw new Error(`no passage behind ${button}`);
  return found;
}

/** The text as Discord draws it: without backslashes and bold. */
export const drawn = ({ text }: Seen) => text.replaceAll('**', '').replace(/\\(.)/g, '$1');

/** The quoted lines, without the sign of where they stand. */
export const quotesOf = (seen: Seen) =>
  drawn(seen)
    .split('\n')
    .filter((line) => line.startsWith('> '))
    .map((line) => line.slice(2).replace(/ ¶\d+[①-⑳]?$/u, ''));

/** Whether words stand letter for letter in one passage, be they shortened at their ends. */
export const isQuoted = (quote: string, { corpus }: Library) =>
  corpus.passages.some(({ text }) => text.includes(quote.replace(/^…|…$/g, '')));

/** What holds for every message: its layout, and that nobody is called by it. */
export const PROPER = {
  failed: undefined,
  body: { allowed_mentions: { parse: [] }, components: [{ type: 17 }] },
};

/** What is said of a question that the bot could not answer any more. */
export const LEAVING = '正在重新启动，这个问题未能回答。请过一会儿再问。';
