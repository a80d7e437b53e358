import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { CATALOGUES, LOCALES } from '../../../src/surfaces/texts/locales.ts';
import type { Catalogue, Texts } from '../../../src/surfaces/texts/texts.ts';
import { shippedLibrary } from '../../support/knowledge.ts';
import { plainTexts } from './plain-texts.ts';

const slots = (text: string) => [...text.matchAll(/\{(\w+)[:}]/g)].map(([, field]) => field).sort();

/** Every text of a catalogue, those of commands and of the console too. */
function textsIn(part: object): string[] {
  return Object.values(part).flatMap((each: string | object) =>
    typeof each === 'string' ? [each] : textsIn(each),
  );
}

describe.each(LOCALES)('%s', (locale) => {
  it('has a text for every key', () => {
    for (const text of textsIn(CATALOGUES[locale])) expect(text.trim()).not.toBe('');
  });

  it('has the same slots in each text as the default language', () => {
    const bySlots = (texts: Texts) =>
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, slots(text)]));
    expect(bySlots(plainTexts(locale))).toEqual(bySlots(plainTexts('zh-CN')));
  });

  it('holds no markup of its own', () => {
    const { console: _, ...shown } = CATALOGUES[locale];
    for (const text of textsIn(shown)) expect(text).not.toMatch(/[*_~`|<>[\]@\\]/);
  });
});

it('what a catalogue lacks, or has too much, does not compile', () => {
  const whole = CATALOGUES['en-US'];
  const { help, ...others } = whole.commands;
  const { 'answer.none': _, ...without } = whole;
  const { ask } = whole.commands;
  const catalogues: readonly Catalogue[] = [
    whole,
    // @ts-expect-error a text is missing
    without,
    // @ts-expect-error a command is missing
    { ...whole, commands: others },
    // @ts-expect-error an option is missing
    { ...whole, commands: { ...whole.commands, ask: { ...ask, options: {} } } },
    // @ts-expect-error a description is missing
    { ...whole, commands: { ...others, help: { name: help.name, options: {} } } },
    // @ts-expect-error Discord takes no capitals in the name of what is typed
    { ...whole, commands: { ...others, help: { ...help, name: 'Help' } } },
    // @ts-expect-error there is no such command
    { ...whole, commands: { ...whole.commands, advise: help } },
  ];
  expect(catalogues).toHaveLength(7);
});

describe('scripts are not mixed', () => {
  const toTraditional = Converter({ from: 'cn', to: 'tw' });
  const toSimplified = Converter({ from: 'tw', to: 'cn' });
  const words = (locale: 'zh-CN' | 'zh-TW') => [
    ...textsIn(CATALOGUES[locale]),
    ...shippedLibrary().entities.all.flatMap(({ name }) => name[locale] ?? []),
  ];

  it('what Taiwan reads is traditional', () => {
    for (const text of words('zh-TW')) expect(toTraditional(text)).toBe(text);
  });

  it('what the mainland reads is simplified', () => {
    for (const text of words('zh-CN')) expect(toSimplified(text)).toBe(text);
  });
});
