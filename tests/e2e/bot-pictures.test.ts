import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { defineChatCommand } from '../../src/commands/define-command.ts';
import { answerPartner } from '../../src/names/answer-names.ts';
import { PICTURE_MS } from '../../src/transport/discord/carry-out.ts';
import type { Painter } from '../../src/transport/pictures/painter.ts';
import { libraryOfOneCompany } from '../support/big-libraries.ts';
import { isPng, realPainter } from '../support/real-painter.ts';
import type { Seen } from './bench/seen.ts';
import { withRealBot } from './bot.ts';
import { buttonsOf, drawn, PROPER } from './bot-words.ts';

const painter = realPainter();
afterAll(() => painter.close());

/** The pictures of a message: where each is, and its words. */
function picturesIn({ message, body }: Pick<Seen, 'message' | 'body'>) {
  const found: { url: string; description?: string | null | undefined }[] = [];
  const visit = (component: unknown): void => {
    if (typeof component !== 'object' || component === null) return;
    if ('items' in component && Array.isArray(component.items)) {
      for (const { media, description } of component.items)
        found.push({ url: media.url, description });
    }
    if ('components' in component && Array.isArray(component.components))
      component.components.forEach(visit);
  };
  for (const component of body?.components ?? message?.components ?? []) visit(component);
  return found;
}

const COMMANDS = [
  ['partner', { name: '京东金融' }, 'matrix', '中国工商银行'],
  ['compare', { a: '腾讯', b: '百度' }, 'matrix', '中国农业银行'],
  ['timeline', {}, 'timeline', '全面合作'],
  ['library', {}, 'matrix', '文库里的合作'],
] as const;

/** `/late held`: what is known of a name, when the gate lets it. */
const late = defineChatCommand({
  data: {
    name: 'late',
    description: 'd',
    options: [{ type: 5, name: 'held', description: 'd', required: true }],
  },
  execute: (_, { library }) => answerPartner('京东金融', library),
});

describe('with pictures', () => {
  const on = withRealBot({ painter, commands: [late] });
  afterEach(() => expect(on.bench.rejected).toEqual([]));
  const ana = () => on.bench.user('ana', { locale: 'zh-CN' });

  test.each(COMMANDS)('/%s %j has one, with words for those who do not see it', async (...row) => {
    const [command, options, kind, words] = row;
    const seen = await ana().slash(command, options);
    expect(seen).toMatchObject({ ...PROPER, deferred: false });
    const [file, ...others] = seen.files;
    expect(others).toEqual([]);
    expect(file?.name).toMatch(new RegExp(`^${kind}-[0-9a-f]{16}\\.png$`, 'u'));
    expect(isPng(file?.data ?? new Uint8Array(4))).toBe(true);
    const [picture] = picturesIn(seen);
    expect(picture?.description).toContain(words);
    expect(picture?.description?.length).toBeLessThanOrEqual(1024);
    expect(seen.message?.attachments).toHaveLength(1);
  });

  test('a fact alone, an answer in words and a passage have none', async () => {
    for (const [command, options] of [
      ['partner', { name: '李晓枫' }],
      ['ask', { question: '银行核心诉求' }],
      ['help', {}],
    ] as const) {
      const seen = await ana().slash(command, options);
      expect(seen.files).toEqual([]);
      expect(picturesIn(seen)).toEqual([]);
    }
  });

  test('asked again, it is the same file', async () => {
    const seen = await ana().slash('partner', { name: '京东金融' });
    const again = await ana().slash('partner', { name: '京东金融' });
    expect(again.files.map(({ name }) => name)).toEqual(seen.files.map(({ name }) => name));
  });

  test('after a deferral it comes with the answer', async () => {
    const seen = await on.afterDeferral(ana().slash('late', { held: true }));
    expect(seen).toMatchObject({ ...PROPER, deferred: true });
    expect(seen.files).toHaveLength(1);
  });

  test('a reply to a message has one too', async () => {
    const said = await ana().mention('京东金融');
    await on.bench.until(() => said.replies.length > 0, 'a reply');
    expect(said.replies[0]?.files).toHaveLength(1);
  });

  test('whoever hid an answer shares it with its picture', async () => {
    const seen = await ana().slash('partner', { name: '京东金融', hide: true });
    expect(seen).toMatchObject({ ...PROPER, ephemeral: true });
    const shared = await ana().click(seen, 'v1:share');
    expect(shared).toMatchObject({ ...PROPER, ephemeral: false });
    expect(shared.files.map(({ name }) => name)).toEqual(seen.files.map(({ name }) => name));
    expect(picturesIn(shared)).toEqual(picturesIn(seen));
  });
});

describe('among many facts', () => {
  const on = withRealBot({ painter, library: libraryOfOneCompany(520) });
  afterEach(() => expect(on.bench.rejected).toEqual([]));

  test('only the first page has the picture: it goes with it, and comes back', async () => {
    const ana = on.bench.user('ana', { locale: 'zh-CN' });
    const seen = await ana.slash('timeline', { name: '腾讯', hide: true });
    expect(seen.files).toHaveLength(1);
    expect(drawn(seen)).toContain('1/');
    const [next = ''] = buttonsOf(seen, '下一页');
    await ana.click(seen, next);
    expect(picturesIn(seen)).toEqual([]);
    expect(seen.message?.attachments).toEqual([]);
    const [before = ''] = buttonsOf(seen, '上一页');
    await ana.click(seen, before);
    expect(seen.message?.attachments).toHaveLength(1);
  });

  test('it says how many facts it shows of how many', async () => {
    const seen = await on.bench
      .user('ana', { locale: 'zh-CN' })
      .slash('timeline', { name: '腾讯' });
    expect(picturesIn(seen)[0]?.description).toMatch(/图中是 \d+ 条里的 60 条/u);
  });
});

describe('with a painter that is slow', () => {
  let isAsked = false;
  const slow: Painter = {
    paint: () => {
      isAsked = true;
      return new Promise(() => {});
    },
    kept: () => undefined,
    close: async () => {},
  };
  const on = withRealBot({ painter: slow });
  afterEach(() => expect(on.bench.rejected).toEqual([]));

  test('the answer goes without its picture, before Discord has to be told to wait', async () => {
    const answer = on.bench.user('ana', { locale: 'zh-CN' }).slash('partner', { name: '京东金融' });
    await on.bench.until(() => isAsked, 'the picture to be asked for');
    on.clock.advance(PICTURE_MS);
    const seen = await answer;
    expect(seen).toMatchObject({ ...PROPER, deferred: false, files: [] });
    expect(picturesIn(seen)).toEqual([]);
  });
});

describe('with a painter that fails', () => {
  const failing: Painter = {
    paint: async () => undefined,
    kept: () => undefined,
    close: async () => {},
  };
  const on = withRealBot({ painter: failing });
  afterEach(() => expect(on.bench.rejected).toEqual([]));

  test('the answer goes without its picture', async () => {
    const seen = await on.bench
      .user('ana', { locale: 'zh-CN' })
      .slash('partner', { name: '京东金融' });
    expect(seen).toMatchObject({ ...PROPER, files: [] });
  });
});
