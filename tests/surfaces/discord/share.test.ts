import { describe, expect, it } from 'vitest';
import { defineChatCommand } from '../../../src/commands/define-command.ts';
import type { Plan } from '../../../src/interaction/plan.ts';
import { APOLOGY } from '../../../src/interaction/sentences.ts';
import { anyComponents, withComponentIds } from '../../e2e/bench/components.ts';
import { libraryOfManyFacts } from '../../support/big-libraries.ts';
import { buttonIdsOf, expectGoodBody, partsOf, textsOf } from '../../support/discord-body.ts';
import { click, contextOf, messageOf, plan, respond, slash } from '../../support/interactions.ts';
import { accentOf } from '../accent-of.ts';

const context = contextOf();
const BROKEN = { name: 'broken', description: 'd' };

/** As Discord keeps a message: numbered, with its defaults written out. */
function asKept(body: object): object {
  const kept = withComponentIds(anyComponents.parse(Reflect.get(body, 'components')));
  return { ...body, components: kept.map((each) => ({ ...each, spoiler: false })) };
}

function share(body: object, more: object = {}): Plan {
  const message = messageOf(asKept(body), { ephemeral: true });
  return plan(click('v1:share', { message, ...more }), context);
}

function sharedBody(planned: Plan): object {
  if (planned.kind !== 'share') throw new TypeError(`planned ${planned.kind}`);
  expectGoodBody(planned.reply);
  return planned.reply;
}

describe('公开', () => {
  it('shows all what one person saw, and who shared it', async () => {
    const { reply } = await respond(slash('ask', { question: '银行核心诉求', hide: true }));
    const shared = sharedBody(share(reply));
    const texts = textsOf(reply);
    expect(textsOf(shared)).toEqual([...texts, '由 <@ana> 公开']);
    expect(shared).toHaveProperty('flags', 1 << 15);
  });

  it('leaves out what makes no sense there: 公开 itself, 上一段 and 下一段', async () => {
    const { reply } = await respond(slash('ask', { question: '银行核心诉求', hide: true }));
    const [source = ''] = buttonIdsOf(reply);
    const opened = await respond(click(source));
    expect(buttonIdsOf(opened.reply).join()).toMatch(/v1:move.*v1:share/);
    const kept = buttonIdsOf(opened.reply).filter((id) => !/^v1:(?:move|share)/.test(id));
    expect(buttonIdsOf(sharedBody(share(opened.reply)))).toEqual([...kept, 'v1:delete']);
    expect(buttonIdsOf(sharedBody(share(reply)))).toEqual([
      ...buttonIdsOf(reply).filter((id) => id !== 'v1:share'),
      'v1:delete',
    ]);
  });

  it('keeps the buttons that lead to further passages, also to weak ones', async () => {
    for (const [question, button] of [
      ['银行核心诉求', /^v1:more:/],
      ['京东金融有多少员工', /^v1:near:/],
    ] as const) {
      const { reply } = await respond(slash('ask', { question, hide: true }));
      const further = buttonIdsOf(reply).filter((id) => button.test(id));
      expect(further.length).toBeGreaterThan(0);
      const kept = buttonIdsOf(sharedBody(share(reply)));
      expect(kept).toEqual(expect.arrayContaining(further));
    }
  });

  it('fits, however full the message is', async () => {
    const full = contextOf({ library: libraryOfManyFacts(200) });
    const { reply } = await respond(slash('partner', { name: '华为', hide: true }), full);
    const user = { id: '9'.repeat(20) };
    sharedBody(share(reply, { user }));
  });

  it('keeps the colour, so that what is only near does not look like an answer', async () => {
    for (const question of ['银行核心诉求', '京东金融有多少员工']) {
      const { reply } = await respond(slash('ask', { question, hide: true }));
      expect(accentOf(sharedBody(share(reply)))).toBe(accentOf(reply));
    }
  });

  it('is offered for a refusal too, and posts it as it is', async () => {
    const { reply } = await respond(slash('ask', { question: '火星上有鲸鱼吗' }));
    expect(buttonIdsOf(reply)).toContain('v1:share');
    const shared = sharedBody(share(reply));
    expect(textsOf(shared)).toEqual([...textsOf(reply), '由 <@ana> 公开']);
    const asking = buttonIdsOf(reply).filter((id) => id.startsWith('v1:page:ask:'));
    expect(asking).toHaveLength(3);
    expect(buttonIdsOf(shared)).toEqual([...asking, 'v1:delete']);
  });

  it('is not offered where there is no answer at all', () => {
    const { reply } = respond(slash('broken', {}), {
      ...context,
      commands: [defineChatCommand({ data: BROKEN, execute: () => APOLOGY })],
    });
    expect(buttonIdsOf(reply)).toEqual([]);
  });
});

describe('what is not a message of ours is not posted', () => {
  const refused = (planned: Plan) => expect(planned.kind).toBe('refusal');

  it('another author', async () => {
    const { reply } = await respond(slash('ask', { question: '银行核心诉求', hide: true }));
    const message = { ...messageOf(reply, { ephemeral: true }), author: { id: '2' } };
    refused(plan(click('v1:share', { message }), context));
    refused(plan(click('v1:share'), context));
  });

  const text = { type: 10, content: '@everyone' };
  const inContainer = (...components: object[]) => ({
    components: [{ type: 17, accent_color: 1, components }],
  });
  it.each([
    ['text alone', { content: 'x', components: [] }],
    ['no container', { components: [text] }],
    [
      'two containers',
      { components: [...inContainer(text).components, ...inContainer().components] },
    ],
    ['a picture', inContainer({ type: 12, items: [{ media: { url: 'https://example.org/x' } }] })],
    [
      'a link',
      inContainer({
        type: 1,
        components: [{ type: 2, style: 5, label: 'x', url: 'https://example.org' }],
      }),
    ],
    ['a menu', inContainer({ type: 1, components: [{ type: 3, custom_id: 'x', options: [] }] })],
  ])('%s', (_, body) => {
    refused(share(body));
  });

  it('and of ours, a button that is not ours is left out', () => {
    const stray = { type: 2, style: 2, label: 'x', custom_id: 'vote' };
    const shared = sharedBody(share(inContainer(text, { type: 1, components: [stray] }, text)));
    expect(partsOf(shared).some(({ label }) => label === 'x')).toBe(false);
    expect(shared).toMatchObject({ allowed_mentions: { parse: [] } });
  });
});
