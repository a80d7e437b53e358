import { LIMITS } from '../../surfaces/discord/limits.ts';
import { fold } from '../../text/normalize.ts';

/** What may stand in place of the end of a line: texts, and that end. As readline takes it. */
export type Completion = [texts: string[], end: string];

/** A text to put in, and how it looks in a list of several. */
export interface Hit {
  readonly text: string;
  readonly label: string;
}

/** Whether a text goes on from what was typed, whatever the capitals, width and script. */
export function goesOn(typed: string, { text }: Hit): boolean {
  const [whole, begun] = [text, typed].map((each) => fold(each.replace(/^"/u, '')));
  return whole?.startsWith(begun ?? '') ?? false;
}

/**
 * Chooses what readline does with what was found for `typed`: only what goes on from it, if anything
 * does. Readline puts in what all texts begin with, in place of what was typed; so that nothing
 * typed gets lost, that has to find as much. Otherwise what was typed stays, and Tab again lists as
 * many labels as Discord would show.
 */
export function settle(typed: string, find: (typed: string) => readonly Hit[]): Completion {
  const found = find(typed);
  const begun = found.filter((hit) => goesOn(typed, hit));
  const hits = begun.length > 0 ? begun : found;
  const texts = [...new Set(hits.map(({ text }) => text))];
  if (texts.length < 2) return [texts.filter((text) => text !== typed), typed];
  const shared = sharedStart(texts);
  if (shared === typed) return [texts.slice(0, LIMITS.choices), typed];
  const keeps = begun.length > 0 || find(shared).length === hits.length;
  if (shared !== '' && keeps) return [[shared], typed];
  const labels = [...new Set(hits.map(({ label }) => label))].slice(0, LIMITS.choices);
  return [typed.startsWith(sharedStart(labels)) ? labels : [typed, ...labels], typed];
}

function sharedStart(texts: readonly string[]): string {
  const [first = ''] = texts;
  let length = first.length;
  for (const text of texts) while (!text.startsWith(first.slice(0, length))) length--;
  return first.slice(0, length);
}
