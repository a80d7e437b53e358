import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { Plan } from '../../src/interaction/plan.ts';
import { libraryOfLongQuote, libraryOfManyFacts } from '../support/big-libraries.ts';
import { buttonIdsOf, expectGoodBody, partsOf, textsOf } from '../support/discord-body.ts';
import {
  carryOut,
  click,
  contextOf,
  messageOf,
  plan,
  planMessage,
  respond,
  slash,
} from '../support/interactions.ts';
import { shippedLibrary } from '../support/knowledge.ts';

const [article] = shippedLibrary().corpus.articles;
if (article === undefined) throw new RangeError('no article is shipped');
const idOf = (ordinal: number) => article.passages[ordinal - 1]?.id ?? '';
const source = (ordinal: number) => `v1:source:${article.id}:${idOf(ordinal)}:0`;

/** The content and the answer of a plan that makes one. */
function carriedOut(planned: Plan, context = contextOf()) {
  const { answer, reply } = carryOut(planned, context);
  expectGoodBody(reply);
  return { kind: planned.kind, answer, body: reply, text: textsOf(reply).join('\n') };
}

const named = (body: object, label: string) =>
  partsOf(body).find((part) => part.label?.startsWith(label))?.custom_id ?? '';

describe('原文', () => {
  it('opens each passage that a message quotes, for whoever chose it', async () => {
    const { reply } = await respond(slash('ask', { question: '银行核心诉求' }));
    const ids = buttonIdsOf(reply).filter((id) => id.startsWith('v1:source:'));
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) {
      const { answer, reply } = await respond(click(id));
      expect(answer.kind).toBe('source');
      expectGoodBody(reply);
      expect(planMessage(click(id)).ephemeral).toBe(true);
    }
  });

  it('of a passage that is gone says so and shows the end of its article', async () => {
    const { text, answer } = carriedOut(
      plan(click(`v1:source:${article.id}:999-00000000:0`), contextOf()),
    );
    expect(answer.kind).toBe('source-gone');
    expect(text).toContain('文库里已没有这一段');
    expect(text).toContain(article.passages.at(-1)?.text);
  });

  it('of an article that is gone says so and what can be asked', async () => {
    const planned = plan(click('v1:source:nowhere:1-00000000:0'), contextOf());
    const { text, body } = carriedOut(planned);
    expect(text).toContain('文库里已没有这一段');
    expect(buttonIdsOf(body).join()).toContain('v1:page:ask:');
  });
});

describe('上一段 and 下一段', () => {
  it('lead through the whole article and back, in the message that only one person sees', async () => {
    let { reply } = await respond(click(source(1)));
    const seen: string[] = [];
    for (;;) {
      seen.push(textsOf(reply).join('\n'));
      const next = named(reply, '下一段');
      if (next === '') break;
      const planned = plan(
        click(next, { message: messageOf(reply, { ephemeral: true }) }),
        contextOf(),
      );
      const turned = carriedOut(planned);
      expect(turned.kind).toBe('update');
      const back = plan(click(named(turned.body, '上一段')), contextOf());
      expect(carriedOut(back).body).toEqual(reply);
      reply = turned.body;
    }
    expect(seen).toHaveLength(article.passages.length);
    for (const [n, { text }] of article.passages.entries())
      expect(seen[n]?.startsWith(`> ${text.slice(0, 20)}`)).toBe(true);
  });

  it('on a message for all open one for whoever pressed', async () => {
    const { reply } = await respond(click(source(3)));
    const planned = plan(click(named(reply, '下一段'), { message: messageOf(reply) }), contextOf());
    expect(planned).toMatchObject({ kind: 'message', ephemeral: true });
  });
});

it('a passage longer than a message has parts that are together all of it', async () => {
  const library = libraryOfLongQuote(5000);
  const context = contextOf({ library });
  const passage = library.corpus.passages.find(({ text }) => text.length > 5000);
  let { reply } = await respond(click(`v1:source:long:${passage?.id}:0`), context);
  let text = '';
  for (let part = 2; ; part++) {
    text += /^> …?(.*?)…?$/m.exec(textsOf(reply).join('\n'))?.[1];
    const next = named(reply, `第 ${part}/`);
    if (next === '') break;
    const message = messageOf(reply, { ephemeral: true });
    reply = carriedOut(plan(click(next, { message }), context), context).body;
  }
  expect(text).toBe(passage?.text);
});

describe('更多', () => {
  it('shows what was found and not shown, and never the question', async () => {
    const { reply, answer } = await respond(slash('ask', { question: '银行与互联网巨头合作' }));
    const further = answer.further ?? [];
    expect(further.length).toBeGreaterThan(0);
    const id = named(reply, '更多');
    expect(id).toMatch(/^v1:more:[0-9a-z]+$/);
    const more = carriedOut(plan(click(id), contextOf()), contextOf());
    expect(more.answer.blocks.flatMap((b) => (b.kind === 'quote' ? b.citation : []))).toEqual(
      further.slice(0, 6),
    );
  });

  it.each(
    ['more', 'near'].flatMap((action) => [
      `v1:${action}:${'0'.repeat(15)}`,
      `v1:${action}:${'z'.repeat(15)}`,
    ]),
  )('with passages that there are not says so: %s', async (id) => {
    const { answer } = carriedOut(plan(click(id), contextOf()), contextOf());
    expect(answer.kind).toBe('source-gone');
  });
});

describe('pages', () => {
  const context = contextOf({ library: libraryOfManyFacts(60) });

  it('hold together every fact once, and lead there and back', async () => {
    let { reply } = await respond(slash('partner', { name: '华为', hide: true }), context);
    const shown: string[] = [];
    for (;;) {
      shown.push(
        ...[
          ...textsOf(reply)
            .join('\n')
            .matchAll(/第\d+区/g),
        ].map(String),
      );
      const next = named(reply, '下一页');
      if (next === '') break;
      const message = messageOf(reply, { ephemeral: true });
      const turned = carriedOut(plan(click(next, { message }), context), context);
      expect(turned.kind).toBe('update');
      const back = plan(click(named(turned.body, '上一页'), { message }), context);
      expect(carriedOut(back, context).text).toBe(textsOf(reply).join('\n'));
      reply = turned.body;
    }
    expect(shown).toHaveLength(60);
    expect(new Set(shown).size).toBe(60);
  });

  it.each([
    ['of a command without pages', 'v1:page:ask:tencent:0', 'control-gone'],
    ['of no command', 'v1:page:constructor:tencent:0', 'control-gone'],
    ['of nobody known', 'v1:page:partner:nobody:0', 'unknown-name'],
    ['of no name', 'v1:page:partner::0', 'empty'],
    ['behind the last', 'v1:page:partner:tencent:9999', 'facts'],
  ])('%s', async (_, id, kind) => {
    expect(carriedOut(plan(click(id), context), context).answer.kind).toBe(kind);
  });

  const forged = [
    '',
    'nobody',
    'constructor',
    'tencent,',
    'tencent,icbc',
    ',,',
    'a,b,c,d,2017-99,-',
  ];
  const paged = COMMANDS.filter((command) => command.kind === 'chat' && command.again);
  it.each(paged.map(({ data }) => data.name))(
    'of /%s, with ids that no button has, get a proper answer',
    async (name) => {
      for (const ids of forged) {
        for (const from of [0, 1, 9999]) {
          const planned = plan(click(`v1:page:${name}:${ids}:${from}`), context);
          expect(carriedOut(planned, context).text).not.toBe('');
        }
      }
    },
  );

  it('a name to choose is a button that leads to its facts', async () => {
    const { reply, answer } = await respond(slash('partner', { name: '京东金融和工行和百度' }));
    expect(answer.kind).toBe('ambiguous-name');
    const chosen = carriedOut(plan(click(named(reply, '百度')), contextOf()), contextOf());
    expect(chosen.answer.kind).toBe('facts');
    expect(chosen.text).toMatch(/^### 百度：中国农业银行/u);
  });
});

describe('删除', () => {
  const remove = (more: object) => plan(click('v1:delete', more), contextOf());
  const message = messageOf({}, { asker: 'ana' });
  const member = (id: string, permissions: bigint) => ({
    user: undefined,
    member: { user: { id }, permissions: String(permissions) },
  });

  it('is for whoever asked, in a server and in direct messages', () => {
    expect(remove({ message })).toEqual({ kind: 'deletion' });
    expect(remove({ message, ...member('ana', 0n) })).toEqual({ kind: 'deletion' });
  });

  it('and for whoever may manage messages', () => {
    expect(remove({ message, ...member('bob', 1n << 13n) })).toEqual({ kind: 'deletion' });
    expect(remove({ message, ...member('bob', 1n << 3n) })).toEqual({ kind: 'deletion' });
  });

  describe('under an answer to a message', () => {
    const [ana, bob] = ['123456789012345678', '876543210987654321'];
    const id = `v1:delete:${ana}`;
    const row = { type: 1, components: [{ type: 2, custom_id: id }] };
    const message = { author: { id: '1' }, components: [{ type: 17, components: [row] }] };
    const removed = (user: string, more: object) =>
      plan(click(id, { user: { id: user }, ...more })).kind;

    it('is for whoever it names, also when the question is gone', () => {
      expect(removed(ana, { message })).toBe('deletion');
      expect(removed(bob, { message })).toBe('refusal');
      expect(removed(bob, { message, ...member(bob, 1n << 13n) })).toBe('deletion');
    });

    it.each([
      ['a message without that control', { message: { ...message, components: [] } }],
      ['an answer to a command of another', { message: messageOf({}, { asker: bob }) }],
      ['no message at all', { message: undefined }],
    ])('a forged one on %s deletes nothing', (_, more) => {
      expect(removed(ana, more)).toBe('refusal');
    });
  });

  it.each([
    ['another member', { message, ...member('bob', (1n << 11n) | (1n << 12n)) }],
    ['another person in a group', { message, user: { id: 'bob' } }],
    ['a message that nobody asked for', { message: { author: { id: '1' } } }],
    ['no message at all', {}],
  ])('%s gets a sentence', async (_, more) => {
    const refused = remove(more);
    if (refused.kind !== 'refusal') throw new TypeError(refused.kind);
    expectGoodBody(refused.reply);
    expect(textsOf(refused.reply).join()).toContain('只有提问的人');
  });
});

it.each([
  ['', 'control-gone'],
  ['v2:source:a:1-00000000:0', 'control-gone'],
  ['v0:source:a:1-00000000:0', 'control-gone'],
  ['v1:source:__proto__:1-00000000:0', 'control-gone'],
  [`v1:delete:${article.id}:1-00000000:0`, 'control-gone'],
  ['x'.repeat(100), 'control-gone'],
  ['\u0000', 'control-gone'],
])(
  'an id of another version, or forged, gets a sentence and something to ask: %j',
  async (id, kind) => {
    const planned = plan(click(id), contextOf());
    expect(planned).toMatchObject({ kind: 'message', ephemeral: true });
    const { answer, body } = carriedOut(planned);
    expect(answer.kind).toBe(kind);
    expect(buttonIdsOf(body).join()).toContain('v1:page:ask:');
  },
);
