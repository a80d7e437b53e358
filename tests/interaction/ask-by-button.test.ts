import { describe, expect, it } from 'vitest';
import { answeredQuestions } from '../../src/answer/answered-questions.ts';
import { topicOf } from '../../src/answer/topic.ts';
import { sayQuestion } from '../../src/commands/completions.ts';
import { hasCustomId } from '../../src/surfaces/discord/custom-id.ts';
import { LOCALES } from '../../src/surfaces/texts/locales.ts';
import { buttonIdsOf, expectGoodBody, partsOf, textsOf } from '../support/discord-body.ts';
import {
  carryOut,
  click,
  contextOf,
  messageOf,
  plan,
  respond,
  slash,
} from '../support/interactions.ts';
import { buildSound, shippedFiles, shippedLibrary, withFile } from '../support/knowledge.ts';

const library = shippedLibrary();
const all = answeredQuestions(library);
const MANY = Array.from({ length: 5000 }, (_, n) => `- 第 ${n} 家银行叫什么？\n`).join('');
const buttonOf = (id: string) => `v1:page:ask:${id}:0`;
const questionButtons = (body: object) =>
  partsOf(body).filter(({ custom_id }) => custom_id?.startsWith('v1:page:ask:'));

describe('a suggested question', () => {
  it.each([
    ['of the shipped library', library],
    ['of thousands', buildSound(withFile(shippedFiles(), 'questions.yaml', MANY))],
  ])('has an id of its own, %s', (_, of) => {
    const ids = answeredQuestions(of).map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(20);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}$/);
  });

  it('has the same id whatever else is in the library', () => {
    const fewer = withFile(shippedFiles(), 'questions.yaml', '- 银行网点会消失吗？\n');
    const later = answeredQuestions(buildSound(fewer));
    const idIn = (questions: typeof all) =>
      questions.find(({ ask }) => 'words' in ask && ask.words === '银行网点会消失吗？')?.id;
    expect(idIn(later)).toBe(idIn(all));
    expect(idIn(all)).toBeDefined();
  });

  // Each in one language: they come in the same order in all.
  it.each(LOCALES)('is answered by its button as if it were typed (%s)', (locale) => {
    const context = contextOf({ locale });
    const inTurn = all.filter((_, n) => n % LOCALES.length === LOCALES.indexOf(locale));
    for (const { id, ask } of inTurn) {
      const typed = respond(
        slash('ask', { question: sayQuestion(ask, context), hide: true }),
        context,
      );
      const { topic, ...pressed } = carryOut(plan(click(buttonOf(id)), context), context);
      expect(pressed).toEqual(typed);
      // What someone hides is no topic; a suggestion is nobody's secret.
      expect(topic).toEqual(topicOf(typed.answer));
    }
  });

  it.each(LOCALES)('stands on its button, without markup and not too long (%s)', (locale) => {
    const context = contextOf({ locale });
    for (const question of ['火星上有鲸鱼吗', 'whales on Mars', '蚂蚁金服有几个人']) {
      const { reply } = respond(slash('ask', { question }), context);
      expectGoodBody(reply);
      for (const { label, custom_id } of questionButtons(reply)) {
        const id = custom_id?.split(':')[3];
        const asked = all.find((each) => each.id === id);
        if (asked === undefined) throw new RangeError(`no question has the id ${id}`);
        const whole = sayQuestion(asked.ask, context);
        expect(whole.length > 80 ? `${whole.slice(0, 79)}…` : whole).toBe(label);
      }
    }
  });

  it('is nowhere left to be typed', () => {
    for (const question of ['火星上有鲸鱼吗', '']) {
      const { reply } = respond(slash('ask', { question }));
      expect(questionButtons(reply)).toHaveLength(3);
      expect(textsOf(reply).join('\n')).not.toContain('/ask');
    }
  });
});

describe('pressing it', () => {
  const { reply } = respond(slash('ask', { question: '火星上有鲸鱼吗', hide: true }));
  const [button = ''] = questionButtons(reply).flatMap(({ custom_id }) => custom_id ?? []);

  it('answers in place in a message that only one person sees', () => {
    const message = messageOf(reply, { ephemeral: true });
    const planned = plan(click(button, { message }));
    expect(planned.kind).toBe('update');
    expect(buttonIdsOf(carryOut(planned).reply)).toContain('v1:share');
  });

  it('answers in a message of its own, for whoever pressed, where all see the suggestion', () => {
    const planned = plan(click(button, { message: messageOf(reply) }));
    expect(planned).toMatchObject({ kind: 'message', ephemeral: true });
  });
});

it.each(['00000000', 'ffffffff', '', 'tencent', '0,1,2', '__proto__', '-'.repeat(60)])(
  'an id that no question has gets a friendly sentence and something to ask: %j',
  (id) => {
    const { answer, reply } = carryOut(plan(click(buttonOf(id))));
    expect(answer.kind).toBe('control-gone');
    expectGoodBody(reply);
    expect(questionButtons(reply)).toHaveLength(3);
  },
);

it('every id fits into a button', () => {
  for (const { id } of all) {
    expect(hasCustomId({ action: 'page', command: 'ask', ids: [id], from: 0 })).toBe(true);
  }
});
