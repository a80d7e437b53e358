import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, describe, expect, test } from 'vitest';
import { pairwise } from '../support/pairwise.ts';
import { LEVEL, withRealBot } from './bot.ts';
import { buttonsOf, drawn, PROPER, sourceButtons } from './bot-words.ts';
import { PLACES } from './places.ts';

const EPHEMERAL = 1 << 6;
const QUESTION = { question: '银行核心诉求' };

// Messages that people check in direct messages are no questions here.
const on = withRealBot({ mentions: false });
/** What Discord may refuse, and has to. */
const refused: string[] = [];
afterEach(() => expect(on.bench.rejected.flatMap(({ refusal }) => refusal)).toEqual(refused));

const CHINESE = { next: '下一段', previous: '上一段', more: '更多', by: '由' };
const ENGLISH = {
  ...{ next: 'Next', previous: 'Previous', more: '3 more', by: 'Shared by' },
  ...{ share: 'Share', remove: 'Delete' },
};
const LANGUAGES = [
  { locale: 'zh-CN', ...CHINESE, share: '公开', remove: '删除' },
  { locale: 'zh-TW', ...CHINESE, share: '公開', remove: '刪除' },
  { locale: 'en-US', ...ENGLISH },
  { locale: 'en-GB', ...ENGLISH },
] as const;

type Ana = ReturnType<typeof on.bench.user>;
type Words = (typeof LANGUAGES)[number];

const DEEDS: Readonly<Record<string, (ana: Ana, words: Words) => Promise<void>>> = {
  async 'an answer for all: more of it, its sources, and away with it'(ana, words) {
    const seen = await ana.slash('ask', QUESTION);
    expect(seen).toMatchObject({ ...PROPER, ephemeral: false });
    const more = await ana.click(seen, labelled(seen, words.more));
    expect(more).toMatchObject({ ...PROPER, ephemeral: true, updated: false });
    const [source = ''] = sourceButtons(more);
    expect(await ana.click(more, source)).toMatchObject({ ...PROPER, ephemeral: true });
    const gone = await ana.click(seen, words.remove);
    expect(gone).toMatchObject({ failed: undefined });
    await on.bench.until(() => seen.deleted, 'the message to go');
  },

  async 'a hidden answer: its source, on and back in one message, then for all'(ana, words) {
    const seen = await ana.slash('ask', { ...QUESTION, hide: true });
    expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
    expect(buttonsOf(seen)).not.toContain('v1:delete');
    const opened = await ana.click(seen, sourceButtons(seen)[0] ?? '');
    const first = opened.text;
    const on1 = await ana.click(opened, labelled(opened, words.next));
    expect(on1).toMatchObject({ ...PROPER, updated: true });
    expect(opened.text).not.toBe(first);
    expect(((opened.message?.flags ?? 0) & EPHEMERAL) !== 0).toBe(true);
    await ana.click(opened, labelled(opened, words.previous));
    expect(opened.text).toBe(first);

    const shared = await ana.click(seen, words.share);
    expect(shared).toMatchObject({ ...PROPER, ephemeral: false, updated: false });
    expect(shared.text).toContain(words.by);
    expect(drawn(shared)).toMatch(/<@\d+>/);
    expect(shared.message?.mentions).toEqual([]);
    await ana.click(shared, words.remove);
    await on.bench.until(() => shared.deleted, 'the message to go');
  },

  async 'a message as the question, for whoever asked alone'(ana) {
    const message = await ana.post('银行的核心诉求是什么？');
    const seen = await ana.contextMenu('问这句', message);
    expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
    expect(drawn(seen)).toContain('诉求');
    expect(buttonsOf(seen)).toContain('v1:share');
  },
};

test.each(
  pairwise(Object.entries(DEEDS), PLACES, LANGUAGES).map(
    ([[what, does], [where, place], words]) => ({
      ...{ what, where, locale: words.locale },
      ...{ does, place, words },
    }),
  ),
)('$what ($where, in $locale)', ({ does, place, words }) =>
  does(on.bench.user('ana', { ...place, locale: words.locale }), words),
);

describe('whose message it is', () => {
  const ask = () => on.bench.user('ana').slash('ask', QUESTION);

  test('others cannot delete it, and are told so', async () => {
    const seen = await ask();
    const told = await on.bench.user('bob').click(seen, '删除');
    expect(told).toMatchObject({ ...PROPER, ephemeral: true });
    expect(told.text).toContain('只有提问的人');
    expect(seen.deleted).toBe(false);
  });

  test('whoever manages messages can', async () => {
    const seen = await ask();
    const permissions = PermissionFlagsBits.ViewChannel | PermissionFlagsBits.ManageMessages;
    await on.bench.user('mod', { permissions }).click(seen, '删除');
    await on.bench.until(() => seen.deleted, 'the message to go');
  });

  test('a shared one is of whoever shared it', async () => {
    const hidden = await on.bench.user('ana').slash('ask', { ...QUESTION, hide: true });
    const shared = await on.bench.user('ana').click(hidden, '公开');
    expect((await on.bench.user('bob').click(shared, '删除')).text).toContain('只有提问的人');
    await on.bench.user('ana').click(shared, '删除');
    await on.bench.until(() => shared.deleted, 'the message to go');
  });

  test('pressed twice, it goes once and nobody is told of a failure', async () => {
    const seen = await ask();
    const ana = on.bench.user('ana');
    const first = on.bench.inject.holdOnce('DELETE');
    const both = await Promise.all([ana.click(seen, '删除'), ana.click(seen, '删除')]);
    await first.arrived;
    await on.bench.until(() => seen.deleted, 'the message to go');
    refused.push('404 10008 Unknown Message');
    first.release();
    await on.bench.until(() => on.bench.rejected.length > 0, 'the first to find nothing');
    expect(both.map(({ failed }) => failed)).toEqual([undefined, undefined]);
    expect(on.log.filter(({ level }) => level >= LEVEL.warn)).toEqual([]);
  });
});

test('everything went through the interactions alone, without a single follow-up', () => {
  const after = on.bench.requests.findIndex(({ path }) => path.startsWith('/interactions/'));
  const asked = on.bench.requests.slice(after).filter(({ path }) => !path.endsWith('/commands'));
  expect(asked.length).toBeGreaterThan(100);
  for (const { method, path } of asked) {
    expect(`${method} ${path}`).toMatch(
      /^(POST \/interactions\/\d+\/[^/]+\/callback|(PATCH|DELETE) \/webhooks\/\d+\/[^/]+\/messages\/@original)$/,
    );
  }
});

/** The button whose label begins so. */
function labelled(seen: Parameters<typeof buttonsOf>[0], label: string): string {
  const id = buttonsOf(seen, label)[0];
  if (id === undefined) throw new Error(`no button "${label}"`);
  return id;
}
