import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { factsOf } from '../../../src/answer/blocks.ts';
import type { Library } from '../../../src/library/library.ts';
import { FACTS_PER_PAGE } from '../../../src/surfaces/discord/list-pages.ts';
import { CATALOGUES, LOCALES, type Locale } from '../../../src/surfaces/texts/locales.ts';
import { libraryOfOneCompany } from '../../support/big-libraries.ts';
import { buttonIdsOf, expectGoodBody, partsOf, textsOf } from '../../support/discord-body.ts';
import {
  carryOut,
  click,
  contextOf,
  messageOf,
  plan,
  respond,
  slash,
} from '../../support/interactions.ts';

const library = libraryOfOneCompany(520);

interface Seen {
  readonly body: object;
  readonly text: string;
}

/** Every page, turned from the first to the last by its buttons. */
function turn(
  command: string,
  options: Readonly<Record<string, string>>,
  over: Library = library,
  locale: Locale = 'zh-CN',
): { readonly answer: Answer; readonly pages: readonly Seen[] } {
  const context = contextOf({ library: over, locale });
  const { answer, reply } = respond(slash(command, { ...options }), context);
  const pages = [look(reply)];
  for (let next = nextOf(reply, locale); next !== undefined; ) {
    expect(next.length).toBeLessThanOrEqual(100);
    const message = messageOf(pages.at(-1)?.body ?? {}, { ephemeral: true });
    const { reply } = carryOut(plan(click(next, { message }), context), context);
    pages.push(look(reply));
    next = nextOf(reply, locale);
  }
  return { answer, pages };
}

function look(body: object): Seen {
  expectGoodBody(body);
  const text = textsOf(body).join('\n').replaceAll('**', '').replace(/\\(.)/gsu, '$1');
  return { body, text };
}

/** The button that leads to the next page. */
function nextOf(body: object, locale: Locale): string | undefined {
  const label = CATALOGUES[locale]['control.page-after'];
  return partsOf(body).find((part) => part.label === label)?.custom_id ?? undefined;
}

describe.each([
  ['partner', { name: '腾讯' }],
  ['partner', { name: '腾讯', kind: '合作' }],
  ['partner', { name: '腾讯', kind: '数据', year: '2018' }],
  ['timeline', {}],
  ['timeline', { name: '腾讯', kind: '合作', from: '2005', to: '2015' }],
  ['timeline', { name: '腾讯', year: '2017' }],
])('/%s %j', (command, options) => {
  const { answer, pages } = turn(command, options);
  const facts = factsOf(answer.blocks);

  it('shows each fact on one page, in order', () => {
    const shown = pages.flatMap(({ text }) => text.match(/^> .+?。/gmu) ?? []);
    expect(shown).toEqual(facts.map(({ fact }) => `> ${fact.quotes[0]?.quote}`));
  });

  it('says on each page which of how many it is, and what the list is limited to', () => {
    if (pages.length === 1) return;
    const count = facts.length;
    const of = Math.ceil(count / FACTS_PER_PAGE);
    expect(pages).toHaveLength(of);
    pages.forEach(({ text }, n) => {
      expect(text).toMatch(new RegExp(`^(?:-# )?${n + 1}/${of} · `, 'mu'));
      expect(text).toMatch(new RegExp(` · ${count} 条(?: · |$)`, 'mu'));
      if ('kind' in options) expect(text).toContain(`仅：${options.kind}`);
      if ('year' in options) expect(text).toContain(`${options.year}年`);
    });
  });

  it('leads back to the very first page', () => {
    if (pages.length === 1) return;
    const context = contextOf({ library });
    const [back] = buttonIdsOf(pages[1]?.body ?? {}).filter((id) => id.startsWith('v1:page'));
    const message = messageOf(pages[1]?.body ?? {}, { ephemeral: true });
    const { reply } = carryOut(plan(click(back ?? '', { message }), context), context);
    expect(textsOf(reply)).toEqual(textsOf(pages[0]?.body ?? {}));
  });
});

it.each(LOCALES)('pages are proper and whole in %s', (locale) => {
  const { pages } = turn('partner', { name: '腾讯' }, library, locale);
  expect(pages).toHaveLength(104);
});

it('a page beyond the end is the last one', () => {
  const context = contextOf({ library });
  const { reply } = carryOut(plan(click('v1:page:partner:tencent:9999'), context), context);
  expect(textsOf(reply).join()).toContain('-# 104/104 · ');
});

it('a page whose facts do not fit into one message comes in parts', () => {
  const { pages } = turn('partner', { name: '腾讯' }, libraryOfOneCompany(40, '很长的'.repeat(80)));
  expect(pages.length).toBeGreaterThan(5);
  for (const { text } of pages) expect(text).toMatch(/^(?:-# )?\d\/8 · /mu);
  const shown = pages.flatMap(({ text }) => text.match(/^> .+?。/gmu) ?? []);
  expect(shown).toHaveLength(40);
  expect(new Set(shown).size).toBe(40);
});
