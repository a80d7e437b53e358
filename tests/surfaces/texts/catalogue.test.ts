import { Converter } from 'opencc-js';
import { describe, expect, it } from 'vitest';
import { description, usage } from '../../../src/commands/describe-commands.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';
import { enUS } from '../../../src/surfaces/texts/en-US.ts';
import { zhCN } from '../../../src/surfaces/texts/zh-CN.ts';
import { zhTW } from '../../../src/surfaces/texts/zh-TW.ts';
import { shippedLibrary } from '../../support/knowledge.ts';

const LOCALES = { 'zh-CN': zhCN, 'zh-TW': zhTW, 'en-US': enUS };
const slots = (text: string) => [...text.matchAll(/\{(\w+)[:}]/g)].map(([, field]) => field).sort();

describe.each(Object.entries(LOCALES))('%s', (_, texts) => {
  it('has every key, with a text', () => {
    expect(Object.keys(texts).sort()).toEqual(Object.keys(zhCN).sort());
    for (const text of Object.values(texts)) expect(text.trim()).not.toBe('');
  });

  it('has the same slots in each text as the default language', () => {
    const bySlots = (texts: typeof zhCN) =>
      Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, slots(text)]));
    expect(bySlots(texts)).toEqual(bySlots(zhCN));
  });

  it('holds no markup of its own', () => {
    for (const text of Object.values(texts)) expect(text).not.toMatch(/[*_~`|<>[\]@\\]/);
  });
});

describe('scripts are not mixed', () => {
  const toTraditional = Converter({ from: 'cn', to: 'tw' });
  const toSimplified = Converter({ from: 'tw', to: 'cn' });
  const words = (locale: 'zh-CN' | 'zh-TW') => [
    ...Object.values(LOCALES[locale]),
    ...shippedLibrary().entities.all.map(({ name }) => name[locale]),
    ...COMMANDS.flatMap((command) => [usage(command, locale), description(command, locale)]),
    ...COMMANDS.flatMap(({ data }) => ('options' in data ? (data.options ?? []) : [])).map(
      ({ description_localizations }) => description_localizations?.[locale] ?? '',
    ),
  ];

  it('what Taiwan reads is traditional', () => {
    for (const text of words('zh-TW')) expect(toTraditional(text)).toBe(text);
  });

  it('what the mainland reads is simplified', () => {
    for (const text of words('zh-CN')) expect(toSimplified(text)).toBe(text);
  });
});
