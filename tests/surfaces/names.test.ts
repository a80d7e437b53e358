import { describe, expect, it } from 'vitest';
import { lintNames } from '../../src/run/lint-knowledge.ts';
import type { Locale } from '../../src/surfaces/texts/locales.ts';
import { createSpeaker } from '../../src/surfaces/texts/say.ts';
import { contextOf, respond, slash, suggestionsFor, typing } from '../support/interactions.ts';
import {
  buildSound,
  shippedFiles,
  shippedLibrary,
  textOf,
  withFile,
} from '../support/knowledge.ts';

const named = 'name: { zh-CN: 腾讯, zh-TW: 騰訊, en-US: Tencent }';
const files = shippedFiles();
const entities = textOf(files, 'entities.yaml');
const library = buildSound(
  withFile(files, 'entities.yaml', entities.replace(named, 'name: { zh-CN: 腾讯 }')),
);
const tencent = library.entities.named('腾讯');
if (tencent === undefined) throw new TypeError('no such entity');
const { id } = tencent;

describe('an entity without a name in a locale', () => {
  it.each<[Locale, string]>([
    ['zh-CN', '腾讯'],
    ['zh-TW', '騰訊'],
    ['en-US', '腾讯'],
  ])('has in %s that of the default one, in the reader’s script', (locale, name) => {
    expect(createSpeaker(locale, library, String).name(id)).toBe(name);
    const context = contextOf({ library, locale });
    const [suggested] = suggestionsFor(typing('partner', 'name', { name: '腾' }), context);
    expect(suggested?.value).toBe(name);
    const { answer } = respond(slash('partner', { name }), context);
    expect(answer.kind).toBe('facts');
  });

  it('is a warning of lint:knowledge at its line', () => {
    const line = entities.slice(0, entities.indexOf(named)).split('\n').length - 2;
    expect(lintNames(library)).toMatchObject([
      {
        severity: 'warning',
        file: 'knowledge/entities.yaml',
        line,
        what: expect.stringContaining('zh-TW, en-US'),
      },
    ]);
  });

  it('is not shipped', () => {
    expect(lintNames(shippedLibrary())).toEqual([]);
  });
});
