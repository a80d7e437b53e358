import { ComponentType } from 'discord-api-types/v10';
import type { Passage } from '../../knowledge/article.ts';
import type { Control } from './control.ts';
import type { Item } from './item.ts';
import { small } from './markup.ts';

/** What a message shows and can open. */
export interface LaidOut {
  /** Its texts, a display each. */
  readonly texts: readonly string[];
  /** What they quote, each once. */
  readonly passages: readonly Passage[];
  /** What a link to the web may lead to: these and all others that it cites, each once. */
  readonly linked: readonly Passage[];
  readonly choices: readonly Control[];
}

/**
 * Lays items out below each other. Facts with the same proof stand together above it. Where all
 * years come from the same words, one line below the last of them says so:
 *
 *     **Ping An** · form
 *     **CITIC** · form
 *     > quote that proves both ¶17
 *
 *     Year from ¶4
 */
export function layOut(items: readonly Item[]): LaidOut {
  const years = [...new Set(items.flatMap(({ yearProof }) => yearProof ?? []))];
  const isOneYear = years.length === 1;
  const lastYear = items.findLastIndex(({ yearProof }) => yearProof !== undefined);
  const texts: string[] = [];
  let [isOpen, lines]: [boolean, string[]] = [false, []];
  for (const [n, item] of items.entries()) {
    const { text, proof, yearProof, place, continues } = item;
    if (!isOpen && !continues) lines = close(lines, texts);
    const isShared = proof !== undefined && items[n + 1]?.proof === proof;
    if (text !== '') lines.push(text);
    if (proof !== undefined && !isShared) lines.push(proof);
    if (yearProof !== undefined && !isOneYear) lines.push(small(yearProof));
    if (place !== undefined) lines.push(small(place));
    isOpen = isShared;
    // The line that speaks for all of them closes the last one.
    if (isOneYear && n === lastYear) {
      if (isShared) lines.push(proof);
      lines = close(lines, texts);
      texts.push(...years.map(small));
      isOpen = false;
    }
  }
  close(lines, texts);
  return {
    texts,
    passages: [...new Set(items.flatMap(({ passages }) => passages))],
    linked: [...new Set(items.flatMap(({ passages, linked = [] }) => [...linked, ...passages]))],
    choices: items.flatMap(({ choices = [] }) => choices),
  };
}

function close(lines: readonly string[], texts: string[]): string[] {
  if (lines.length > 0) texts.push(lines.join('\n'));
  return [];
}

export function display(content: string) {
  return { type: ComponentType.TextDisplay as const, content };
}
