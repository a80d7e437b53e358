import type { Answer } from '../../src/answer/answer.ts';
import { citationsOf } from '../../src/answer/blocks.ts';
import { renderConsole } from '../../src/surfaces/console/render.ts';
import { renderDiscord } from '../../src/surfaces/discord/render.ts';
import type { Locale } from '../../src/surfaces/texts/locales.ts';
import type { LibraryWords } from '../../src/surfaces/texts/say.ts';
import { FOR_ALL } from '../support/discord-body.ts';
import type { Shown } from './foreign-words.ts';

const PLAIN = { bold: String, dim: String, mark: String };

/** Everything that a reader of the Discord message sees: every string of its body but what controls carry. */
export function shownOnDiscord(answer: Answer, locale: Locale, lexicon: LibraryWords): Shown[] {
  return shownInBody(renderDiscord(answer, locale, lexicon, FOR_ALL));
}

export function shownInBody(body: unknown): Shown[] {
  return strings(body)
    .filter(({ key }) => key !== 'custom_id' && key !== 'value')
    .flatMap(({ value }) => value.split('\n'))
    .map((line) => ({ quoted: line.startsWith('> '), words: withoutMarkdown(line) }));
}

/** The lines of a terminal; one that is the whole of a quote stands there as such. */
export function shownOnConsole(answer: Answer, locale: Locale, lexicon: LibraryWords): Shown[] {
  const quotes = new Set(citationsOf(answer.blocks).map(({ quote }) => quote));
  return renderConsole(answer, locale, lexicon, PLAIN)
    .split('\n')
    .map((line) => ({ quoted: quotes.has(line.trim()), words: withoutCommand(line.trim()) }));
}

/** All strings within a JSON value, each with the key it stands under. */
export function strings(value: unknown, key = ''): { key: string; value: string }[] {
  if (typeof value === 'string') return [{ key, value }];
  if (Array.isArray(value)) return value.flatMap((item: unknown) => strings(item, key));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]: [string, unknown]) => strings(item, key));
}

/** Takes away what Discord reads as layout, then the backslashes that keep words literal. */
function withoutMarkdown(line: string): string {
  const words = line.replace(/^(?:> )?(?:### |-# |> |- )/, '');
  return withoutCommand(
    words.replace(/\\([\p{P}\p{S}])|\*\*/gu, (_, literal: string | undefined) => literal ?? ''),
  );
}

function withoutCommand(words: string): string {
  // Names of several words stand in quotes there.
  const names = /^\/(?:compare|timeline) (?:"([^"]+)"|(\S+))(?: (?:"([^"]+)"|(\S+)))?$/u.exec(
    words,
  );
  if (names !== null) return names.slice(1).filter(Boolean).join(' · ');
  return words.replace(/^\/(?:ask|partner|source) /, '');
}
